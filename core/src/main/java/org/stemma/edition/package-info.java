/**
 * The whole of a story: reports in, edition out.
 *
 * <p>Entry type: {@link org.stemma.edition.Editor}. Allowed imports: every other package of this module.
 */
@NullMarked
package org.stemma.edition;

import org.jspecify.annotations.NullMarked;
