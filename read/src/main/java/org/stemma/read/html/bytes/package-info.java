/**
 * From bytes to characters, as browsers decide it.
 *
 * <p>Entry type: {@link org.stemma.read.html.bytes.PageBytes}. Allowed imports: the JDK, the
 * table of words in {@code org.stemma.read.html.dom}.
 */
@NullMarked
package org.stemma.read.html.bytes;

import org.jspecify.annotations.NullMarked;
