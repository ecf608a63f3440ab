package org.stemma.align;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.Token;

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
        this(new OwnWords(report, sentence -> false), vocabulary);
    }

    private IndexedReport(OwnWords words, Vocabulary vocabulary) {
        this(words, words.numbered(vocabulary));
    }

    private IndexedReport(OwnWords words, int[] numbers) {
        report = words.report;
        forms = Arrays.stream(words.forms).map(own -> numbers[own]).toArray();
        stems = Arrays.stream(words.stems).map(own -> numbers[own]).toArray();
        tokens = words.tokens;
        sentenceOf = words.sentenceOf;
        quoted = words.quoted;
        content = words.content;
        named = words.named;
        firstWord = words.firstWord;
        endWord = words.endWord;
        attributed = words.attributed;
    }

    /**
     * Indexes {@code reports} under {@code vocabulary}, in their order, without the words of {@code masked} sentences, which keep
     * their numbers. Uses all processors; words are numbered as if the reports came one after the other, since in the order of
     * these numbers weights are added up.
     */
    public static List<IndexedReport> all(
            List<AnalysedReport> reports, Vocabulary vocabulary, BiPredicate<AnalysedReport, Sentence> masked) {
        List<OwnWords> words = reports.parallelStream()
                .map(report -> new OwnWords(report, sentence -> masked.test(report, sentence)))
                .toList();
        List<int[]> numbers = words.stream().map(w -> w.numbered(vocabulary)).toList();
        return IntStream.range(0, words.size())
                .parallel()
                .mapToObj(i -> new IndexedReport(words.get(i), numbers.get(i)))
                .toList();
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
