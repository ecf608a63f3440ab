/**
 * Measures the timeline and the figures of whole stories.
 *
 * <p>Entry type: {@link org.stemma.eval.chronicle.ChronicleEval}. Allowed imports: core.
 */
@NullMarked
package org.stemma.eval.chronicle;

import org.jspecify.annotations.NullMarked;
