/**
 * From reports to the few pairs that are worth comparing.
 *
 * <p>{@link org.stemma.sketch.Sketcher} turns a report into a {@link org.stemma.sketch.Sketch};
 * {@link org.stemma.sketch.CandidateIndex} keeps sketches and finds those alike at a cost that does not grow with the
 * archive; {@link org.stemma.sketch.CandidateSearch} does so for a whole collection.
 * {@link org.stemma.sketch.TermStatistics} says how rare a word is. Allowed imports: {@code org.stemma.model},
 * {@code org.stemma.text}, hash4j.
 */
@NullMarked
package org.stemma.sketch;

import org.jspecify.annotations.NullMarked;
