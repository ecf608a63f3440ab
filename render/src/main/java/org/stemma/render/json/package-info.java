/**
 * Editions and links as JSON, written and read as a stream.
 *
 * <p>Entry types: {@link org.stemma.render.json.EditionJson}, {@link org.stemma.render.json.LinksJson}. Allowed imports:
 * the model, Jackson's streaming core, JSpecify.
 */
@NullMarked
package org.stemma.render.json;

import org.jspecify.annotations.NullMarked;
