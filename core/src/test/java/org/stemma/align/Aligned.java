package org.stemma.align;

import java.util.List;
import java.util.StringJoiner;
import org.stemma.model.Report;
import org.stemma.text.TextAnalyser;

/** Two texts side by side; what is aligned reads as text, so that an expectation can be written as one reads it. */
final class Aligned {

    private final IndexedReport a;
    private final IndexedReport b;

    private Aligned(String a, String b) {
        Vocabulary vocabulary = new Vocabulary();
        this.a = new IndexedReport(new TextAnalyser().analyse(Report.of("a", a)), vocabulary);
        this.b = new IndexedReport(new TextAnalyser().analyse(Report.of("b", b)), vocabulary);
    }

    static Aligned of(String a, String b) {
        return new Aligned(a, b);
    }

    /** The second text's words; each run that it shares is put in brackets with its place among the first text's runs. */
    String runs() {
        List<Run> runs = PassageAligner.align(a, b);
        List<Integer> order = runs.stream().map(Run::a).sorted().toList();
        StringJoiner out = new StringJoiner(" ");
        int at = 0;
        for (Run run : runs) {
            if (run.b() > at) {
                out.add(words(b, at, run.b()));
            }
            out.add((order.indexOf(run.a()) + 1) + "[" + words(b, run.b(), run.endB()) + "]");
            at = run.endB();
        }
        if (at < b.words()) {
            out.add(words(b, at, b.words()));
        }
        return out.toString();
    }

    /** Sentence pairs as letters of the first text and numbers of the second ({@code A=1}); a bar before each new chain. */
    String pairs() {
        StringJoiner out = new StringJoiner(" ");
        int chain = -1;
        for (SentencePair p : SentenceAligner.align(a, b)) {
            if (chain >= 0 && p.chain() != chain) {
                out.add("|");
            }
            chain = p.chain();
            out.add((char) ('A' + p.a()) + "=" + (p.b() + 1));
        }
        return out.toString();
    }

    List<Run> rawRuns() {
        return PassageAligner.align(a, b);
    }

    int wordsA() {
        return a.words();
    }

    int wordsB() {
        return b.words();
    }

    boolean sameWord(int wordA, int wordB) {
        return a.form(wordA) == b.form(wordB);
    }

    private static String words(IndexedReport r, int from, int to) {
        return r.span(from, to).of(r.report().text());
    }
}
