/**
 * The {@code stemma} command. {@link org.stemma.cli.Main} is where it starts.
 *
 * <p>Allowed imports: every other module, picocli, progressbar, logback, the Java platform.
 */
@NullMarked
package org.stemma.cli;

import org.jspecify.annotations.NullMarked;
