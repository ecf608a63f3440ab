/**
 * An archive's reports and editions for other tools. Entry: {@link org.stemma.archive.export.ArchiveExport}. May use:
 * archive, its store, {@code render}, DuckDB.
 */
@NullMarked
package org.stemma.archive.export;

import org.jspecify.annotations.NullMarked;
