package org.stemma.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.check.Check.CheckedSentence;
import org.stemma.check.Check.Doubt;
import org.stemma.check.Check.Origin;
import org.stemma.compare.Difference;
import org.stemma.compare.SentenceComparer;
import org.stemma.compare.SupportChecker;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Folding;

/**
 * What a text says beside the one report that it mostly rests on ({@link SupportChecker}).
 *
 * <p>Asked only where one report states more than half of the sentences that state anything: a text of several sources has
 * from the one what the other lacks.
 */
final class Doubts {

    private final SupportChecker checker;

    Doubts(SentenceComparer comparer) {
        checker = new SupportChecker(comparer);
    }

    /** The sentences with their doubts. */
    List<CheckedSentence> add(AnalysedReport text, List<AnalysedReport> reports, List<CheckedSentence> sentences) {
        AnalysedReport source = main(reports, sentences);
        if (source == null) {
            return sentences;
        }
        List<Difference> all = checker.check(source, text).stream()
                .filter(d -> d.confidence() < SupportChecker.SURE)
                .toList();
        List<CheckedSentence> out = new ArrayList<>();
        for (CheckedSentence s : sentences) {
            List<Doubt> doubts = new ArrayList<>();
            for (Difference d : all) {
                if (asked(s, source, d.to()) && !elsewhere(s, source, reports, d.to().of(text.text()))) {
                    doubts.add(new Doubt(d.type(), source.id(), d.to(), d.explanation()));
                }
            }
            out.add(with(s, doubts));
        }
        return List.copyOf(out);
    }

    /** The report that states most sentences, if more than half of them; of several the first by id. */
    private static @Nullable AnalysedReport main(List<AnalysedReport> reports, List<CheckedSentence> sentences) {
        Map<String, Integer> states = new TreeMap<>();
        int claims = 0;
        for (CheckedSentence s : sentences) {
            claims += s.verdict() == Verdict.NO_CLAIM ? 0 : 1;
            for (Origin o : s.origins()) {
                if (o.share() >= Places.WHOLE) {
                    states.merge(o.report(), 1, Integer::sum);
                }
            }
        }
        String most = "";
        int count = 0;
        for (Map.Entry<String, Integer> e : states.entrySet()) {
            if (e.getValue() > count) {
                most = e.getKey();
                count = e.getValue();
            }
        }
        String id = most;
        return 2 * count > claims
                ? reports.stream().filter(r -> r.id().equals(id)).findFirst().orElse(null)
                : null;
    }

    /** Whether the words are of a sentence that rests on the source, and are not named already. */
    private static boolean asked(CheckedSentence s, AnalysedReport source, Span to) {
        return to.start() >= s.start()
                && to.end() <= s.end()
                && s.origins().stream().anyMatch(o -> o.report().equals(source.id()))
                && s.differences().stream().noneMatch(d -> d.to().overlaps(to))
                && s.unsupported().stream().noneMatch(u -> u.overlaps(to));
    }

    /** Whether another report that states the sentence has the words anywhere. */
    private static boolean elsewhere(
            CheckedSentence s, AnalysedReport source, List<AnalysedReport> reports, String words) {
        Set<String> others = new HashSet<>();
        s.origins().stream()
                .map(Origin::report)
                .filter(id -> !id.equals(source.id()))
                .forEach(others::add);
        String folded = Folding.fold(words);
        return reports.stream()
                .filter(r -> others.contains(r.id()))
                .anyMatch(r -> Folding.fold(r.text()).contains(folded));
    }

    private static CheckedSentence with(CheckedSentence s, List<Doubt> doubts) {
        return new CheckedSentence(
                s.start(),
                s.end(),
                s.exact(),
                s.verdict(),
                s.counts(),
                s.origins(),
                s.differences(),
                s.unsupported(),
                doubts);
    }
}
