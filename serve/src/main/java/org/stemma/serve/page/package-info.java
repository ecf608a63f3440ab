/**
 * The pages, as pure functions of what they show: records that templates take, and the templates' engine.
 *
 * <p>Entry type: {@link org.stemma.serve.page.Pages}. Allowed imports: the model, {@code render}, {@code web} for finished
 * bodies, jte, JSpecify.
 */
@NullMarked
package org.stemma.serve.page;

import org.jspecify.annotations.NullMarked;
