/**
 * Compiles WordNet's database files to the table that {@link org.stemma.lexicon.Lexicon} reads. Runs in the build and is
 * no part of the jar.
 *
 * <p>Entry type: {@link org.stemma.lexicon.compile.CompileLexicon}. Allowed imports: {@code org.stemma.lexicon} and the
 * Java platform.
 */
@NullMarked
package org.stemma.lexicon.compile;

import org.jspecify.annotations.NullMarked;
