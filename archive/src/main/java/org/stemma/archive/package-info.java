/**
 * An archive of reports: it takes them in, keeps their stories and editions up to date, and answers questions.
 *
 * <p>Entry type: {@link org.stemma.archive.Archive}. Allowed imports: the packages below, {@code core}, and the JSON of
 * {@code render}.
 */
@NullMarked
package org.stemma.archive;

import org.jspecify.annotations.NullMarked;
