package org.stemma.eval.tradition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.eval.planted.Answer;
import org.stemma.eval.score.Scores;
import org.stemma.eval.tradition.Tradition.Page;
import org.stemma.model.Citation;
import org.stemma.model.Finding.Alteration;
import org.stemma.model.Span;

/** Scores the alterations of one tradition: both places must be those of a change that was made. */
final class AlterationCheck {

    private final Tradition tradition;
    private final Answer answer;
    private final Scores scores;
    private final List<String> failures;

    AlterationCheck(Tradition tradition, Answer answer, Scores scores, List<String> failures) {
        this.tradition = tradition;
        this.answer = answer;
        this.scores = scores;
        this.failures = failures;
    }

    void score() {
        Set<Integer> found = new HashSet<>();
        int alarms = 0;
        for (Alteration alteration : answer.alterations()) {
            if (strange(alteration.to().report()) || strange(alteration.from().report())) {
                continue;
            }
            List<Change> touched = tradition.changes().stream()
                    .filter(Change::alters)
                    .filter(change -> touches(change, alteration))
                    .toList();
            boolean right = touched.stream().anyMatch(change -> change.types().contains(alteration.type()));
            scores.hit("alteration.precision", right);
            scores.hit("alteration." + alteration.type() + ".precision", right);
            touched.stream()
                    .filter(change -> change.types().contains(alteration.type()))
                    .forEach(change -> found.add(change.id()));
            alarms += touched.isEmpty() ? 1 : 0;
            if (!right) {
                boolean reversed = touched.isEmpty() && reversed(alteration);
                scores.hit("alteration.reversed", reversed);
                fail((reversed ? "REVERSED " : touched.isEmpty() ? "ALARM " : "type ") + alteration.type() + " ["
                        + liberty(alteration) + "] "
                        + touched.stream().map(Change::kind).toList() + around(alteration.from()) + " => "
                        + around(alteration.to()) + " because " + alteration.explanation());
            }
        }
        scores.add("alteration.falseAlarmsPerThousand", 1000.0 * alarms, faithful());
        for (Change change : tradition.changes()) {
            if (change.alters() && askable(change)) {
                boolean hit = found.contains(change.id());
                scores.hit("alteration.recall", hit);
                scores.hit("alteration." + change.kind() + ".recall", hit);
                boolean linked = answer.linked(parent(change), change.manuscript());
                if (linked) {
                    scores.hit("alteration.linked.recall", hit);
                }
                if (!hit) {
                    fail("MISSED "
                            + (linked
                                    ? "linked "
                                    : answer.siblings(parent(change), change.manuscript()) ? "sibling " : "apart ")
                            + (varies(change) ? "variant " : "unseen ")
                            + change.kind() + " '" + change.from() + "' > '" + change.to() + "' in "
                            + sentence(change));
                }
            }
        }
    }

    private boolean touches(Change change, Alteration alteration) {
        Page to = tradition.pages().get(alteration.to().report());
        Page from = tradition.pages().get(alteration.from().report());
        Span mark = to == null ? null : to.marks().get(change.id());
        if (mark == null
                || from == null
                || !mark.overlaps(span(alteration.to()))
                || from.marks().containsKey(change.id())) {
            return false;
        }
        Set<String> origins = new HashSet<>();
        Manuscript copy = tradition.manuscript(alteration.to().report());
        copy.lines().stream()
                .filter(line -> Marks.has(line.text(), change.id()))
                .forEach(line -> origins.addAll(line.origins()));
        List<Line> lines = tradition.manuscript(alteration.from().report()).lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean source = lines.get(i).origins().stream().anyMatch(origins::contains);
            if (source && from.lines().get(i).overlaps(span(alteration.from()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source was taken for the copy. */
    private boolean reversed(Alteration alteration) {
        Page from = tradition.pages().get(alteration.from().report());
        return from != null
                && tradition.changes().stream()
                        .filter(Change::alters)
                        .anyMatch(change -> from.marks().containsKey(change.id())
                                && from.marks().get(change.id()).overlaps(span(alteration.from())));
    }

    /** Only a change whose exemplar survived can be demanded, and only where an answer would be scored. */
    private boolean askable(Change change) {
        Manuscript made = tradition.manuscript(change.manuscript());
        if (strange(made.id())) {
            return false;
        }
        Page page = tradition.pages().get(made.id());
        return page != null
                && page.marks().containsKey(change.id())
                && made.lines().stream()
                        .filter(line -> Marks.has(line.text(), change.id()))
                        .allMatch(line -> tradition.survived(line.parent()) && !strange(line.parent()));
    }

    /** Whether words stand in {@code id} that mean nothing, or something else. */
    private boolean strange(String id) {
        Manuscript manuscript = tradition.manuscript(id);
        return manuscript
                        .hand()
                        .filter(hand -> hand.habit() != Hand.Habit.THESAURUS)
                        .isPresent()
                || manuscript.parents().stream().anyMatch(this::strange);
    }

    private double faithful() {
        double pairs = 0;
        for (String id : tradition.pages().keySet()) {
            if (!strange(id)) {
                pairs += tradition.manuscript(id).lines().stream()
                        .filter(Line::taken)
                        .filter(line -> tradition.changes().stream()
                                .noneMatch(change -> change.alters()
                                        && change.manuscript().equals(id)
                                        && Marks.has(line.text(), change.id())))
                        .count();
            }
        }
        return pairs;
    }

    private String parent(Change change) {
        return tradition.manuscript(change.manuscript()).lines().stream()
                .filter(line -> Marks.has(line.text(), change.id()))
                .findFirst()
                .orElseThrow()
                .parent();
    }

    /** Whether the change is at least shown as a variant, without blame. */
    private boolean varies(Change change) {
        Span mark = tradition.page(change.manuscript()).marks().get(change.id());
        return mark != null
                && answer.variants().stream()
                        .filter(v -> change.types().contains(v.type()))
                        .flatMap(v -> v.readings().stream())
                        .flatMap(r -> r.wordings().stream())
                        .anyMatch(c -> c.report().equals(change.manuscript()) && mark.overlaps(span(c)));
    }

    private String liberty(Alteration alteration) {
        for (Citation place : List.of(alteration.to(), alteration.from())) {
            Page page = tradition.page(place.report());
            for (Change change : tradition.changes()) {
                Span mark = page.marks().get(change.id());
                if (mark != null && mark.overlaps(span(place))) {
                    return change.kind() + (change.alters() ? "" : " '" + change.from() + "' > '" + change.to() + "'");
                }
            }
        }
        return "";
    }

    private String sentence(Change change) {
        return tradition.manuscript(change.manuscript()).id() + " "
                + tradition
                        .manuscript(change.manuscript())
                        .hand()
                        .map(hand -> hand.habit().name())
                        .orElse("")
                + " "
                + tradition.manuscript(change.manuscript()).lines().stream()
                        .filter(line -> Marks.has(line.text(), change.id()))
                        .map(line -> "{" + line.source() + "} {" + Marks.plain(line.text()) + "}")
                        .findFirst()
                        .orElse("");
    }

    private String around(Citation place) {
        String text = tradition.page(place.report()).report().text();
        return " " + place.report() + " {"
                + text.substring(Math.max(0, place.start() - 60), place.start()).replace('\n', ' ') + "[["
                + place.exact().replace('\n', ' ') + "]]"
                + text.substring(place.end(), Math.min(text.length(), place.end() + 60))
                        .replace('\n', ' ') + "}";
    }

    private static Span span(Citation place) {
        return new Span(place.start(), place.end());
    }

    private void fail(String what) {
        failures.add(tradition.name() + ": " + what);
    }
}
