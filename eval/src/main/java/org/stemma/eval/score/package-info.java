/**
 * What evaluations share: the detector under test, shares and partitions, floors that only rise.
 *
 * <p>Entry types: {@code Detector}, {@code Scores}, {@code Partitions}, {@code Floors}. Allowed imports: the JDK,
 * JSpecify, {@code org.stemma.model}.
 */
@NullMarked
package org.stemma.eval.score;

import org.jspecify.annotations.NullMarked;
