/**
 * Which claims and utterances the titles and standfirsts of reports state. Entry: {@link org.stemma.headline.Headlines}. May
 * import {@code model}, {@code text}, {@code quantity} and the lexicon.
 */
@NullMarked
package org.stemma.headline;

import org.jspecify.annotations.NullMarked;
