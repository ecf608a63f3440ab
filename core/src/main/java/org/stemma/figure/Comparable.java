package org.stemma.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.Breadth;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.quantity.Fate;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.timeline.Parallels;

/** Whether two figures count one thing. */
final class Comparable {

    /** Numbers further apart than this are hardly of one thing, whatever the words. */
    private static final double FURTHEST = 20;

    private final Parallels parallels;
    private final Lexicon lexicon = Lexicon.english();

    Comparable(Parallels parallels) {
        this.parallels = parallels;
    }

    /** So many persons are hardly counted twice in one story. */
    private static final double CROWD = 10_000;

    /** Share of the rarer words of the shorter clause that must be common where several such things are told of. */
    private static final double TOLD_ALIKE = 0.6;

    private static final Set<String> PEOPLE = Set.of("peopl", "person", "resid", "victim", "other", "toll");

    private final Set<String> several = new HashSet<>();

    /** Takes the figures of one report: where they give two numbers of one kind, the story has several such things. */
    void learn(List<FigureMention> report) {
        Map<String, Quantity> first = new HashMap<>();
        for (FigureMention m : report) {
            String kind = kind(m);
            Quantity other = first.putIfAbsent(kind, m.quantity());
            if (other != null && !other.agrees(m.quantity())) {
                several.add(kind);
            }
        }
    }

    private static String kind(FigureMention m) {
        String group = general(m) ? "" : m.head();
        return m.fate() != null
                ? m.fate() + " " + group
                : m.act() + " " + group + " " + m.quantity().kind();
    }

    /** The same number, whatever is said of how exact it is, of what can be the same thing. */
    boolean same(FigureMention a, FigureMention b) {
        Quantity x = a.quantity();
        Quantity y = b.quantity();
        if (!x.same(y) || conflict(a.labels(), b.labels()) || fates(a, b)) {
            return false;
        }
        boolean share = x.kind() == Kind.PERCENT
                && x.value() % 10 != 0
                && (a.what().isEmpty() || b.what().isEmpty());
        boolean fraction = x.kind() != Kind.COUNT && x.value() != Math.rint(x.value());
        boolean large =
                share || fraction || x.kind() == Kind.MONEY || Math.abs(x.value()) >= 100 && x.value() % 100 != 0;
        boolean crowd = Math.abs(x.value()) >= CROWD && a.person() && b.person();
        boolean told = a.what().isEmpty() && b.what().isEmpty() && a.who() != null && agree(a, b) && b.who() != null;
        return thing(a, b)
                || crowd
                || told
                || large && (a.what().isEmpty() || b.what().isEmpty())
                || parallels.aligned(a.clause(), b.clause());
    }

    /** Different numbers of one thing, in different reports. */
    boolean rivals(FigureMention a, FigureMention b) {
        Quantity x = a.quantity();
        Quantity y = b.quantity();
        if (a.report() == b.report()
                || x.same(y)
                || !x.unit().convertsTo(y.unit())
                || conflict(a.labels(), b.labels())
                || fates(a, b)) {
            return false;
        }
        double low =
                Math.min(x.value() * x.unit().factor(), y.value() * y.unit().factor());
        double high =
                Math.max(x.upper() * x.unit().factor(), y.upper() * y.unit().factor());
        if (low <= 0 || high / low > FURTHEST) {
            return false;
        }
        if (a.what().isEmpty() || b.what().isEmpty() || !thing(a, b)) {
            return false;
        }
        boolean fate = a.fate() != null && a.fate() == b.fate();
        boolean act = fate || !a.act().isEmpty() && related(a.act(), b.act());
        boolean one = !several.contains(kind(a)) && !several.contains(kind(b)) || alike(a, b);
        return act && agree(a, b) && one || parallels.aligned(a.clause(), b.clause());
    }

    /** Whether they tell of two fates: so many dead and as many injured. */
    private static boolean fates(FigureMention a, FigureMention b) {
        return a.fate() != null && b.fate() != null && a.fate() != b.fate();
    }

    /** Whether both clauses are about one thing by their words. */
    private static boolean alike(FigureMention a, FigureMention b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        Set<String> both = new HashSet<>(x);
        both.retainAll(y);
        return both.size() > 2 && both.size() >= TOLD_ALIKE * Math.min(x.size(), y.size());
    }

    /** The words of the clause that are neither small nor those of the figure. */
    private static Set<String> words(FigureMention m) {
        Set<String> words = new HashSet<>();
        String own = FigureReader.lower(m.evidence().exact());
        for (String w : FigureReader.lower(m.clause().exact()).split("[^\\p{L}]+")) {
            if (w.length() > 3 && !own.contains(w)) {
                words.add(w);
            }
        }
        return words;
    }

    /** Nobody named on one side is another than on the other. */
    private boolean agree(FigureMention a, FigureMention b) {
        return agree(a.who(), b.who()) && agree(a.to(), b.to());
    }

    private static boolean agree(
            @org.jspecify.annotations.Nullable String a, @org.jspecify.annotations.Nullable String b) {
        if (a == null || b == null) {
            return true;
        }
        Set<String> words = new HashSet<>();
        for (String w : FigureReader.lower(a).split("[^\\p{L}\\p{N}]+")) {
            words.add(w);
        }
        for (String w : FigureReader.lower(b).split("[^\\p{L}\\p{N}]+")) {
            if (w.length() > 3 && words.contains(w)) {
                return true;
            }
        }
        return false;
    }

    /** Names of kinds on both sides that do not meet, or numbers of models that differ: {@code Leopard 1, Leopard 2}. */
    private static boolean conflict(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        Set<String> numbers = numbers(a);
        Set<String> others = numbers(b);
        boolean models =
                !numbers.isEmpty() && !others.isEmpty() && numbers.stream().noneMatch(others::contains);
        return both.isEmpty() || models;
    }

    private static Set<String> numbers(Set<String> labels) {
        Set<String> numbers = new HashSet<>(labels);
        numbers.removeIf(l -> !Character.isDigit(l.charAt(0)));
        return numbers;
    }

    private boolean thing(FigureMention a, FigureMention b) {
        if (a.what().isEmpty() && b.what().isEmpty()) {
            return a.quantity().kind() != Kind.COUNT && related(a.act(), b.act());
        }
        if (a.what().isEmpty() || b.what().isEmpty()) {
            return false;
        }
        Set<String> names = new HashSet<>(a.labels());
        names.retainAll(b.labels());
        Set<String> stems = new HashSet<>(a.stems());
        stems.retainAll(b.stems());
        return a.head().equals(b.head())
                || !names.isEmpty()
                || stems.contains(a.head())
                || stems.contains(b.head())
                || related(a.head(), b.head())
                || general(a) && general(b);
    }

    /** People in general, or those of whom only their fate is said. */
    private static boolean general(FigureMention m) {
        return PEOPLE.contains(m.head()) || m.fate() != null && Fate.of(m.head()) != null;
    }

    private boolean related(String a, String b) {
        if (a.equals(b)) {
            return !a.isEmpty();
        }
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Entry x = lexicon.entry(a);
        Entry y = lexicon.entry(b);
        return lexicon.synonyms(x, y, Breadth.FREQUENT) || lexicon.alike(x, y) || lexicon.derived(x, y);
    }
}
