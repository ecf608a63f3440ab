/**
 * Parts of speech and names by a linear model: an own decoder that reads NLP4J's weights from a memory-mapped file.
 *
 * <p>Entry type: {@link org.stemma.understand.tagger.TaggerModel}. Allowed imports: {@code core}'s text and entity.
 */
@NullMarked
package org.stemma.understand.tagger;

import org.jspecify.annotations.NullMarked;
