package org.stemma.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;
import org.stemma.text.Sentence;
import org.stemma.text.Token;

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
        Set<String> grammar = FunctionWords.of(report.report().language());
        Set<String> stems = new TreeSet<>();
        for (Token t : report.tokens(sentence)) {
            if (t.lexical() && !grammar.contains(t.form())) {
                stems.add(t.stem());
            }
        }
        return stems;
    }

    double of(String stem) {
        return Math.log(1 + (sentences + 1.0) / (1 + sentencesWith.getOrDefault(stem, 0)));
    }
}
