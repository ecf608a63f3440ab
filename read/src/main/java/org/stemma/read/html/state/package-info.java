/**
 * Data that a page carries inside its scripts: JSON-LD, and the state that page frameworks embed.
 *
 * <p>Entry types: {@link org.stemma.read.html.state.LinkedData}, {@link org.stemma.read.html.state.EmbeddedState}.
 * Allowed imports: jsoup, Jackson, {@code org.stemma.read.html.dom}.
 */
@NullMarked
package org.stemma.read.html.state;

import org.jspecify.annotations.NullMarked;
