/**
 * From judged pairs to the family tree: who derives from whom, which ancestors are lost, and what they said.
 *
 * <p>Entry type: {@link org.stemma.lineage.StemmaBuilder}. Allowed imports: {@code org.stemma.model},
 * {@code org.stemma.text}, {@code org.stemma.align}, {@code org.stemma.link}.
 */
@NullMarked
package org.stemma.lineage;

import org.jspecify.annotations.NullMarked;
