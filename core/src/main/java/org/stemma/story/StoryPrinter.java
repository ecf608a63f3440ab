package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.sketch.HashedWord;
import org.stemma.sketch.Sketcher;
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

    /** Distinct stems of a report that count; texts far beyond a long report repeat themselves or are no report. */
    private static final int MOST_STEMS = 600;

    /** Words of topic that are kept, so that a print of the longest page has some eight kilobytes. */
    private static final int MOST_WORDS = 4_000;

    /** Words that the opening takes, function words aside: the first two or three sentences of news. */
    static final int OPENING_WORDS = 60;

    /** Words whose spelling is kept: enough for a story's six, drawn from the sum of its reports without page matter. */
    private static final int NAMED = 24;

    /** Shorter sentences are not recognised elsewhere: too many things are said in so few words. */
    private static final int LEAST_RECOGNISED = 3;

    private static final TermStatistics GENERAL = TermStatistics.of(List.of());

    /** A word as a print sees it. */
    private record Word(
            int stem,
            boolean plain,
            boolean number,
            boolean name,
            boolean capital,
            double idf,
            String written,
            HashedWord hashed) {}

    /** A stem while a report is read. */
    private static final class Entry {
        private final Word word;
        private int weight;
        private int place;
        private double strength;

        Entry(Word word) {
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
                    written,
                    HashedWord.of(form, stem, kind, language));
        }
    }

    private final WordScanner<Word> scanner = new WordScanner<>(new Making());
    private final java.util.HashMap<Integer, Entry> entries = new java.util.HashMap<>();
    private Entry[] sequence = new Entry[1 << 9];
    private short[] flags = new short[1 << 9];
    private int length;
    private int[] sentences = new int[1 << 6];
    private int sentenceCount;

    /** A sketcher that reads with this printer's memory of words; not to be used beside it by another thread. */
    public Sketcher sketcher() {
        return Sketcher.through(scanner, Word::hashed);
    }

    /** The print of {@code report}. */
    public StoryPrint print(Report report) {
        entries.clear();
        length = 0;
        sentenceCount = 0;
        String headline = headline(report);
        if (headline != null) {
            Headline reader = new Headline();
            scanner.scanAll(headline, report.language(), reader);
            close(0, reader.hash);
        }
        String slug = Slug.words(report.address());
        if (!slug.isEmpty()) {
            int from = length;
            scanner.scanAll(slug, report.language(), new Unsaid());
            close(from, 0);
        }
        Body body = new Body();
        scanner.scanAll(report, body);
        body.end();
        return finish(Outlets.of(report), Spell.of(report.publishedAt()));
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

    private static int hashed(int hash, Word word) {
        return hash * 0x01000193 ^ word.stem();
    }

    private void take(Word word, int flag) {
        Entry entry = entries.get(word.stem());
        if (entry == null) {
            if (entries.size() >= MOST_STEMS) {
                return;
            }
            entry = new Entry(word);
            entries.put(word.stem(), entry);
        }
        if (length == sequence.length) {
            sequence = Arrays.copyOf(sequence, 2 * length);
            flags = Arrays.copyOf(flags, 2 * length);
        }
        boolean headline = (flag & StoryPrint.HEADLINE) != 0;
        entry.weight += headline ? 3 : 1 + ((flag & StoryPrint.NAME) != 0 ? 1 : 0) + (length < OPENING_WORDS ? 1 : 0);
        sequence[length] = entry;
        flags[length++] = (short) flag;
    }

    /** Ends the sentence that began at the word {@code from}, if it has any. */
    private void close(int from, int key) {
        if (length > from) {
            flags[length - 1] |= StoryPrint.LAST;
            if (sentenceCount == sentences.length) {
                sentences = Arrays.copyOf(sentences, 2 * sentenceCount);
            }
            sentences[sentenceCount++] = key;
        }
    }

    /** The running text. */
    private final class Body implements WordScanner.Visitor<Word> {
        private boolean first = true;
        private int from = length;
        private int hash;
        private int words;

        @Override
        public void word(Word word) {
            boolean beginning = first;
            first = false;
            hash = hashed(hash, word);
            words++;
            if (word.plain() || length >= MOST_WORDS) {
                return;
            }
            boolean name = word.name() || (word.capital() && !beginning);
            take(word, word.number() ? StoryPrint.NUMBER : name ? StoryPrint.NAME : 0);
        }

        @Override
        public void gap() {
            end();
        }

        @Override
        public void stop() {
            end();
        }

        void end() {
            close(from, words < LEAST_RECOGNISED ? 0 : hash == 0 ? 1 : hash);
            first = true;
            from = length;
            hash = 0;
            words = 0;
        }
    }

    /** The headline, in whose capitals there is no knowledge. */
    private final class Headline implements WordScanner.Visitor<Word> {
        private int hash;

        @Override
        public void word(Word word) {
            hash = hashed(hash, word);
            if (!word.plain()) {
                take(word, StoryPrint.HEADLINE | (word.number() ? StoryPrint.NUMBER : 0));
            }
        }

        @Override
        public void gap() {
            // A headline has none.
        }
    }

    /** The words that the address carries, where the headline does not have them. */
    private final class Unsaid implements WordScanner.Visitor<Word> {
        @Override
        public void word(Word word) {
            if (!word.plain() && !entries.containsKey(word.stem())) {
                take(word, StoryPrint.HEADLINE);
            }
        }

        @Override
        public void gap() {
            // An address has none.
        }
    }

    private StoryPrint finish(int outlet, Spell spell) {
        Entry[] all = entries.values().toArray(new Entry[0]);
        Arrays.sort(all, (a, b) -> Integer.compare(a.word.stem(), b.word.stem()));
        int[] stems = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            stems[i] = all[i].word.stem();
            all[i].place = i;
        }
        short[] words = new short[length];
        for (int i = 0; i < length; i++) {
            words[i] = (short) (flags[i] | sequence[i].place);
        }
        Entry[] strongest = Arrays.stream(all).filter(e -> !e.word.number()).toArray(Entry[]::new);
        for (Entry entry : strongest) {
            entry.strength = (1 + Math.log(entry.weight)) * entry.word.idf();
        }
        Arrays.sort(strongest, (a, b) -> {
            int byWeight = Double.compare(b.strength, a.strength);
            return byWeight != 0 ? byWeight : Integer.compare(a.place, b.place);
        });
        short[] named = new short[Math.min(NAMED, strongest.length)];
        List<String> written = new ArrayList<>(named.length);
        for (int i = 0; i < named.length; i++) {
            named[i] = (short) strongest[i].place;
            written.add(strongest[i].word.written());
        }
        return new StoryPrint(
                stems, words, Arrays.copyOf(sentences, sentenceCount), named, Spellings.of(written), outlet, spell);
    }
}
