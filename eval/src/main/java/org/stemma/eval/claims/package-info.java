/**
 * Claims and disagreements against stories that were marked by hand.
 *
 * <p>Entry type: {@link org.stemma.eval.claims.ClaimEval}.
 */
@NullMarked
package org.stemma.eval.claims;

import org.jspecify.annotations.NullMarked;
