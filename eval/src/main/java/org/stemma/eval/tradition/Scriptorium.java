package org.stemma.eval.tradition;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.stemma.eval.planted.ReportSource;

/** Makes traditions out of exemplars. The same seed gives the same. */
public final class Scriptorium {

    private static final long SEED = 1453;
    private static final int ROUNDS_OWN = 14;
    private static final int ROUNDS_OF_A_SET = 3;
    private static final int MOST_EVENTS = 16;

    private final ReportSource source;

    /** @param source makes reports of pages */
    public Scriptorium(ReportSource source) {
        this.source = source;
    }

    /** Of our own texts. */
    public List<Tradition> own() {
        return traditions(Exemplars.own(), ROUNDS_OWN);
    }

    /** A few of {@link #own}, for a test of every build. */
    public List<Tradition> sample() {
        return traditions(Exemplars.own(), ROUNDS_OF_A_SET);
    }

    /**
     * Of a set of labelled reports.
     *
     * @throws IOException if {@code file} cannot be read
     */
    public List<Tradition> of(Path file) throws IOException {
        return traditions(Exemplars.of(file, MOST_EVENTS), ROUNDS_OF_A_SET);
    }

    private List<Tradition> traditions(List<Exemplar> events, int rounds) {
        Map<String, List<String>> thesaurus = Exemplars.thesaurus();
        List<String> asides = Exemplars.asides();
        List<Tradition> made = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (Exemplar event : events) {
                List<String> strange = new ArrayList<>();
                events.stream()
                        .filter(other -> !other.name().equals(event.name()))
                        .flatMap(other -> other.accounts().stream())
                        .flatMap(account -> account.sentences().stream())
                        .limit(400)
                        .forEach(sentence -> strange.addAll(Hand.matter(sentence)));
                Random random = new Random(SEED + 1009L * round + event.name().hashCode());
                Scribe scribe = new Scribe(random, thesaurus, strange, asides);
                made.add(new Growth(event, round, scribe, random).tradition(source));
            }
        }
        return made;
    }

    /** One tradition while it grows. */
    private static final class Growth {

        private static final List<Double> SHARES = List.of(.4, .6, .8);
        private static final List<String> OUTLETS = List.of(
                "The Morning Mail",
                "News 7",
                "Globe Today",
                "The Standard",
                "Nordpost",
                "Daily Beacon",
                "Metro Wire",
                "The Voice",
                "Channel Nine",
                "Le Relais",
                "Sunday Argus",
                "The Clarion",
                "Radio One",
                "Star Online",
                "City Press");

        private final Exemplar event;
        private final int round;
        private final Scribe scribe;
        private final Random random;
        private final List<Manuscript> manuscripts = new ArrayList<>();
        private final Map<String, Integer> depths = new HashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final Map<String, List<Rule>> corruptions = Corruptions.rules();
        private final List<Rule> liberties;

        Growth(Exemplar event, int round, Scribe scribe, Random random) {
            this.event = event;
            this.round = round;
            this.scribe = scribe;
            this.random = random;
            liberties = Liberties.rules(event.date());
            List<String> sentences = event.accounts().stream()
                    .flatMap(account -> account.sentences().stream())
                    .toList();
            corruptions.put("entity", List.of(Corruptions.entity(Corruptions.names(sentences))));
        }

        Tradition tradition(ReportSource source) {
            reporters();
            int roots = manuscripts.size();
            int copies = 4 + random.nextInt(6);
            Hand.Habit habit = Hand.Habit.values()[random.nextInt(4)];
            for (int i = 0; i < copies; i++) {
                boolean splice = chance(18);
                copy(splice ? several() : List.of(exemplar(roots)), habit);
            }
            List<String> lost = new ArrayList<>();
            for (Manuscript manuscript : manuscripts) {
                boolean root = manuscript.parents().isEmpty();
                long children = manuscripts.stream()
                        .filter(m -> m.parents().contains(manuscript.id()))
                        .count();
                if (children > (root ? 1 : 0) && chance(root ? 40 : 25)) {
                    lost.add(manuscript.id());
                }
            }
            return printed(lost, source);
        }

        /** The reporters' own accounts, all with the same official statement in two of three cases. */
        private void reporters() {
            String who = "the press office of the "
                    + List.of("ministry", "province", "court", "league").get(random.nextInt(4));
            boolean statement = chance(66);
            for (int i = 0; i < event.accounts().size(); i++) {
                Exemplar.Account account = event.accounts().get(i);
                String id = "m" + i;
                List<Line> lines = new ArrayList<>();
                for (String sentence : account.sentences()) {
                    lines.add(Line.own(id + ":" + lines.size(), sentence));
                }
                if (statement) {
                    int at = Math.min(lines.size(), 2 + random.nextInt(4));
                    lines.add(
                            at,
                            Line.own(
                                    "statement1",
                                    "\"We regret the distress that was caused and will cooperate fully with everyone concerned,\" "
                                            + who + " said in a statement."));
                    lines.add(
                            at + 1,
                            Line.own(
                                    "statement2",
                                    "\"Further information will be published as soon as it has been verified,\" it added."));
                }
                manuscripts.add(new Manuscript(
                        id,
                        List.of(),
                        Optional.empty(),
                        lines,
                        account.title(),
                        account.outlet(),
                        event.date().atTime(5 + i, 10)));
                depths.put(id, 0);
            }
        }

        /** Roots are copied more than copies; a chain has five links at most. */
        private Manuscript exemplar(int roots) {
            while (true) {
                Manuscript chosen = chance(55)
                        ? manuscripts.get(random.nextInt(chance(70) ? 1 : roots))
                        : manuscripts.get(random.nextInt(manuscripts.size()));
                if (depths.getOrDefault(chosen.id(), 0) < 5) {
                    return chosen;
                }
            }
        }

        /** Two manuscripts of different reporters, or three. */
        private List<Manuscript> several() {
            int wanted = chance(30) && event.accounts().size() > 2 ? 3 : 2;
            List<Manuscript> chosen = new ArrayList<>();
            List<String> taken = new ArrayList<>();
            for (int i = 0; i < 40 && chosen.size() < wanted; i++) {
                Manuscript next = manuscripts.get(random.nextInt(manuscripts.size()));
                String account = account(next);
                if (!account.isEmpty() && !taken.contains(account)) {
                    taken.add(account);
                    chosen.add(next);
                }
            }
            return chosen;
        }

        /** The one reporter a manuscript goes back to; empty for several. */
        private String account(Manuscript manuscript) {
            if (manuscript.parents().isEmpty()) {
                return manuscript.id();
            }
            return manuscript.parents().size() > 1
                    ? ""
                    : account(manuscripts.stream()
                            .filter(m -> m.id().equals(manuscript.parents().getFirst()))
                            .findFirst()
                            .orElseThrow());
        }

        private void copy(List<Manuscript> exemplars, Hand.Habit habit) {
            String id = "m" + manuscripts.size();
            List<List<Line>> parts =
                    new ArrayList<>(exemplars.stream().map(scribe::copied).toList());
            List<Line> lines = parts.size() > 1 ? scribe.spliced(parts) : parts.getFirst();
            Optional<Hand> hand = Optional.empty();
            if (parts.size() == 1) {
                switch (random.nextInt(10)) {
                    case 0, 1 -> lines = scribe.cut(lines);
                    case 2 -> lines = scribe.reordered(lines);
                    case 3, 4 -> lines = scribe.expanded(chance(30) ? scribe.cut(lines) : lines);
                    case 5 -> lines = scribe.reordered(scribe.cut(lines));
                    case 6, 7, 8 -> hand = Optional.of(new Hand(habit, SHARES.get(random.nextInt(SHARES.size()))));
                    default -> {}
                }
            }
            boolean sense = hand.isEmpty() || hand.get().habit() == Hand.Habit.THESAURUS;
            for (int i = random.nextInt(4); sense && i > 0; i--) {
                List<List<Rule>> kinds = new ArrayList<>(corruptions.values());
                scribe.change(lines, kinds.get(random.nextInt(kinds.size())), id, changes.size())
                        .ifPresent(changes::add);
            }
            for (int i = random.nextInt(5); sense && i > 0; i--) {
                scribe.change(lines, liberties, id, changes.size()).ifPresent(changes::add);
            }
            if (hand.isPresent()) {
                if (chance(40)) {
                    lines = scribe.cut(lines);
                }
                lines = scribe.reworded(lines, hand.get());
            }
            String title = exemplars.getFirst().title();
            LocalDateTime written = exemplars.stream()
                    .map(Manuscript::written)
                    .max(LocalDateTime::compareTo)
                    .orElseThrow()
                    .plusMinutes(20 + random.nextInt(600));
            manuscripts.add(new Manuscript(
                    id,
                    exemplars.stream().map(Manuscript::id).toList(),
                    hand,
                    lines,
                    chance(50) || title.isEmpty()
                            ? title
                            : Turns.upper(
                                    String.join(" ", List.of(title.split(" ")).reversed())),
                    OUTLETS.get(manuscripts.size() % OUTLETS.size()),
                    written));
            depths.put(
                    id,
                    1
                            + exemplars.stream()
                                    .mapToInt(m -> depths.getOrDefault(m.id(), 0))
                                    .max()
                                    .orElse(0));
        }

        private Tradition printed(List<String> lost, ReportSource source) {
            boolean dated = chance(60);
            boolean dayOnly = dated && chance(25);
            Press press = new Press(random, source);
            Map<String, Tradition.Page> pages = new HashMap<>();
            List<String> misdated = new ArrayList<>();
            for (Manuscript manuscript : manuscripts) {
                if (lost.contains(manuscript.id())) {
                    continue;
                }
                LocalDateTime date = manuscript.written();
                if (dated && !manuscript.parents().isEmpty() && chance(3)) {
                    misdated.add(manuscript.id());
                    date = date.minusDays(2);
                }
                String shown = dayOnly ? date.toLocalDate().toString() : date + ":00Z";
                pages.put(manuscript.id(), press.page(manuscript, dated ? shown : null));
            }
            String name = event.name() + "-" + round + (dated ? dayOnly ? "-day" : "-dated" : "-undated");
            return new Tradition(name, dated, Set.copyOf(misdated), manuscripts, changes, pages);
        }

        private boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }
    }
}
