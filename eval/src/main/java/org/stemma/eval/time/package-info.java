/**
 * Measures dates: are they found, and is their value right.
 *
 * <p>Entry type: {@link org.stemma.eval.time.DateEval}.
 */
@NullMarked
package org.stemma.eval.time;

import org.jspecify.annotations.NullMarked;
