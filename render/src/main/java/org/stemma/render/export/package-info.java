/**
 * From an edition or a report to the formats of other tools and standards. Entry: {@link
 * org.stemma.render.export.EditionExport}, {@link org.stemma.render.export.ReportExport}. May use: model, {@code
 * render.view}, {@code render.json}.
 */
@NullMarked
package org.stemma.render.export;

import org.jspecify.annotations.NullMarked;
