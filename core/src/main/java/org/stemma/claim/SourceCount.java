package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.lineage.LineageCounter;
import org.stemma.model.Citation;
import org.stemma.model.Counts;
import org.stemma.model.Edition.Join;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.quote.Quote;
import org.stemma.quote.Speaker;
import org.stemma.text.AnalysedReport;

/**
 * Counts who carries a claim. {@code max} is the lineages that state it; {@code min} what remains after joining those that
 * credit each other for the whole report, that give the words of one speaker, or of which one credits the other for the
 * statement.
 */
final class SourceCount {

    /** So many words in quotation marks are one utterance, whoever is named for them. */
    private static final int QUOTED = 4;

    private static final Set<String> VAGUE =
            Set.of("he", "she", "it", "they", "who", "his", "her", "its", "their", "i", "we", "one", "this", "that");

    private final List<AnalysedReport> reports;
    private final List<Set<String>> lineages;
    private final List<Join> storyJoins;

    SourceCount(List<AnalysedReport> reports, List<Set<String>> lineages, List<Join> storyJoins) {
        this.reports = reports;
        this.lineages = lineages;
        this.storyJoins = storyJoins;
    }

    /** Counts and the reasons why {@code min} is below {@code max}. */
    record Counted(Counts counts, List<Join> reasons, Set<String> lineages) {}

