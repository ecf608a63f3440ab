/**
 * The short text of an edition, every sentence of it cited.
 *
 * <p>Entry type: {@link org.stemma.brief.Briefs}. Allowed imports: {@code org.stemma.model}, {@code org.stemma.text}, {@code
 * org.stemma.claim}.
 */
@NullMarked
package org.stemma.brief;

import org.jspecify.annotations.NullMarked;
