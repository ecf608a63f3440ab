package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.quote.Quote;
import org.stemma.quote.QuoteKind;
import org.stemma.quote.Tag;
import org.stemma.quote.WordClasses.Word;
import org.stemma.text.Sentence;

/** Whose words the words of one sentence are: the report's own, or those of who is quoted. */
final class Voices {

    /** Characters between a relative pronoun and the verb of saying behind it. */
    private static final int BEFORE_CUE = 12;

    private static final Set<String> SAY = WordLists.english().set("say");

    private final List<Quote> here;
    private final List<Word> words;

    private Voices(List<Quote> here, List<Word> words) {
        this.here = here;
        this.words = words;
    }

    /**
     * Words that are one voice's.
     *
     * @param torn whether the sentence goes on behind them without a mark
     * @param whose whether they are told of who says something: {@code the pilot, who said that, left; the court closed it,
     *     ruling that}
     * @param quoting whether somebody's words stand in their sentence
     */
    record Region(List<Word> words, @Nullable Quote quote, boolean torn, boolean whose, boolean quoting) {}

    /** Of {@code quotes} those that give somebody's words in the sentence, which has {@code words}. */
    static Voices of(List<Quote> quotes, Sentence sentence, List<Word> words) {
        List<Quote> here = quotes.stream()
                .filter(q -> whole(q).overlaps(sentence.span()))
                .filter(q -> tells(q, words) && !gapped(q, words) && !aim(q, words))
                .toList();
        return new Voices(here, words);
    }

    /** The nouns and names of who says something. */
    List<Word> source() {
        return words.stream().filter(w -> w.tag().nominal() && attributes(w)).toList();
    }

    /** The words that do not say who says something, in order, a new region where another voice begins. */
    List<Region> regions() {
        List<List<Word>> parts = new ArrayList<>();
        List<@Nullable Quote> of = new ArrayList<>();
        @Nullable Quote last = null;
        for (Word word : words) {
            if (attributes(word)) {
                continue;
            }
            Quote quote = quoteAt(word.start());
            if (word.tag().punctuation() && quote == null) {
                quote = last;
            }
            if (parts.isEmpty() || quote != last) {
                parts.add(new ArrayList<>());
                of.add(quote);
            }
            last = quote;
            parts.getLast().add(word);
        }
        boolean whose = whose();
        List<Region> regions = new ArrayList<>();
        for (int r = 0; r < parts.size(); r++) {
            List<Word> part = parts.get(r);
            regions.add(new Region(part, of.get(r), torn(part, words), whose || between(part), !here.isEmpty()));
        }
        return regions;
    }

    /**
     * Whether a clause is given as somebody's words. {@code Declared three days of mourning} is a deed, told by a verb that
     * often reports speech.
     */
    private static boolean tells(Quote quote, List<Word> words) {
        if (quote.cue() == null || quote.kind() != QuoteKind.INDIRECT || !deed(quote, words)) {
            return true;
        }
        boolean joined = true;
        for (Word word : words) {
            boolean inside = quote.content().stream().anyMatch(s -> s.start() <= word.start() && word.end() <= s.end());
            if (inside && word.tag().finite() && !joined) {
                return true;
            }
            joined = word.tag() == Tag.COORDINATOR || word.tag() == Tag.ADVERB && joined;
        }
        return false;
    }

    /**
     * {@code closures the company says are needed}: who says it stands in a relative clause without its pronoun, and what is
     * said is the sentence's own, not all that stands before.
     */
    private static boolean gapped(Quote quote, List<Word> words) {
        Span cue = quote.cue();
        Span source = quote.source();
        if (cue == null || source == null || source.end() > cue.start()) {
            return false;
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).end() == cue.end()) {
                int first = i;
                while (first > 0 && words.get(first - 1).start() >= source.start()) {
                    first--;
                }
                Tag before = first == 0 ? Tag.STOP : words.get(first - 1).tag();
                return before.nominal() && words.get(i + 1).tag().finite();
            }
        }
        return false;
    }

    /** {@code struck to underscore their resistance}: what is aimed at, not said; verbs of saying proper are left. */
    private static boolean aim(Quote quote, List<Word> words) {
        Span cue = quote.cue();
        for (int i = 1; i < words.size() && cue != null; i++) {
            Word word = words.get(i);
            if (cue.start() <= word.start() && word.end() <= cue.end() && word.tag() == Tag.VERB) {
                return words.get(i - 1).tag() == Tag.TO && !SAY.contains(word.form());
            }
        }
        return false;
    }

    /** Whether the cue is a verb of deeds that are done by words, with its object right behind. */
    private static boolean deed(Quote quote, List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Span cue = quote.cue();
            Word word = words.get(i);
            if (cue != null
                    && cue.start() <= word.start()
                    && word.end() <= cue.end()
                    && word.tag().verb()) {
                Tag next = words.get(i + 1).tag();
                return words.get(i + 1).start() >= cue.end() && next.nominal();
            }
        }
        return false;
    }

    private static Span whole(Quote quote) {
        Span whole = quote.extent();
        whole = quote.cue() == null ? whole : whole.union(quote.cue());
        return quote.source() == null ? whole : whole.union(quote.source());
    }

    /** Whether the word says who says it, and no more. */
    private boolean attributes(Word word) {
        for (Quote q : here) {
            Span cue = q.cue();
            Span source = q.source();
            boolean inside = cue != null && cue.start() <= word.start() && word.end() <= cue.end()
                    || source != null && source.start() <= word.start() && word.end() <= source.end();
            if (inside) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Quote quoteAt(int at) {
        for (Quote q : here) {
            for (Span span : q.content()) {
                if (span.start() <= at && at < span.end()) {
                    return q;
                }
            }
        }
        return null;
    }

    /** Whether the words stand between who says something and the verb for it: {@code the court, on Thursday, closed the mine, ruling that}. */
    private boolean between(List<Word> region) {
        return !region.isEmpty()
                && here.stream()
                        .anyMatch(q -> q.source() != null
                                && q.cue() != null
                                && q.source().end() <= region.getFirst().start()
                                && q.cue().start() >= region.getLast().end());
    }

    private boolean whose() {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).tag() == Tag.RELATIVE && cueBehind(words.get(i).end())) {
                return true;
            }
        }
        return false;
    }

    private boolean cueBehind(int at) {
        return here.stream()
                .anyMatch(
                        q -> q.cue() != null && q.cue().start() >= at && q.cue().start() - at <= BEFORE_CUE);
    }

    private static boolean torn(List<Word> region, List<Word> sentence) {
        if (region.isEmpty() || region.getLast().tag().punctuation()) {
            return false;
        }
        int next = sentence.indexOf(region.getLast()) + 1;
        return next < sentence.size()
                && !sentence.get(next).tag().punctuation()
                && sentence.get(next).start() - region.getLast().end() <= 1;
    }
}
