/**
 * Measures names: mentions with their kinds, on MEANTIME and on own-written reports.
 *
 * <p>Entry type: {@link org.stemma.eval.names.NamesEval}. Allowed imports: {@code core}, {@code eval.score}, Jackson.
 */
@NullMarked
package org.stemma.eval.names;

import org.jspecify.annotations.NullMarked;
