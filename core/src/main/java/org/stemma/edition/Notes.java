package org.stemma.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.stemma.lineage.Unlinked;
import org.stemma.model.Report;
import org.stemma.text.Encoding;

/** What a reader must know of how an edition was made. */
final class Notes {

    private Notes() {}

    /** Plain sentences on the reports of one story. */
    static List<String> of(List<Report> reports) {
        List<String> notes = new ArrayList<>();
        long undated = reports.stream().filter(r -> r.publishedAt() == null).count();
        if (undated > 0) {
            notes.add(undated + " of " + reports.size()
                    + " reports have no date: who copied whom rests there on credits and on the texts alone.");
        }
        List<String> truncated =
                reports.stream().filter(Report::truncated).map(Report::id).toList();
        if (!truncated.isEmpty()) {
            notes.add("Cut short by their provider, so that what is missing says nothing: "
                    + String.join(", ", truncated) + ".");
        }
        List<String> foreign = reports.stream()
                .filter(r -> r.language() != null && !r.language().startsWith("en"))
                .map(r -> r.id() + " (" + r.language() + ")")
                .toList();
        if (!foreign.isEmpty()) {
            notes.add("Not in English, so compared by words alone, without types of change: "
                    + String.join(", ", foreign) + ".");
        }
        return notes;
    }

    /** A line where sentence vectors were wanted and not to be had. */
    static List<String> encoding(Encoding encoding) {
        String missing = encoding.missing();
        return missing == null
                ? List.of()
                : List.of("What independent reports confirm was found by words alone, without sentence vectors: "
                        + missing + ".");
    }

    /** A line on each pair that somebody parted, in order. */
    static List<String> unlinked(Collection<Unlinked> pairs) {
        return pairs.stream()
                .sorted(Comparator.comparing(Unlinked::a).thenComparing(Unlinked::b))
                .distinct()
                .map(p ->
                        "By a user's word no link stands between " + p.a() + " and " + p.b() + ", whatever they share.")
                .toList();
    }
}
