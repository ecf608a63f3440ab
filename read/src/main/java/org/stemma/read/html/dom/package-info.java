/**
 * A parsed page flattened into what extraction asks about: blocks of text in reading order, and the elements over them
 * as ranges of blocks.
 *
 * <p>Entry type: {@link org.stemma.read.html.dom.Page}. Allowed imports: jsoup, the JDK.
 */
@NullMarked
package org.stemma.read.html.dom;

import org.jspecify.annotations.NullMarked;
