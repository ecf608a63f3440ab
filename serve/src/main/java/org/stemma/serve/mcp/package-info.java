/**
 * The agent's door: the Model Context Protocol, on standard input and output and over HTTP, with tools that only read.
 *
 * <p>Entry type: {@link org.stemma.serve.mcp.Mcp}. Allowed imports: the library, the archive, the model, {@code render},
 * Jackson.
 */
@NullMarked
package org.stemma.serve.mcp;

import org.jspecify.annotations.NullMarked;
