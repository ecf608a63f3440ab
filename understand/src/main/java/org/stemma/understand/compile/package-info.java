/**
 * Converts NLP4J's English models to the file that {@link org.stemma.understand.tagger.TaggerModel} maps. Runs in the build
 * and is no part of the jar.
 *
 * <p>Entry type: {@link org.stemma.understand.compile.ProvideModel}. Allowed imports: {@code understand.tagger}, NLP4J, XZ.
 */
@NullMarked
package org.stemma.understand.compile;

import org.jspecify.annotations.NullMarked;
