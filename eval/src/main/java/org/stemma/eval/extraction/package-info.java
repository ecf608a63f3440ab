/**
 * How well articles are extracted: segments, word-level overlap, titles, authors and dates, against labelled pages.
 *
 * <p>Entry type: {@link org.stemma.eval.extraction.ExtractionEval}. The labelled pages stand outside the project.
 */
@NullMarked
package org.stemma.eval.extraction;

import org.jspecify.annotations.NullMarked;
