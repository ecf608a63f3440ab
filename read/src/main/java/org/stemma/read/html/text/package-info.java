/**
 * Which blocks of a page are the article.
 *
 * <p>Entry type: {@link org.stemma.read.html.text.MainText}. Allowed imports: {@code org.stemma.read.html.dom},
 * {@code org.stemma.read.residue}, {@code org.stemma.model}, the JDK.
 */
@NullMarked
package org.stemma.read.html.text;

import org.jspecify.annotations.NullMarked;
