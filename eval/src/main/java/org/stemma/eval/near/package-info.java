/**
 * Real near-duplicates without labels: repeats that anything must find, and linked pairs that a person has read.
 *
 * <p>Entry type: {@code NearDuplicates}. Allowed imports: the JDK, JSpecify, {@code org.stemma.model}, {@code
 * org.stemma.eval.score}.
 */
@NullMarked
package org.stemma.eval.near;

import org.jspecify.annotations.NullMarked;
