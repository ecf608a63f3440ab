/**
 * An extracted article for people and for other programs: Markdown, HTML, and the fields of a JSON object. What is
 * printed holds no script, no style and no address other than http and https.
 *
 * <p>Entry types: {@link org.stemma.read.html.print.Markdown}, {@link org.stemma.read.html.print.SafeHtml}, {@link
 * org.stemma.read.html.print.PageRecord}. Allowed imports: {@code core}'s model, {@code org.stemma.read.html} and below.
 */
@NullMarked
package org.stemma.read.html.print;

import org.jspecify.annotations.NullMarked;
