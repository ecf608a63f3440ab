package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.align.IndexedReport;
import org.stemma.align.SentencePair;
import org.stemma.link.Relation;
import org.stemma.text.TokenKind;

/**
 * The sentences of a family, sorted into units: what the members have of one sentence of their common source, in equal or
 * other words.
 *
 * <p>Pairs of sentences join units, the likest first; a unit never takes two sentences of one report that do not stand
 * side by side. So two rewritings that no longer look alike are held together by the report that both were made from.
 */
final class Units {

    /** Shorter sentences are by-lines and exclamations: they prove nothing. */
    private static final int LEAST_WORDS = 6;

    /** Half a sentence has this many words of topic, and this share of them stands in the whole. */
    private static final int LEAST_HALF = 3;

    private static final double HALF_SHARE = 0.4;

    /** Share of the words of the longer of two sentences that the other has, from which one repeats the other. */
    private static final double SAID_AGAIN = 0.75;

    private final List<IndexedReport> reports;
    private final int[] firstSentence;
    /** By sentence of all reports: the first of its report that says the same, mostly itself. */
    private final int[] said;

    private final int[] parent;
    private final List<List<Integer>> members;
    private int[][] unitOf = {};
    private int count;

    private record Bond(int x, int y, double similarity) {}

    private Units(List<IndexedReport> reports) {
        this.reports = reports;
        firstSentence = new int[reports.size() + 1];
        for (int i = 0; i < reports.size(); i++) {
            firstSentence[i + 1] = firstSentence[i] + reports.get(i).sentences();
        }
        int all = firstSentence[reports.size()];
        said = new int[all];
        for (int r = 0; r < reports.size(); r++) {
            repetitions(r);
        }
        parent = new int[all];
        members = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            parent[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** Who puts two texts together prints twice what both have; lines of a table differ in their numbers. */
    private void repetitions(int r) {
        List<Set<Integer>> forms = new ArrayList<>();
        List<Set<Integer>> numbers = new ArrayList<>();
        for (int s = 0; s < reports.get(r).sentences(); s++) {
            forms.add(forms(r, s, false));
            numbers.add(forms(r, s, true));
            int first = 0;
            while (first < s && !(numbers.get(first).equals(numbers.get(s)) && same(forms.get(first), forms.get(s)))) {
                first++;
            }
            said[place(r, s)] = place(r, first);
        }
    }

    private Set<Integer> forms(int r, int s, boolean numbers) {
        IndexedReport report = reports.get(r);
        Set<Integer> forms = new HashSet<>();
        for (int w = report.firstWord(s); w < report.endWord(s); w++) {
            if (!numbers || report.token(w).kind() == TokenKind.NUMBER) {
                forms.add(report.form(w));
            }
        }
        return forms;
    }

    private static boolean same(Set<Integer> one, Set<Integer> other) {
        int least = (int) Math.ceil(SAID_AGAIN * Math.max(one.size(), other.size()));
        if (Math.min(one.size(), other.size()) < Math.max(LEAST_WORDS, least)) {
            return false;
        }
        return one.stream().filter(other::contains).count() >= least;
    }

    /** The units of {@code reports}, whose related pairs are {@code relations}. */
    static Units of(List<IndexedReport> reports, List<Relation> relations) {
        Units units = new Units(reports);
        List<Bond> bonds = new ArrayList<>();
        for (Relation r : relations) {
            if (r.related()) {
                for (SentencePair p : r.pairs()) {
                    bonds.add(units.bond(r.a(), p.a(), r.b(), p.b(), p.similarity()));
                }
                bonds.addAll(units.gaps(r));
            }
        }
        bonds.sort(Comparator.comparingDouble((Bond b) -> -b.similarity())
                .thenComparingInt(Bond::x)
                .thenComparingInt(Bond::y));
        bonds.forEach(b -> units.join(b.x(), b.y()));
        units.splits();
        units.number();
        return units;
    }

    /**
     * Sentences that stand alone between the same two neighbours on both sides and share a word that carries topic: the
     * same sentence, reworded past recognition.
     */
    private List<Bond> gaps(Relation r) {
        List<Bond> found = new ArrayList<>();
        SentencePair last = new SentencePair(-1, -1, 1, 0);
        for (SentencePair p : r.pairs()) {
            if (p.a() == last.a() + 2
                    && p.b() == last.b() + 2
                    && !paired(r, last.a() + 1, last.b() + 1)
                    && shareWord(reports.get(r.a()), last.a() + 1, reports.get(r.b()), last.b() + 1)) {
                found.add(bond(r.a(), last.a() + 1, r.b(), last.b() + 1, 0));
            }
            last = p;
        }
        return found;
    }

    /**
     * Joins the halves of a sentence that some have whole: of two neighbours, one in a unit, the other's words stand in
     * what a third report has of that unit.
     */
    private void splits() {
        for (int d = 0; d < reports.size(); d++) {
            for (int s = 0; s + 1 < reports.get(d).sentences(); s++) {
                half(d, s, s + 1);
                half(d, s + 1, s);
            }
        }
    }

    private void half(int d, int known, int half) {
        int unit = find(place(d, known));
        int other = find(place(d, half));
        if (unit == other) {
            return;
        }
        Set<Integer> rest = stems(d, half);
        rest.removeAll(stems(d, known));
        for (int whole : members.get(unit)) {
            int t = reportOf(whole);
            boolean lacks = members.get(other).stream().noneMatch(m -> reportOf(m) == t);
            if (t != d && lacks && rest.size() >= LEAST_HALF) {
                Set<Integer> shared = stems(t, whole - firstSentence[t]);
                shared.retainAll(rest);
                if (shared.size() >= HALF_SHARE * rest.size()) {
                    join(place(d, known), place(d, half));
                    return;
                }
            }
        }
    }

    private Set<Integer> stems(int report, int sentence) {
        IndexedReport r = reports.get(report);
        Set<Integer> stems = new HashSet<>();
        for (int w = r.firstWord(sentence); w < r.endWord(sentence); w++) {
            if (r.content(w)) {
                stems.add(r.stem(w));
            }
        }
        return stems;
    }

    private static boolean paired(Relation r, int a, int b) {
        return r.pairs().stream().anyMatch(p -> p.a() == a || p.b() == b);
    }

    private static boolean shareWord(IndexedReport a, int s, IndexedReport b, int t) {
        for (int v = a.firstWord(s); v < a.endWord(s); v++) {
            for (int w = b.firstWord(t); w < b.endWord(t); w++) {
                if (a.content(v) && a.stem(v) == b.stem(w)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int place(int report, int sentence) {
        return firstSentence[report] + sentence;
    }

    private Bond bond(int a, int s, int b, int t, double similarity) {
        return new Bond(said[place(a, s)], said[place(b, t)], similarity);
    }

    private int reportOf(int place) {
        int at = java.util.Arrays.binarySearch(firstSentence, place);
        int report = at >= 0 ? at : -at - 2;
        while (firstSentence[report + 1] <= place) {
            report++;
        }
        return report;
    }

    private int find(int x) {
        int at = x;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    private void join(int x, int y) {
        int a = find(x);
        int b = find(y);
        if (a == b || !fit(members.get(a), members.get(b))) {
            return;
        }
        int into = Math.min(a, b);
        int from = Math.max(a, b);
        parent[from] = into;
        members.get(into).addAll(members.get(from));
    }

    /** Whether no report would have two sentences in the unit that stand apart. */
    private boolean fit(List<Integer> one, List<Integer> other) {
        Map<Integer, int[]> spread = new HashMap<>();
        for (List<Integer> side : List.of(one, other)) {
            for (int place : side) {
                int[] s = spread.computeIfAbsent(reportOf(place), k -> new int[] {place, place, 0});
                s[0] = Math.min(s[0], place);
                s[1] = Math.max(s[1], place);
                s[2]++;
            }
        }
        return spread.values().stream().allMatch(s -> s[1] - s[0] == s[2] - 1);
    }

    private void number() {
        Map<Integer, Integer> numbers = new HashMap<>();
        unitOf = new int[reports.size()][];
        for (int r = 0; r < reports.size(); r++) {
            IndexedReport report = reports.get(r);
            unitOf[r] = new int[report.sentences()];
            for (int s = 0; s < report.sentences(); s++) {
                boolean counts =
                        report.endWord(s) - report.firstWord(s) >= LEAST_WORDS && said[place(r, s)] == place(r, s);
                unitOf[r][s] = counts ? numbers.computeIfAbsent(find(place(r, s)), k -> numbers.size()) : -1;
            }
        }
        count = numbers.size();
    }

    /** How many units there are. */
    int count() {
        return count;
    }

    /** The unit of a sentence, from 0; -1 for one too short to count. */
    int unit(int report, int sentence) {
        return unitOf[report][sentence];
    }

    /** The units of a report in the order of its text, each once. */
    List<Integer> sequence(int report) {
        List<Integer> sequence = new ArrayList<>();
        for (int u : unitOf[report]) {
            if (u >= 0 && (sequence.isEmpty() || sequence.get(sequence.size() - 1) != u)) {
                sequence.add(u);
            }
        }
        return sequence;
    }
}
