/**
 * The English dictionary: which words are forms, synonyms, opposites or narrower kinds of which others.
 *
 * <p>Allowed imports: the Java platform.
 */
@NullMarked
package org.stemma.lexicon;

import org.jspecify.annotations.NullMarked;
