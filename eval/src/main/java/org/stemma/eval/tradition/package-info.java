/**
 * Traditions: a second generator of planted trees, by another hand than {@code org.stemma.eval.planted}, with texts,
 * copying habits, rewording and alterations of its own, so that what Stemma has learned of the first does not help it.
 *
 * <p>A <em>tradition</em> is all copies of a text, an <em>exemplar</em> what a scribe copied from. Entry types: {@code
 * Scriptorium} makes traditions, {@code TraditionScorer} scores an answer. Nothing here looks at the detector's word
 * lists, thresholds or models. Allowed imports: the JDK, JSpecify, Jackson, {@code org.stemma.model}, {@code
 * org.stemma.eval.score}, of the first generator what makes reports and reads answers.
 */
@NullMarked
package org.stemma.eval.tradition;

import org.jspecify.annotations.NullMarked;
