/**
 * What candidate search finds of what it should find.
 *
 * <p>Entry type: {@link org.stemma.eval.candidates.CandidateScorer}. Allowed imports: core, Jackson, {@code eval.planted}.
 */
@NullMarked
package org.stemma.eval.candidates;

import org.jspecify.annotations.NullMarked;
