/**
 * From a report to sentences and tokens with offsets, with quotations marked.
 *
 * <p>Entry type: {@link org.stemma.text.TextAnalyser}. Allowed imports: {@code org.stemma.model} and OpenNLP's stemmers.
 */
@NullMarked
package org.stemma.text;

import org.jspecify.annotations.NullMarked;
