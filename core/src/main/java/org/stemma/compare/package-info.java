/**
 * Compares two aligned passages and says, by type, which facts they state differently.
 *
 * <p>Entry type: {@link org.stemma.compare.SentenceComparer}. Words are aligned first; facts are compared only where the
 * words around them are aligned. Allowed imports: {@code org.stemma.model}, {@code text}, {@code quantity}, {@code time}, {@code quote}
 * and {@code org.stemma.lexicon}. English.
 */
@NullMarked
package org.stemma.compare;

import org.jspecify.annotations.NullMarked;
