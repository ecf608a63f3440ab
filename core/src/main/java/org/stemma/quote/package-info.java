/**
 * Who said what: quotes of one report, and the utterances that several reports quote.
 *
 * <p>Entry types: {@link org.stemma.quote.Quotes} and {@link org.stemma.quote.Utterances}. Allowed imports: {@code
 * org.stemma.model}, {@code org.stemma.text}, {@code org.stemma.lexicon}. English; a report in another language yields no
 * quotes.
 */
@NullMarked
package org.stemma.quote;

import org.jspecify.annotations.NullMarked;
