/**
 * Reads dates out of tokens and says which of them cannot be the same.
 *
 * <p>Entry type: {@link org.stemma.time.TimeReader}. Allowed imports: {@code org.stemma.model} and {@code
 * org.stemma.text}. English.
 */
@NullMarked
package org.stemma.time;

import org.jspecify.annotations.NullMarked;
