package org.stemma.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;
import org.stemma.text.Sentence;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;

/**
 * A report's words and numbers as arrays, under numbers of the report's own: forms and stems by when they first stand in it. It
 * needs nothing of other reports, so many are made at once. A {@link Vocabulary} then numbers the few that are distinct, report
 * by report.
 */
final class OwnWords {

    final AnalysedReport report;

    /** Per word: own number of its form and of its stem, its token's index, its sentence's index. */
    final int[] forms;

    final int[] stems;
    final int[] tokens;
    final int[] sentenceOf;
    final boolean[] quoted;
    final boolean[] content;
    final boolean[] named;

    /** Per sentence: first word, one past the last word, whether it has a cue of speech outside quotations. */
    final int[] firstWord;

    final int[] endWord;
    final boolean[] attributed;

    /** By own number the form or stem. */
    private final List<String> distinct = new ArrayList<>();

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The words of {@code report} without those of its {@code masked} sentences, which keep their numbers. */
    OwnWords(AnalysedReport report, Predicate<Sentence> masked) {
        this.report = report;
        List<Token> all = report.tokens();
        boolean[] left = left(report, masked);
        int n = 0;
        for (boolean one : left) {
            n += one ? 1 : 0;
        }
        forms = new int[n];
        stems = new int[n];
        tokens = new int[n];
        sentenceOf = new int[n];
        quoted = new boolean[n];
        content = new boolean[n];
        named = new boolean[n];
        int sentences = report.sentences().size();
        firstWord = new int[sentences];
        endWord = new int[sentences];
        attributed = new boolean[sentences];
        Set<String> function = FunctionWords.of(report.report().language());
        int w = 0;
        for (Sentence s : report.sentences()) {
            firstWord[s.index()] = w;
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                Token token = all.get(t);
                if (left[t]) {
                    forms[w] = number(token.form());
                    stems[w] = number(token.stem());
                    tokens[w] = t;
                    sentenceOf[w] = s.index();
                    quoted[w] = token.quoted();
                    attributed[s.index()] |= !token.quoted() && SpeechCues.contains(token.form());
                    content[w] = !function.contains(token.form())
                            && (token.form().length() > 1 || token.kind() == TokenKind.NUMBER);
                    named[w] = token.kind() == TokenKind.NUMBER || (token.capital() && w > firstWord[s.index()]);
                    w++;
                }
            }
            endWord[s.index()] = w;
        }
    }

    private static boolean[] left(AnalysedReport report, Predicate<Sentence> masked) {
        boolean[] left = new boolean[report.tokens().size()];
        for (Sentence s : report.sentences()) {
            boolean kept = !masked.test(s);
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                left[t] = kept && report.tokens().get(t).lexical();
            }
        }
        return left;
    }

    private int number(String word) {
        Integer known = numbers.putIfAbsent(word, distinct.size());
        if (known != null) {
            return known;
        }
        distinct.add(word);
        return distinct.size() - 1;
    }

    /** By own number the vocabulary's. */
    int[] numbered(Vocabulary vocabulary) {
        return distinct.stream().mapToInt(vocabulary::id).toArray();
    }
}
