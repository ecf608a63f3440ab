/**
 * Sentence vectors by a small quantised model that runs in ONNX Runtime.
 *
 * <p>Entry type: {@link org.stemma.understand.vector.MiniLm}. Allowed imports: {@code core}'s text, ONNX Runtime, Jackson's
 * streaming reader.
 */
@NullMarked
package org.stemma.understand.vector;

import org.jspecify.annotations.NullMarked;
