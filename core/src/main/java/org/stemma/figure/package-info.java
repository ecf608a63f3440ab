/**
 * How much of what: quantities of reports with what they count, who gives them to whom and when, side by side.
 *
 * <p>Entry type: {@link org.stemma.figure.Figures}. Allowed imports: {@code org.stemma.model}, {@code org.stemma.text}, {@code
 * org.stemma.lexicon}, {@code org.stemma.quantity}, {@code org.stemma.time}, {@code org.stemma.quote}, {@code
 * org.stemma.timeline}. English.
 */
@NullMarked
package org.stemma.figure;

import org.jspecify.annotations.NullMarked;
