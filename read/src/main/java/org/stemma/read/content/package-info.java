/**
 * Names made of what is named.
 *
 * <p>Entry type: {@link org.stemma.read.content.Hashes}. Allowed imports: the JDK.
 */
@NullMarked
package org.stemma.read.content;

import org.jspecify.annotations.NullMarked;
