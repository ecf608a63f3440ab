/**
 * Publication dates as pages, feeds and archives write them, read into ISO 8601 as precisely as they are known.
 *
 * <p>Entry type: {@link org.stemma.read.dates.Dates}. Allowed imports: the JDK and JSpecify only.
 */
@NullMarked
package org.stemma.read.dates;

import org.jspecify.annotations.NullMarked;
