/**
 * What a page says about its article: title, authors, dates, outlet and the rest, each with the place it was read from.
 *
 * <p>Entry type: {@link org.stemma.read.html.meta.MetadataReader}. Allowed imports: jsoup, Jackson's tree,
 * {@code org.stemma.read.html.dom}, {@code org.stemma.read.html.state}, {@code org.stemma.read.residue}.
 */
@NullMarked
package org.stemma.read.html.meta;

import org.jspecify.annotations.NullMarked;
