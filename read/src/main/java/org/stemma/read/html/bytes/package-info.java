/**
 * From bytes to characters, as browsers decide it.
 *
 * <p>Entry type: {@link org.stemma.read.html.bytes.PageBytes}. Allowed imports: the JDK.
 */
@NullMarked
package org.stemma.read.html.bytes;

import org.jspecify.annotations.NullMarked;
