/**
 * The server: one process that shows stories to people and hands them to programs.
 *
 * <p>Entry type: {@link org.stemma.serve.StemmaServer}. Allowed imports: all of this module, the model, {@code render},
 * Javalin, JSpecify.
 */
@NullMarked
package org.stemma.serve;

import org.jspecify.annotations.NullMarked;
