package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Finding;
import org.stemma.model.Finding.Claim;
import org.stemma.model.Finding.ClaimWording;
import org.stemma.model.Ids;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;

/** Words claims: which places state one, who carries it, and in whose words it is shown. */
final class Worded {

    private final List<AnalysedReport> reports;
    private final Supports supports;
    private final List<Finding.Alteration> alterations;
    private final SourceCount count;

    Worded(List<AnalysedReport> reports, Supports supports, List<Finding.Alteration> alterations, SourceCount count) {
        this.reports = reports;
        this.supports = supports;
        this.alterations = alterations;
        this.count = count;
    }

    /** The claim that {@code group} makes. */
    Claim claim(Groups.Group group, boolean disputed) {
        List<Clause> members = new ArrayList<>();
        group.members().forEach(m -> members.addAll(supports.nodes.get(m).clauses()));
        members.sort(Comparator.comparingInt(Clause::report).thenComparingInt(Clause::number));
        List<Clause> faithful = members.stream()
                .filter(c -> altered(reports.get(c.report()).id(), c.span()) == null)
                .toList();
        List<ClaimWording> wordings = wordings(members);
        SourceCount.Counted counted = count.count(faithful.isEmpty() ? members : faithful);
        boolean confirmed = counted.counts().lineages().min() >= 2;
        return new Claim(
                id(wordings),
                text(group, faithful),
                disputed ? "disputed" : confirmed ? "confirmed" : "single-lineage",
                counted.counts(),
                counted.reasons(),
                wordings,
                List.of());
    }

    private static String id(List<ClaimWording> wordings) {
        String[] places = wordings.stream()
                .map(w -> w.report() + ":" + w.start() + ":" + w.end())
                .toArray(String[]::new);
        return Ids.of("claim", places);
    }

    /** The members' places; those that overlap, or stand in one sentence of one quote, are one. */
    private List<ClaimWording> wordings(List<Clause> members) {
        List<ClaimWording> wordings = new ArrayList<>();
        for (Clause c : members) {
            AnalysedReport report = reports.get(c.report());
            Span span = Texts.wording(c);
            ClaimWording last = wordings.isEmpty() ? null : wordings.get(wordings.size() - 1);
            if (last != null
                    && last.report().equals(report.id())
                    && c.sentence().span().overlaps(spanOf(last))) {
                wordings.remove(wordings.size() - 1);
                span = span.union(spanOf(last));
            }
            Finding.Alteration altered = altered(report.id(), span);
            wordings.add(new ClaimWording(
                    report.id(),
                    span.start(),
                    span.end(),
                    span.of(report.text()),
                    altered == null ? "faithful" : "altered",
                    altered == null ? null : altered.explanation()));
        }
        return wordings;
    }

    private static Span spanOf(ClaimWording wording) {
        return new Span(wording.start(), wording.end());
    }

    /** The nodes that a copy altered in all their places. */
    Set<Integer> altered() {
        Set<Integer> nodes = new TreeSet<>();
        for (int n = 0; n < supports.nodes.size(); n++) {
            if (supports.nodes.get(n).clauses().stream()
                    .allMatch(c -> altered(reports.get(c.report()).id(), c.span()) != null)) {
                nodes.add(n);
            }
        }
        return nodes;
    }

    private Finding.@Nullable Alteration altered(String report, Span span) {
        for (Finding.Alteration a : alterations) {
            if (a.to().report().equals(report) && a.to().span().overlaps(span)) {
                return a;
            }
        }
        return null;
    }

    /** The core's words, or when these were altered the first faithful wording that reads by itself. */
    private String text(Groups.Group group, List<Clause> faithful) {
        int shown = shown(group, faithful);
        Clause core = supports.nodes.get(shown).sample();
        boolean sound = faithful.isEmpty() || faithful.contains(core);
        Clause best = sound
                ? core
                : faithful.stream()
                        .min(Comparator.comparingInt((Clause c) -> c.own() ? 0 : 1))
                        .orElse(core);
        AnalysedReport report = reports.get(best.report());
        Span span = group.whole() ? best.sentence().span() : Texts.readable(best, report);
        if (best.equals(core)) {
            boolean[] said = agreed(group, shown);
            span = said.length == 0 ? span : Texts.trimmed(core, report, said);
        }
        return Texts.sentence(best, report, span);
    }

    /**
     * The node whose words are shown: the core, or where that is a piece of a sentence the shortest whole clause beside it that
     * another lineage states as well.
     */
    private int shown(Groups.Group group, List<Clause> faithful) {
        if (supports.nodes.get(group.core()).sample().own() || group.whole()) {
            return group.core();
        }
        return group.members().stream()
                .filter(m -> {
                    Node node = supports.nodes.get(m);
                    return node.sample().own()
                            && faithful.contains(node.sample())
                            && supports.supports.get(m).stream()
                                    .anyMatch(s -> group.members().contains(s.by())
                                            && s.verdict().states()
                                            && !node.related(supports.nodes.get(s.by())));
                })
                .min(Comparator.comparingInt(
                                (Integer m) -> supports.nodes.get(m).sample().contentWords())
                        .thenComparingInt(m -> m))
                .orElse(group.core());
    }

    /** By term of the core: whether another lineage says it too; empty when no other lineage states the core. */
    private boolean[] agreed(Groups.Group group, int shown) {
        Node core = supports.nodes.get(shown);
        boolean[] said = new boolean[0];
        for (Supports.Support s : supports.supports.get(shown)) {
            Node other = supports.nodes.get(s.by());
            if (group.members().contains(s.by()) && !core.related(other)) {
                said = said.length == 0 ? new boolean[s.verdict().said().length] : said;
                for (int i = 0; i < said.length; i++) {
                    said[i] |= s.verdict().said()[i];
                }
            }
        }
        return said;
    }
}
