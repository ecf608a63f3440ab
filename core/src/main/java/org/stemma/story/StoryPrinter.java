package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.sketch.TermStatistics;
import org.stemma.text.FunctionWords;
import org.stemma.text.TokenKind;
import org.stemma.text.WordScanner;

/**
 * Prints reports for story clustering: one walk over the text, without sentences or tokens.
 *
 * <p>Views as {@link View} has them. Residue that states something (headline, standfirst) counts as the headline when the
 * report has no title. Cost is linear in the text. A worker, not safe for use by several threads at once. Deterministic.
 */
public final class StoryPrinter {

    /** Words that the opening takes, function words aside: the first two or three sentences of news. */
    private static final int OPENING_WORDS = 60;

    /** A word of the headline counts as often in the opening. */
    private static final int HEADLINE_WEIGHT = 2;

    /** Distinct stems of a report that count; texts far beyond a long report repeat themselves or are no report. */
    private static final int MOST_STEMS = 600;

    /** Words whose spelling is kept: enough for a story's six, drawn from the sum of its reports. */
    private static final int NAMED = 14;

    private static final TermStatistics GENERAL = TermStatistics.of(List.of());

    /** A word as a print sees it. */
    private record Word(
            int stem, boolean plain, boolean number, boolean name, boolean capital, double idf, String written) {}

    /** A stem's counts by view while a report is read. */
    private static final class Entry {
        private final int stem;
        private final Word word;
        private final int[] counts = new int[View.values().length];

        Entry(Word word) {
            stem = word.stem();
            this.word = word;
        }
    }

    /** Makes a word of a spelling. */
    private static final class Making implements WordScanner.Maker<Word> {
        @Override
        public Word make(String form, String stem, TokenKind kind, String language) {
            return make(form, form, stem, kind, language);
        }

        @Override
        public Word make(String written, String form, String stem, TokenKind kind, String language) {
            int hash = GeneralIdf.hash(stem);
            boolean english = language.toLowerCase(Locale.ROOT).startsWith("en");
            boolean common = english && GENERAL.common(stem);
            boolean capital = Character.isUpperCase(written.codePointAt(0));
            return new Word(
                    hash,
                    FunctionWords.of(language).contains(form),
                    kind == TokenKind.NUMBER,
                    capital && stem.length() > 1 && !common,
                    capital && stem.length() > 1,
                    english ? GENERAL.idf(stem) : GeneralIdf.UNSEEN,
                    written);
        }
    }

    private final WordScanner<Word> scanner = new WordScanner<>(new Making());
    private final java.util.HashMap<Integer, Entry> entries = new java.util.HashMap<>();
    private int opening;
    private boolean sentenceStart;

    /** The print of {@code report}. */
    public StoryPrint print(Report report) {
        entries.clear();
        opening = 0;
        sentenceStart = true;
        scanner.scanAll(report, new Body());
        String headline = headline(report);
        if (headline != null) {
            scanner.scanAll(headline, report.language(), new Headline());
        }
        return finish(Spell.of(report.publishedAt()));
    }

    /** The title, or what in the text stands as title or standfirst. */
    private static @Nullable String headline(Report report) {
        if (report.title() != null && !report.title().isBlank()) {
            return report.title();
        }
        StringBuilder lines = new StringBuilder();
        for (Residue residue : report.residue()) {
            if (residue.kind().states()) {
                lines.append(residue.span().of(report.text())).append('\n');
            }
        }
        return lines.isEmpty() ? null : lines.toString();
    }

    private void count(Word word, View view, int times) {
        Entry entry = entries.get(word.stem());
        if (entry == null) {
            if (entries.size() >= MOST_STEMS) {
                return;
            }
            entry = new Entry(word);
            entries.put(word.stem(), entry);
        }
        entry.counts[view.ordinal()] += times;
    }

    /** The running text. */
    private final class Body implements WordScanner.Visitor<Word> {
        @Override
        public void word(Word word) {
            boolean first = sentenceStart;
            sentenceStart = false;
            if (word.plain()) {
                return;
            }
            count(word, View.WHOLE, 1);
            if (opening++ < OPENING_WORDS) {
                count(word, View.OPENING, 1);
            }
            if (word.number()) {
                count(word, View.NUMBERS, 1);
            } else if (word.name() || (word.capital() && !first)) {
                count(word, View.NAMES, 1);
            }
        }

        @Override
        public void gap() {
            sentenceStart = true;
        }

        @Override
        public void stop() {
            sentenceStart = true;
        }
    }

    /** The headline, in whose capitals there is no knowledge. */
    private final class Headline implements WordScanner.Visitor<Word> {
        @Override
        public void word(Word word) {
            if (!word.plain()) {
                count(word, View.WHOLE, 1);
                count(word, View.OPENING, HEADLINE_WEIGHT);
                if (word.number()) {
                    count(word, View.NUMBERS, 1);
                }
            }
        }

        @Override
        public void gap() {
            // A headline has none.
        }
    }

    private StoryPrint finish(Spell spell) {
        Entry[] all = entries.values().toArray(new Entry[0]);
        Arrays.sort(all, (a, b) -> Integer.compare(a.stem, b.stem));
        int[] features = new int[all.length * View.values().length];
        byte[] counts = new byte[features.length];
        int n = 0;
        for (View view : View.values()) {
            for (Entry entry : all) {
                int count = entry.counts[view.ordinal()];
                if (count > 0) {
                    features[n] = view.ordinal() << StoryPrint.STEM_BITS | entry.stem;
                    counts[n++] = (byte) Math.min(count, Byte.MAX_VALUE);
                }
            }
        }
        List<Entry> strongest = new ArrayList<>();
        for (Entry entry : all) {
            if (!entry.word.number()) {
                strongest.add(entry);
            }
        }
        strongest.sort((a, b) -> {
            int byWeight = Double.compare(strength(b), strength(a));
            return byWeight != 0 ? byWeight : Integer.compare(a.stem, b.stem);
        });
        int kept = Math.min(NAMED, strongest.size());
        int[] named = new int[kept];
        String[] written = new String[kept];
        for (int i = 0; i < kept; i++) {
            named[i] = strongest.get(i).stem;
            written[i] = strongest.get(i).word.written();
        }
        return new StoryPrint(Arrays.copyOf(features, n), Arrays.copyOf(counts, n), named, written, spell);
    }

    private static double strength(Entry entry) {
        int times = entry.counts[View.WHOLE.ordinal()]
                + entry.counts[View.NAMES.ordinal()]
                + entry.counts[View.OPENING.ordinal()];
        return (1 + Math.log(times)) * entry.word.idf();
    }
}
