/**
 * The edition as one page that needs nothing else, and the partial templates that a server shares with it.
 *
 * <p>Entry type: {@link org.stemma.render.html.EditionHtml}. Records here are what templates take; templates (under
 * {@code src/main/jte}) hold no logic but loops and choices. Allowed imports: the model, {@code render.safe}, {@code
 * render.view}, jte, JSpecify.
 */
@NullMarked
package org.stemma.render.html;

import org.jspecify.annotations.NullMarked;
