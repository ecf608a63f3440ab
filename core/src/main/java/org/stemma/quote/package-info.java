/**
 * Who said what: quotes of one report, and the utterances that several reports quote.
 *
 * <p>Entry types: {@link org.stemma.quote.Quotes}, {@link org.stemma.quote.Utterances} and {@link org.stemma.quote.Clauses}. Allowed imports: {@code
 * org.stemma.model}, {@code org.stemma.text}, {@code org.stemma.lexicon}, {@code org.stemma.time}. English; a report in another language yields no
 * quotes.
 */
@NullMarked
package org.stemma.quote;

import org.jspecify.annotations.NullMarked;
