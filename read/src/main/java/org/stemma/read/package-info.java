/**
 * From files, pages and lines of JSON to {@code Report}s.
 *
 * <p>Entry type: {@link org.stemma.read.ReportReader}. Each input becomes a {@link org.stemma.read.Read}: kept, or
 * rejected with a reason. {@code dates} reads publication dates, {@code residue} marks page matter in text, {@code language} tells
 * the language of a text, {@code html} finds the article in a page; none of them imports this package.
 *
 * <p>Allowed imports: {@code core}, jsoup, Jackson, OpenNLP, the Java platform.
 */
@NullMarked
package org.stemma.read;

import org.jspecify.annotations.NullMarked;
