/**
 * Compiles WordNet's database files to the table that {@link org.stemma.lexicon.Lexicon} reads, and the
 * kept files of places to that of {@link org.stemma.lexicon.Gazetteer}. Runs in the build and is no part of the jar.
 *
 * <p>Entry types: {@link org.stemma.lexicon.compile.CompileLexicon}, {@link
 * org.stemma.lexicon.compile.CompileGazetteer}; by hand {@link org.stemma.lexicon.compile.PackPlaces}. Allowed imports: {@code org.stemma.lexicon} and the
 * Java platform.
 */
@NullMarked
package org.stemma.lexicon.compile;

import org.jspecify.annotations.NullMarked;
