/**
 * From an edition to text, JSON and HTML pages.
 *
 * <p>Allowed imports: {@code core}, Jackson, jte, the Java platform.
 */
@NullMarked
package org.stemma.render;

import org.jspecify.annotations.NullMarked;
