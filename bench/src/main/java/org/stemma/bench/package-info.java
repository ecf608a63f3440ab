/**
 * Speed, measured by hand: JMH benchmarks, and the growth of cost and memory with the archive.
 *
 * <p>Entry types: JMH's main class, {@link org.stemma.bench.Growth}. Allowed imports: core, read, JMH.
 */
@NullMarked
package org.stemma.bench;

import org.jspecify.annotations.NullMarked;
