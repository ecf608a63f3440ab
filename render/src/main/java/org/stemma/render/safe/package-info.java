/**
 * Words of strangers made fit to print.
 *
 * <p>Entry type: {@link org.stemma.render.safe.Visible}. Allowed imports: the JDK and JSpecify only.
 */
@NullMarked
package org.stemma.render.safe;

import org.jspecify.annotations.NullMarked;
