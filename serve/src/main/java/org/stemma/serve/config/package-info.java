/**
 * What a server is told: from flags, the environment and a file.
 *
 * <p>Entry type: {@link org.stemma.serve.config.Settings}. Allowed imports: JSpecify.
 */
@NullMarked
package org.stemma.serve.config;

import org.jspecify.annotations.NullMarked;
