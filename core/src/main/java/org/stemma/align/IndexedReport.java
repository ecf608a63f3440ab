package org.stemma.align;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;
import org.stemma.text.Sentence;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;

/**
 * A report's words and numbers as arrays of a {@link Vocabulary}'s ids, for fast comparison with other reports of the
 * same vocabulary. Immutable once made; safe to share between threads.
 */
public final class IndexedReport {

    private final AnalysedReport report;
    /** Per word: id of its form, id of its stem, its token's index, its sentence's index. */
    final int[] forms;

    final int[] stems;
    final int[] tokens;
    final int[] sentenceOf;
    final boolean[] quoted;
    /** Words that carry topic: no function word, more than one character. */
    final boolean[] content;
    /** Names and numbers: capital away from the sentence's start, or a digit. */
    final boolean[] named;
    /** Per sentence: first word, one past the last word. */
    final int[] firstWord;

    final int[] endWord;
    private final boolean[] attributed;

    // Made when first asked for; the same whichever thread makes them.
    private volatile @Nullable Bags bags;
    private volatile @Nullable FrameWords frameWords;
    private volatile @Nullable Seeds seeds;

    /** Indexes {@code report} under {@code vocabulary}. */
    public IndexedReport(AnalysedReport report, Vocabulary vocabulary) {
        this(report, vocabulary, sentence -> false);
    }

    /** Indexes {@code report} without the words of its {@code masked} sentences, which keep their numbers. */
    public IndexedReport(AnalysedReport report, Vocabulary vocabulary, Predicate<Sentence> masked) {
        this.report = report;
        List<Token> all = report.tokens();
        Set<String> function = FunctionWords.of(report.report().language());
        boolean[] left = new boolean[all.size()];
        for (Sentence s : report.sentences()) {
            boolean kept = !masked.test(s);
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                left[t] = kept && all.get(t).lexical();
            }
        }
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
        int w = 0;
        for (Sentence s : report.sentences()) {
            firstWord[s.index()] = w;
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                Token token = all.get(t);
                if (left[t]) {
                    forms[w] = vocabulary.id(token.form());
                    stems[w] = vocabulary.id(token.stem());
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

    Bags bags() {
        Bags known = bags;
        if (known == null) {
            known = new Bags(this);
            bags = known;
        }
        return known;
    }

    FrameWords frameWords() {
        FrameWords known = frameWords;
        if (known == null) {
            known = new FrameWords(this, Frames.LONGEST);
            frameWords = known;
        }
        return known;
    }

    Seeds seeds() {
        Seeds known = seeds;
        if (known == null) {
            known = new Seeds(forms, PassageAligner.REFRAIN);
            seeds = known;
        }
        return known;
    }

    /** The report behind the arrays. */
    public AnalysedReport report() {
        return report;
    }

    /** How many words and numbers it has. */
    public int words() {
        return forms.length;
    }

    /** How many sentences it has. */
    public int sentences() {
        return firstWord.length;
    }

    /** Whether word {@code w} stands in a masked quotation. */
    public boolean quoted(int w) {
        return quoted[w];
    }

    /** Whether word {@code w} is an ordinary word outside quotations: topic, but no name and no number. */
    public boolean ordinary(int w) {
        return content[w] && !named[w] && !quoted[w];
    }

    /** Whether sentence {@code s} tells what somebody said: it has a cue of speech outside quotations. */
    public boolean attributed(int s) {
        return attributed[s];
    }

    /** Whether word {@code w} carries topic: it is no function word, and longer than a letter. */
    public boolean content(int w) {
        return content[w];
    }

    /** The vocabulary's id of the form of word {@code w}. */
    public int form(int w) {
        return forms[w];
    }

    /** The vocabulary's id of the stem of word {@code w}. */
    public int stem(int w) {
        return stems[w];
    }

    /** Word {@code w} as the text has it, folded. */
    public Token token(int w) {
        return report.tokens().get(tokens[w]);
    }

    /** The sentence of word {@code w}. */
    public int sentenceOf(int w) {
        return sentenceOf[w];
    }

    /** First word of sentence {@code s}. */
    public int firstWord(int s) {
        return firstWord[s];
    }

    /** One past the last word of sentence {@code s}. */
    public int endWord(int s) {
        return endWord[s];
    }

    /** The place in the text of words {@code from} (inclusive) to {@code to} (exclusive). */
    public Span span(int from, int to) {
        List<Token> all = report.tokens();
        return new Span(all.get(tokens[from]).start(), all.get(tokens[to - 1]).end());
    }
}
