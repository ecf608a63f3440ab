/**
 * Propositions of a story: which sentences of which reports state the same thing, how many independent sources that is,
 * and where lineages cannot both be right.
 *
 * <p>Entry type: {@link org.stemma.claim.Claims}. Allowed imports: {@code org.stemma.model}, {@code org.stemma.text},
 * {@code org.stemma.lexicon}, {@code org.stemma.align}, {@code org.stemma.compare}, {@code org.stemma.link}, {@code
 * org.stemma.lineage}, {@code org.stemma.quantity},
 * {@code org.stemma.quote}, {@code org.stemma.time}.
 */
@NullMarked
package org.stemma.claim;

import org.jspecify.annotations.NullMarked;
