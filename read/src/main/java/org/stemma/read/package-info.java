/**
 * From files, pages and lines of JSON to {@code Report}s.
 *
 * <p>Allowed imports: {@code core}, jsoup, Jackson, the Java platform.
 */
@NullMarked
package org.stemma.read;

import org.jspecify.annotations.NullMarked;
