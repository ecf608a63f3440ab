package org.stemma.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;

/**
 * Persons meant by what they are: a report ties an office to a name by standing them side by side, and the office alone then
 * means that person, where one person alone can be meant.
 */
final class Descriptions {

    private static final Set<String> ROLE = Lists.set("role");
    private static final Set<String> TITLE = Lists.set("title");
    private static final Set<String> DETERMINER = Set.of("the", "its", "their");
    private static final int LONGEST = 6;

    private final List<AnalysedReport> reports;
    private final Map<String, Integer> personAt;
    private final Map<Integer, TreeMap<Integer, List<Role>>> ties = new TreeMap<>();
    private final List<Found> found = new ArrayList<>();

    /** A description that stands alone. */
    private record Found(int report, int sentence, Span span, Role role) {}

    /** A description and the person meant. */
    record Meant(int report, int sentence, Span span, int person) {}

    /** @param personAt the person (any number that tells persons apart) named at {@code report:start} */
    private Descriptions(List<AnalysedReport> reports, Map<String, Integer> personAt) {
        this.reports = reports;
        this.personAt = personAt;
    }

    static List<Meant> of(List<AnalysedReport> reports, Map<String, Integer> personAt) {
        Descriptions descriptions = new Descriptions(reports, personAt);
        for (int r = 0; r < reports.size(); r++) {
            for (Sentence sentence : reports.get(r).sentences()) {
                descriptions.read(r, sentence);
            }
        }
        return descriptions.resolve();
    }

    private void read(int report, Sentence sentence) {
        List<Unit> units = Units.of(reports.get(report), sentence);
        for (int i = 0; i < units.size(); i++) {
            String form = units.get(i).form();
            boolean role = ROLE.contains(form)
                    || TITLE.contains(form) && units.get(i).shape() == Unit.Shape.CAPITAL && form.length() > 4;
            boolean inner = i + 1 < units.size()
                    && units.get(i + 1).next()
                    && ROLE.contains(units.get(i + 1).form());
            if (role && !inner) {
                read(report, sentence.index(), units, i);
            }
        }
    }

    private void read(int report, int sentence, List<Unit> units, int head) {
        int from = head;
        while (from > 0 && head - from < LONGEST && narrows(report, units, from)) {
            from--;
        }
        int behind = head + 1;
        int to = behind;
        List<String> words = new ArrayList<>();
        for (int i = from; i < head; i++) {
            words.add(units.get(i).form());
        }
        if (behind + 1 < units.size()
                && units.get(behind).next()
                && units.get(behind).form().equals("of")) {
            to = behind + 1;
            while (to < units.size()
                    && to < behind + 5
                    && units.get(to).next()
                    && (units.get(to).capital() || units.get(to).form().equals("the"))) {
                words.add(units.get(to).form());
                to++;
            }
            to = to == behind + 1 ? behind : to;
        }
        Role role = Role.of(units.get(head).form(), words);
        Integer person = beside(report, units, from, to);
        if (person != null) {
            ties.computeIfAbsent(report, r -> new TreeMap<>())
                    .computeIfAbsent(person, p -> new ArrayList<>())
                    .add(role);
        } else if (from < head + 1 && determined(units, from) && !nameFollows(units, to)) {
            found.add(new Found(
                    report,
                    sentence,
                    new Span(units.get(from).start(), units.get(to - 1).end()),
                    role));
        }
    }

    /** Whether the word before {@code at} belongs to the description that begins there so far. */
    private boolean narrows(int report, List<Unit> units, int at) {
        Unit here = units.get(at);
        Unit before = units.get(at - 1);
        boolean tied = here.next() || here.joint() == Unit.Joint.OWNED;
        if (!tied
                || DETERMINER.contains(here.form())
                || here.form().equals("a")
                || here.form().equals("an")) {
            return false;
        }
        boolean named = personAt.containsKey(report + ":" + before.start());
        boolean small = before.shape() == Unit.Shape.SMALL;
        boolean article = DETERMINER.contains(before.form())
                || before.form().equals("a")
                || before.form().equals("an");
        return !named && (before.capital() || article || small && adjective(before.form()));
    }

    private static boolean adjective(String form) {
        var entry = org.stemma.lexicon.Lexicon.english().entry(form);
        boolean stop = org.stemma.lexicon.WordLists.english().set("stop").contains(form);
        boolean verb = entry.usual() == org.stemma.lexicon.Pos.VERB;
        return !stop
                        && entry.known()
                        && !verb
                        && !form.equals("then")
                        && (entry.is(org.stemma.lexicon.Pos.NOUN) || entry.is(org.stemma.lexicon.Pos.ADJECTIVE))
                || form.equals("former");
    }

    /** The person named right behind, right before or after a comma beside {@code [from, to)}; null when none is. */
    private @Nullable Integer beside(int report, List<Unit> units, int from, int to) {
        if (to < units.size()
                && units.get(to).joint() != Unit.Joint.BREAK
                && units.get(to).joint() != Unit.Joint.OWNED) {
            Integer behind = personAt.get(report + ":" + units.get(to).start());
            if (behind != null) {
                return behind;
            }
        }
        boolean comma = units.get(from).joint() == Unit.Joint.COMMA;
        boolean closed = to >= units.size()
                || units.get(to).joint() != Unit.Joint.NEXT
                || units.get(to).form().equals("of")
                || units.get(to).form().equals("and")
                || units.get(to).form().equals("who");
        for (int i = from - 1; comma && closed && i >= 0 && i >= from - 4; i--) {
            Integer before = personAt.get(report + ":" + units.get(i).start());
            if (before != null) {
                return before;
            }
            if (!units.get(i).next()) {
                break;
            }
        }
        return null;
    }

    private static boolean determined(List<Unit> units, int from) {
        return DETERMINER.contains(units.get(from).form());
    }

    private static boolean nameFollows(List<Unit> units, int to) {
        return to < units.size() && units.get(to).next() && units.get(to).capital();
    }

    private List<Meant> resolve() {
        List<Meant> meant = new ArrayList<>();
        for (Found f : found) {
            TreeSet<Integer> here = holders(f.role(), ties.getOrDefault(f.report(), new TreeMap<>()));
            TreeSet<Integer> can = here;
            if (here.isEmpty() && !f.role().marks().isEmpty()) {
                can = new TreeSet<>();
                for (TreeMap<Integer, List<Role>> of : ties.values()) {
                    can.addAll(holders(f.role(), of));
                }
            }
            if (can.size() == 1 && namedBefore(f, can.first())) {
                meant.add(new Meant(f.report(), f.sentence(), f.span(), can.first()));
            }
        }
        return meant;
    }

    /** A description without marks needs its person named before it in the report. */
    private boolean namedBefore(Found f, int person) {
        if (!f.role().marks().isEmpty()) {
            return true;
        }
        Map<Integer, Boolean> before = new HashMap<>();
        personAt.forEach((at, who) -> {
            int colon = at.indexOf(':');
            boolean here = Integer.parseInt(at.substring(0, colon)) == f.report();
            if (here
                    && who == person
                    && Integer.parseInt(at.substring(colon + 1)) < f.span().start()) {
                before.put(person, true);
            }
        });
        return before.containsKey(person);
    }

    private static TreeSet<Integer> holders(Role role, Map<Integer, List<Role>> ties) {
        TreeSet<Integer> holders = new TreeSet<>();
        ties.forEach((person, offices) -> {
            if (offices.stream().anyMatch(role::means)) {
                holders.add(person);
            }
        });
        return holders;
    }
}
