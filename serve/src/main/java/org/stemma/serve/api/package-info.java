/**
 * The REST API: what programs ask, under {@code /api/v1}. {@code openapi.json} says all of it; a test holds both together.
 *
 * <p>Entry type: {@link org.stemma.serve.api.ApiRoutes}. Allowed imports: the library, {@code web}, the archive, the model,
 * {@code render.json}, Javalin, Jackson.
 */
@NullMarked
package org.stemma.serve.api;

import org.jspecify.annotations.NullMarked;
