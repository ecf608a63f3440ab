package org.stemma.figure;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.model.Moment;
import org.stemma.timeline.DatedReport;

/**
 * Tells a toll that rose while reports came out from tolls that differ: every report with a higher number came out after all
 * that have a lower one.
 */
final class Series {

    private final List<Optional<Moment>> published;

    Series(List<DatedReport> reports) {
        published = reports.stream()
                .map(r -> Moment.parse(r.report().report().publishedAt()))
                .toList();
    }

    /** Whether the mentions are of one toll that rose; not where a report is undated or a number is a range. */
    boolean rose(List<FigureMention> mentions) {
        TreeMap<Double, Spell> byValue = new TreeMap<>();
        for (FigureMention m : mentions) {
            Optional<Moment> at = published.get(m.report());
            if (m.fate() == null || m.quantity().range() || at.isEmpty()) {
                return false;
            }
            byValue.merge(m.quantity().value(), new Spell(at.get(), at.get()), Spell::with);
        }
        Spell before = null;
        for (Spell spell : byValue.values()) {
            if (before != null && !before.last().before(spell.first())) {
                return false;
            }
            before = spell;
        }
        return byValue.size() > 1;
    }

    private record Spell(Moment first, Moment last) {

        Spell with(Spell other) {
            return new Spell(
                    other.first.earliest().isBefore(first.earliest()) ? other.first : first,
                    other.last.latest().isAfter(last.latest()) ? other.last : last);
        }
    }
}
