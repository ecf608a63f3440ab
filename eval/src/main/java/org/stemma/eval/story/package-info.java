/**
 * Stories: what is trained for their grouping, and how well it groups.
 *
 * <p>Entry types: {@link org.stemma.eval.story.CommonStems} writes the table of common stems that core ships. Allowed
 * imports: core and Jackson.
 */
@NullMarked
package org.stemma.eval.story;

import org.jspecify.annotations.NullMarked;
