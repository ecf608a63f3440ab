/**
 * When things happened: dates of reports with the clauses they belong to, and the timeline of a story.
 *
 * <p>Entry types: {@link org.stemma.timeline.DatedReport} and {@link org.stemma.timeline.Timeline}. Allowed imports: {@code
 * org.stemma.model}, {@code org.stemma.text}, {@code org.stemma.lexicon}, {@code org.stemma.time}, {@code org.stemma.quote}.
 * English; a report in another language yields nothing.
 */
@NullMarked
package org.stemma.timeline;

import org.jspecify.annotations.NullMarked;
