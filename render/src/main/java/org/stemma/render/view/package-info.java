/**
 * What every rendering of an edition needs to know and no JSON has to say: the order to show reports in, their letters,
 * which words of two readings differ, how counts and dates are worded.
 *
 * <p>Entry types: {@link org.stemma.render.view.Family}, {@link org.stemma.render.view.WordDiff}, {@link
 * org.stemma.render.view.Wording}. Nothing here escapes or styles. Allowed imports: the model, JSpecify.
 */
@NullMarked
package org.stemma.render.view;

import org.jspecify.annotations.NullMarked;
