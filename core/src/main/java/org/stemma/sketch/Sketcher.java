package org.stemma.sketch;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;
import org.stemma.text.WordScanner;

/**
 * Sketches reports: hashes of the shingles that stand outside quotations and residue, and of rare terms.
 *
 * <p>No shingle crosses a masked stretch. From a {@link Report} and from its {@link AnalysedReport} comes the same
 * sketch; the first way needs no sentences or tokens and is faster. Cost is linear in the text. A worker, not safe for
 * use by several threads at once. Deterministic.
 */
public final class Sketcher {

    private final SketchBuilder builder;
    private final BiConsumer<Report, WordScanner.Visitor<HashedWord>> scanner;

    /** Sketches with {@link SketchOptions#defaults()}. */
    public Sketcher() {
        this(SketchOptions.defaults());
    }

    /** Sketches with {@code options}. */
    public Sketcher(SketchOptions options) {
        this(options, new WordScanner<>(HashedWord::of)::scan);
    }

    private Sketcher(SketchOptions options, BiConsumer<Report, WordScanner.Visitor<HashedWord>> scanner) {
        builder = new SketchBuilder(options);
        this.scanner = scanner;
    }

    /** Sketches with {@link SketchOptions#defaults()} through a scanner that others read with too, so that words are made once. */
    public static <W> Sketcher through(WordScanner<W> scanner, Function<W, HashedWord> words) {
        return new Sketcher(
                SketchOptions.defaults(),
                (report, visitor) -> scanner.scan(report, new WordScanner.Visitor<>() {
                    @Override
                    public void word(W word) {
                        visitor.word(words.apply(word));
                    }

                    @Override
                    public void gap() {
                        visitor.gap();
                    }
                }));
    }

    /** The sketch of {@code report}. */
    public Sketch sketch(Report report) {
        scanner.accept(report, builder);
        return builder.finish(identity(report));
    }

    /** The sketch of {@code analysed}; equal to that of its report. */
    public Sketch sketch(AnalysedReport analysed) {
        Report report = analysed.report();
        String language = report.language() == null ? "en" : report.language();
        List<Residue> residue = report.residue();
        int r = 0;
        for (Token token : analysed.tokens()) {
            while (r < residue.size() && residue.get(r).end() <= token.start()) {
                builder.gap();
                r++;
            }
            if (token.quoted()) {
                builder.gap();
            } else if (token.kind() != TokenKind.SYMBOL) {
                builder.word(HashedWord.of(token.form(), token.stem(), token.kind(), language));
            }
        }
        return builder.finish(identity(report));
    }

    private static long identity(Report report) {
        return HashedWord.HASHER.hashLongLongToLong(
                HashedWord.HASHER.hashCharsToLong(report.id()), HashedWord.HASHER.hashCharsToLong(report.text()));
    }
}