    /** @param stating the wordings that state the claim, at least one */
    Counted count(List<Clause> stating) {
        Set<Integer> articles = new TreeSet<>();
        stating.forEach(c -> articles.add(c.report()));
        Map<String, List<Clause>> byLineage = byLineage(stating);
        List<String> ids = new ArrayList<>(byLineage.keySet());
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                Join join = join(ids.get(i), ids.get(j), byLineage);
                if (join != null) {
                    joins.add(join);
                }
            }
        }
        int max = Math.max(1, ids.size());
        int min = max - LineageCounter.merged(joins);
        Set<String> outlets = new TreeSet<>();
        int unknown = 0;
        for (int r : articles) {
            String outlet = reports.get(r).report().outlet();
            if (outlet == null) {
                unknown++;
            } else {
                outlets.add(outlet.strip().toLowerCase(Locale.ROOT));
            }
        }
        Counts counts = new Counts(articles.size(), outlets.size(), unknown, new Counts.Lineages(min, max));
        return new Counted(counts, joins, Set.copyOf(ids));
    }

    /** The wordings of each lineage; a splice adds none to those of its lineages that have no other report. */
    private Map<String, List<Clause>> byLineage(List<Clause> stating) {
        Map<String, List<Clause>> by = new TreeMap<>();
        for (Clause c : stating) {
            if (lineages.get(c.report()).size() == 1) {
                lineages.get(c.report())
                        .forEach(l ->
                                by.computeIfAbsent(l, k -> new ArrayList<>()).add(c));
            }
        }
        if (by.isEmpty() && !stating.isEmpty()) {
            Clause first = stating.get(0);
            by.put(new TreeSet<>(lineages.get(first.report())).first(), stating);
        }
        return by;
    }

    private @Nullable Join join(String a, String b, Map<String, List<Clause>> byLineage) {
        for (Join j : storyJoins) {
            if (j.lineages().contains(a) && j.lineages().contains(b)) {
                return j;
            }
        }
        List<Clause> one = byLineage.getOrDefault(a, List.of());
        List<Clause> other = byLineage.getOrDefault(b, List.of());
        for (Clause x : one) {
            for (Clause y : other) {
                Join join = sameSpeaker(a, b, x, y);
                if (join == null) {
                    join = credit(List.of(a, b), x, y);
                }
                if (join == null) {
                    join = credit(List.of(a, b), y, x);
                }
                if (join != null) {
                    return join;
                }
            }
        }
        return null;
    }

    private @Nullable Join sameSpeaker(String a, String b, Clause x, Clause y) {
        Quote p = x.quote();
        Quote q = y.quote();
        boolean attributed = (p != null || x.direct() || x.speech()) && (q != null || y.direct() || y.speech());
        Speaker s = p == null ? null : p.speaker();
        Speaker t = q == null ? null : q.speaker();
        if (!(attributed && oneSource(s, t)) && !oneQuotation(x, y)) {
            return sameWords(a, b, x, y);
        }
        String name = fuller(s, t);
        Span where = q == null || q.source() == null ? y.span() : q.source();
        Citation place = reports.get(y.report()).cite(where);
        return new Join(List.of(a, b), "both give a statement of " + name, place);
    }

    /** The name of the two that says more: a person's rather than that of the house he speaks for. */
    private static String fuller(@Nullable Speaker a, @Nullable Speaker b) {
        String one = a != null && a.named() ? a.name() : "";
        String other = b != null && b.named() ? b.name() : "";
        String name = other.split(" ").length > one.split(" ").length ? other : one.isEmpty() ? other : one;
        return name.isEmpty() ? "one speaker" : name;
    }

    /** Whether both have the same words in quotation marks, whoever is named for them. */
    private static boolean oneQuotation(Clause x, Clause y) {
        Set<String> words = new TreeSet<>();
        x.terms().stream().filter(t -> t.content() && t.token().quoted()).forEach(t -> words.add(t.stem()));
        long shared = y.terms().stream()
                .filter(t -> t.content() && t.token().quoted() && words.contains(t.stem()))
                .map(Term::stem)
                .distinct()
                .count();
        if (x.direct() && y.direct() && forms(x).equals(forms(y))) {
            return true; // however short
        }
        int shorter = Math.min(x.contentWords(), y.contentWords());
        return shared >= QUOTED || shared >= 2 && shared >= 0.6 * shorter;
    }

    private static List<String> forms(Clause clause) {
        return clause.terms().stream().map(Term::form).toList();
    }

    /** Two that use the same run of words did not find it independently. */
    private @Nullable Join sameWords(String a, String b, Clause x, Clause y) {
        AnalysedReport report = reports.get(y.report());
        return SameWords.of(x, reports.get(x.report()), y, report)
                ? new Join(List.of(a, b), "both have the same words", report.cite(y.span()))
                : null;
    }

    /**
     * Whether two statements can have one source. Two names must be one; a name and a description, or a pronoun, may be;
     * two descriptions must share a word.
     */
    private static boolean oneSource(@Nullable Speaker a, @Nullable Speaker b) {
        if (a == null || b == null || a.sameAs(b)) {
            return true;
        }
        if (a.named() && b.named()) {
            return false;
        }
        return a.named() || b.named() || vague(a) || vague(b);
    }

    private static boolean vague(Speaker speaker) {
        String first = speaker.name().toLowerCase(Locale.ROOT).split("[^a-z]+", 2)[0];
        return VAGUE.contains(first);
    }

    /** A sentence that names the outlet or agency of the other lineage as where it has the statement from. */
    private @Nullable Join credit(List<String> ids, Clause crediting, Clause credited) {
        AnalysedReport report = reports.get(crediting.report());
        Report other = reports.get(credited.report()).report();
        String text = crediting.sentence().span().of(report.text());
        for (String name : names(other)) {
            int at = text.indexOf(name);
            if (at >= 0 && credits(text, at)) {
                int start = crediting.sentence().start() + at;
                Citation place = report.cite(new Span(start, start + name.length()));
                return new Join(ids, "one credits " + name + " for the statement", place);
            }
        }
        return null;
    }

    private static List<String> names(Report report) {
        List<String> names = new ArrayList<>();
        for (String name : new @Nullable String[] {report.agency(), report.outlet()}) {
            if (name != null && name.length() > 2 && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean credits(String text, int at) {
        String before = text.substring(0, at).strip().toLowerCase(Locale.ROOT);
        return before.endsWith("according to")
                || before.endsWith("told")
                || before.endsWith("reported by")
                || before.endsWith("told the")
                || before.endsWith("by")
                || before.endsWith("to");
    }
}
