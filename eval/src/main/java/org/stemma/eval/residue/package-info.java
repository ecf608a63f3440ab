/**
 * How well page matter in text is found.
 *
 * <p>Entry type: {@link org.stemma.eval.residue.ResidueEval}. Allowed imports: core, read.
 */
@NullMarked
package org.stemma.eval.residue;

import org.jspecify.annotations.NullMarked;
