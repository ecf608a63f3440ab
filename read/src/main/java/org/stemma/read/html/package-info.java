/**
 * Web pages to reports: the article's text, its metadata, and where each was found. No script is run, no address fetched.
 *
 * <p>Entry type: {@link org.stemma.read.html.HtmlReader}. Allowed imports: {@code core}'s model, jsoup, the packages below
 * this one, {@code org.stemma.read.residue}, {@code org.stemma.read.content}.
 */
@NullMarked
package org.stemma.read.html;

import org.jspecify.annotations.NullMarked;
