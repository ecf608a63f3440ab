package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Citation;
import org.stemma.model.Counts;
import org.stemma.model.Edition.Join;
import org.stemma.model.Edition.Lineage;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;
import org.stemma.model.Span;

/**
 * Counts articles, outlets and lineages, the last as an interval.
 *
 * <p>{@code max} is the number of lineages of text. {@code min} is what remains after joining two lineages that credit
 * the same agency for the whole report, or of which one credits an outlet of the other. An unknown origin never joins,
 * and a report that descends in two lineages joins none.
 */
public final class LineageCounter {

    private final List<Report> reports;
    private final List<Lineage> lineages;

    /** Counts over {@code reports} and the {@code lineages} that they stand in. */
    public LineageCounter(List<Report> reports, List<Lineage> lineages) {
        this.reports = List.copyOf(reports);
        this.lineages = List.copyOf(lineages);
    }

    /** The counts. */
    public Counts counts() {
        Set<String> outlets = new TreeSet<>();
        int unknown = 0;
        for (Report r : reports) {
            if (r.outlet() == null) {
                unknown++;
            } else {
                outlets.add(r.outlet().strip().toLowerCase(Locale.ROOT));
            }
        }
        int max = lineages.size();
        return new Counts(reports.size(), outlets.size(), unknown, new Counts.Lineages(max - merged(joins()), max));
    }

    /** Every pair of lineages that a credit joins, in the lineages' order. */
    public List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < lineages.size(); i++) {
            for (int j = i + 1; j < lineages.size(); j++) {
                join(lineages.get(i), lineages.get(j)).ifPresent(joins::add);
            }
        }
        return joins;
    }

    /** By how many the lineages become fewer when all of {@code joins} hold. */
    public static int merged(List<Join> joins) {
        Map<String, String> parent = new HashMap<>();
        int merged = 0;
        for (Join join : joins) {
            String a = find(parent, join.lineages().getFirst());
            for (String id : join.lineages().subList(1, join.lineages().size())) {
                String b = find(parent, id);
                if (!a.equals(b)) {
                    parent.put(b, a);
                    merged++;
                }
            }
        }
        return merged;
    }

    private static String find(Map<String, String> parent, String x) {
        String at = x;
        while (parent.containsKey(at)) {
            at = parent.getOrDefault(at, at);
        }
        return at;
    }

    private Optional<Join> join(Lineage one, Lineage other) {
        List<Report> ofOne = own(one);
        List<Report> ofOther = own(other);
        List<String> ids = List.of(one.id(), other.id());
        for (Report a : ofOne) {
            for (Report b : ofOther) {
                if (a.agency() != null && b.agency() != null && Evidence.sameHouse(a.agency(), b.agency())) {
                    return Optional.of(new Join(ids, "both credit " + a.agency() + " for the whole report", credit(b)));
                }
            }
        }
        Optional<Join> credited = credits(ofOne, ofOther, ids);
        return credited.isPresent() ? credited : credits(ofOther, ofOne, ids);
    }

    private Optional<Join> credits(List<Report> crediting, List<Report> publishing, List<String> ids) {
        for (Report a : crediting) {
            for (Report b : publishing) {
                if (a.agency() != null && b.outlet() != null && Evidence.sameHouse(a.agency(), b.outlet())) {
                    return Optional.of(
                            new Join(ids, "one credits " + b.outlet() + ", an outlet of the other", credit(a)));
                }
            }
        }
        return Optional.empty();
    }

    /** Reports of this lineage alone. */
    private List<Report> own(Lineage lineage) {
        Set<String> elsewhere = new HashSet<>();
        lineages.stream().filter(l -> !l.id().equals(lineage.id())).forEach(l -> elsewhere.addAll(l.reports()));
        return reports.stream()
                .filter(r -> lineage.reports().contains(r.id()) && !elsewhere.contains(r.id()))
                .sorted(Comparator.comparing(Report::id))
                .toList();
    }

    /** Where a report credits its agency: page matter that names it, else its first naming, else the empty start. */
    private static Citation credit(Report report) {
        String agency = report.agency() == null ? "" : report.agency();
        List<String> names = List.of(agency, Evidence.initials(agency));
        for (ResidueKind kind : List.of(ResidueKind.DATELINE, ResidueKind.CREDIT)) {
            for (Residue r : report.residue()) {
                if (r.kind() == kind && place(report, r.span(), names).isPresent()) {
                    return Citation.of(report, r.span());
                }
            }
        }
        Span all = new Span(0, report.text().length());
        return Citation.of(report, place(report, all, names).orElse(new Span(0, 0)));
    }

    private static Optional<Span> place(Report report, Span inside, List<String> names) {
        String text = inside.of(report.text());
        for (String name : names) {
            int at = name.isEmpty() ? -1 : text.indexOf(name);
            if (at >= 0) {
                return Optional.of(new Span(inside.start() + at, inside.start() + at + name.length()));
            }
        }
        return Optional.empty();
    }
}
