/**
 * Planted trees: reports derived from known sources by known operations, so that the truth is known, and the scores
 * of a detector against it.
 *
 * <p>Entry types: {@code Planting} makes cases, {@code Scorer} scores an answer. Nothing here looks at the detector's
 * word lists, thresholds or models. Allowed imports: the JDK, JSpecify, {@code org.stemma.model}, {@code
 * org.stemma.eval.score}.
 */
@NullMarked
package org.stemma.eval.planted;

import org.jspecify.annotations.NullMarked;
