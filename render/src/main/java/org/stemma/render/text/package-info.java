/**
 * The edition for a terminal or a pipe.
 *
 * <p>Entry type: {@link org.stemma.render.text.EditionText}. Every string of the edition passes {@link
 * org.stemma.render.safe.Visible} before it is printed. Allowed imports: the model, {@code render.safe}, {@code
 * render.view}, JSpecify.
 */
@NullMarked
package org.stemma.render.text;

import org.jspecify.annotations.NullMarked;
