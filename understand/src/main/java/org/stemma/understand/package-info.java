/**
 * Loads the models, so that {@link org.stemma.edition.Editor} understands more than rules can.
 *
 * <p>Entry type: {@link org.stemma.understand.Models}. Allowed imports: {@code core}, {@code understand.tagger}.
 */
@NullMarked
package org.stemma.understand;

import org.jspecify.annotations.NullMarked;
