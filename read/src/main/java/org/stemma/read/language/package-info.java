/**
 * Which language a text is in.
 *
 * <p>Entry type: {@link org.stemma.read.language.TextLanguage}. Allowed imports: {@code org.stemma.text}, OpenNLP's language
 * detector, the JDK.
 */
@NullMarked
package org.stemma.read.language;

import org.jspecify.annotations.NullMarked;
