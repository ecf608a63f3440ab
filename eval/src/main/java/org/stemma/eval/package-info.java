/**
 * The command that measures: {@code eval/run}.
 *
 * <p>Entry type: {@code Evaluate}. Allowed imports: the JDK, JSpecify, Stemma's own packages; nothing of Stemma imports
 * this one.
 */
@NullMarked
package org.stemma.eval;

import org.jspecify.annotations.NullMarked;
