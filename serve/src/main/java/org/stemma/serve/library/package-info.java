/**
 * What pages, programs and agents ask of an archive, once for all of them: stories with their editions, what changes,
 * ingests in the background, decisions with their undoing.
 *
 * <p>Entry type: {@link org.stemma.serve.library.Library}. Allowed imports: the archive, {@code read}, the model, JSpecify.
 */
@NullMarked
package org.stemma.serve.library;

import org.jspecify.annotations.NullMarked;
