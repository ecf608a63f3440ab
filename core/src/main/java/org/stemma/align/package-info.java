/**
 * What two reports share: verbatim passages, and sentences that say the same in other words.
 *
 * <p>Entry types: {@link org.stemma.align.PassageAligner}, {@link org.stemma.align.SentenceAligner}. Allowed imports:
 * {@code org.stemma.model}, {@code org.stemma.text}, {@code org.stemma.lexicon}.
 */
@NullMarked
package org.stemma.align;

import org.jspecify.annotations.NullMarked;
