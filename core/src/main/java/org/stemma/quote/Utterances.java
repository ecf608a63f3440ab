package org.stemma.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Finding;
import org.stemma.model.Ids;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;

/**
 * Finds what was said once and stands in several reports, in other words, under other attributions, out of another
 * language.
 *
 * <p>Statements are compared only when they share words; pairs join into utterances from the surest down. The order of the
 * reports does not matter. Deterministic; cost grows with the pairs of statements that share words.
 */
public final class Utterances {

    private Utterances() {}

    /**
     * The utterances of one story's reports: every one with a wording inside marks, and every retold one that two reports
     * share. By their first wording; the wordings by report and place.
     */
    public static List<Finding.Utterance> of(List<AnalysedReport> reports) {
        Map<String, List<Quote>> quotes = new HashMap<>();
        for (AnalysedReport report : reports) {
            quotes.put(report.id(), Quotes.find(report));
        }
        return of(reports, quotes);
    }

    /** The same, with the quotes of each report, by id, found before. */
    public static List<Finding.Utterance> of(List<AnalysedReport> reports, Map<String, List<Quote>> quotes) {
        List<AnalysedReport> ordered = reports.stream()
                .sorted(Comparator.comparing(AnalysedReport::id))
                .toList();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            AnalysedReport report = ordered.get(i);
            statements.addAll(Statements.of(report, i, quotes.getOrDefault(report.id(), List.of())));
        }
        List<Finding.Utterance> utterances = new ArrayList<>();
        for (List<Statement> group : new StatementGroups(statements).groups()) {
            boolean worded = group.stream().anyMatch(Statement::direct);
            boolean shared =
                    group.stream().mapToInt(Statement::report).distinct().count() > 1;
            if (worded || shared) {
                utterances.add(utterance(ordered, group));
            }
        }
        utterances.sort(Comparator.comparing(
                        (Finding.Utterance u) -> u.wordings().get(0).report())
                .thenComparingInt(u -> u.wordings().get(0).start()));
        return utterances;
    }

    private static Finding.Utterance utterance(List<AnalysedReport> reports, List<Statement> group) {
        List<Finding.QuoteWording> wordings = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Statement s : group) {
            AnalysedReport report = reports.get(s.report());
            Span span = s.span();
            wordings.add(new Finding.QuoteWording(
                    report.id(), span.start(), span.end(), span.of(report.text()), s.direct()));
            parts.add(report.id() + ' ' + span.start() + ' ' + span.end());
        }
        return new Finding.Utterance(
                Ids.of("utterance", parts.toArray(String[]::new)), speaker(group), null, wordings, List.of());
    }

    /**
     * The name that most wordings give, of equals the longest, a person's before an institution's; without a name the first
     * description; null when there is none but a pronoun.
     */
    private static @Nullable String speaker(List<Statement> group) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Statement s : group) {
            Speaker speaker = s.speaker();
            if (speaker != null && speaker.named()) {
                votes.merge(speaker.name(), speaker.role() == null ? 2 : 3, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> description(group));
    }

    private static @Nullable String description(List<Statement> group) {
        for (Statement s : group) {
            if (s.speaker() != null
                    && !FunctionWords.of("en").contains(s.speaker().name().toLowerCase(Locale.ROOT))) {
                return s.speaker().name();
            }
        }
        return null;
    }
}
