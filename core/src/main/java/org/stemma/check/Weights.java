package org.stemma.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;
import org.stemma.text.Sentence;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;

/** How much each word says: the logarithm of how rare it is among all sentences at hand; words of grammar say nothing. */
final class Weights {

    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private int sentences;

    Weights(List<AnalysedReport> reports) {
        for (AnalysedReport r : reports) {
            for (Sentence s : r.sentences()) {
                sentences++;
                for (String stem : stems(r, s)) {
                    sentencesWith.merge(stem, 1, Integer::sum);
                }
            }
        }
    }

    /** Distinct stems of a sentence's words of content, quoted ones too. */
    static Set<String> stems(AnalysedReport report, Sentence sentence) {
        return new TreeSet<>(forms(report, sentence).keySet());
    }

    /** By stem of a sentence's words of content, one form of it; an empty one of a name or figure, which no other word says. */
    static Map<String, String> forms(AnalysedReport report, Sentence sentence) {
        Set<String> grammar = FunctionWords.of(report.report().language());
        Map<String, String> forms = new TreeMap<>();
        for (Token t : report.tokens(sentence)) {
            if (t.lexical() && !grammar.contains(t.form())) {
                boolean plain = t.kind() == TokenKind.WORD && !t.capital();
                forms.merge(t.stem(), plain ? t.form() : "", (a, b) -> a.isEmpty() ? b : a);
            }
        }
        return forms;
    }

    double of(String stem) {
        return Math.log(1 + (sentences + 1.0) / (1 + sentencesWith.getOrDefault(stem, 0)));
    }
}
