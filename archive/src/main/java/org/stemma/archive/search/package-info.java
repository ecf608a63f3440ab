/**
 * What a user types into a search, as a tree.
 *
 * <p>Entry type: {@link org.stemma.archive.search.Query}. Allowed imports: none of ours.
 */
@NullMarked
package org.stemma.archive.search;

import org.jspecify.annotations.NullMarked;
