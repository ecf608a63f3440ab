@NullMarked
package org.stemma.archive;

import org.jspecify.annotations.NullMarked;
