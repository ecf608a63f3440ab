/**
 * Finds page matter in the text of a report: headline, kicker, standfirst, dateline, dates, credits, captions, sub-heads,
 * promotion, chrome. The text itself is never changed.
 *
 * <p>Entry type: {@link org.stemma.read.residue.ResidueMarker}. Allowed imports: {@code core}'s model,
 * {@code org.stemma.read.dates}, the JDK and JSpecify.
 */
@NullMarked
package org.stemma.read.residue;

import org.jspecify.annotations.NullMarked;
