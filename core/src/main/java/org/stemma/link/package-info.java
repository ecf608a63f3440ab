/**
 * Whether two reports are of one family, and how near: the judgement on one pair.
 *
 * <p>Entry type: {@link org.stemma.link.RelationJudge}. Allowed imports: {@code org.stemma.model},
 * {@code org.stemma.text}, {@code org.stemma.align}.
 */
@NullMarked
package org.stemma.link;

import org.jspecify.annotations.NullMarked;
