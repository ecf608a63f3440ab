/** Measures the comparison of aligned sentences: own pairs, SummEdits, and near-duplicates among real reports. */
@NullMarked
package org.stemma.eval.compare;

import org.jspecify.annotations.NullMarked;
