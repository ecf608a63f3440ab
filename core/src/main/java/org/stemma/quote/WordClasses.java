package org.stemma.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Residue;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.PartsOfSpeech;
import org.stemma.text.PartsOfSpeech.Part;
import org.stemma.text.Sentence;

/**
 * Gives the words and marks of a report's sentences their classes: the light grammar that attributions and clauses rest
 * on. English. Immutable once made; deterministic.
 */
public final class WordClasses {

    /** Sentences of more characters than this are tables or lists. */
    private static final int LONGEST = 4_000;

    private static final Set<String> SAY = WordLists.english().set("say");

    /** Behind a noun these say what it is of. */
    private static final Set<String> BESIDE = Set.of("of", "for", "to", "in", "on", "by", "with", "from");

    private static final Set<String> GETTING = Set.of("get", "gets", "got", "getting", "being", "having");

    /**
     * A word or a mark.
     *
     * @param start first UTF-16 code unit in the report's text
     * @param end one past the last
     * @param form lower case, apostrophes straight
     * @param tag its class
     */
    public record Word(int start, int end, String form, Tag tag) {}

    private final AnalysedReport report;
    private final Tagger tagger;
    private final PartsOfSpeech parts;

    private WordClasses(AnalysedReport report, PartsOfSpeech parts) {
        this.report = report;
        this.parts = parts;
        Set<String> names = new HashSet<>(Lines.names(report));
        tagger = new Tagger(names::contains);
    }

    /** The classes of {@code report}'s words. */
    public static WordClasses of(AnalysedReport report) {
        return new WordClasses(report, PartsOfSpeech.none());
    }

    /** The same; where {@code parts} knows noun from verb, that is taken. */
    public static WordClasses of(AnalysedReport report, PartsOfSpeech parts) {
        return new WordClasses(report, parts);
    }

    /** The words and marks of {@code sentence}, quotation marks left out; empty for one that is no sentence. */
    public List<Word> words(Sentence sentence) {
        if (sentence.end() - sentence.start() > LONGEST) {
            return List.of();
        }
        Lexer lexer = new Lexer(report.text());
        for (Span range : ranges(sentence.span())) {
            lexer.read(range, List.of());
        }
        List<Word> words = new ArrayList<>();
        List<Unit> units = tagger.tag(lexer.units(), false);
        for (int i = 0; i < units.size(); i++) {
            Unit u = units.get(i);
            words.add(new Word(u.start(), u.end(), u.form(), mended(units, words)));
        }
        boolean verbless = words.stream().noneMatch(w -> w.tag().finite() && !says(w));
        return verbless ? plain(units) : words;
    }

    /** {@code the dam burst above the town}: a past tense that looks like its noun, which models miss, with a way or place behind. */
    private static boolean told(List<Unit> units, int at) {
        boolean unchanging = Tagger.unchanging(units.get(at).form());
        Unit next = at + 1 < units.size() ? units.get(at + 1) : units.get(at);
        return unchanging && next.is(Tag.PREPOSITION) && !BESIDE.contains(next.form());
    }

    private static boolean says(Word word) {
        String lemma = Lexicon.english().entry(word.form()).lemma(Pos.VERB);
        return lemma != null && SAY.contains(lemma);
    }

    /** As the rules have them: a model that leaves a sentence without a verb but for "he said" has missed it. */
    private static List<Word> plain(List<Unit> units) {
        return units.stream()
                .map(u -> new Word(u.start(), u.end(), u.form(), u.tag()))
                .toList();
    }

    /** Rules tell closed classes better, a model verbs from nouns and adjectives. */
    private Tag mended(List<Unit> units, List<Word> before) {
        int at = before.size();
        Unit unit = units.get(at);
        Tag tag = unit.tag();
        Part part = parts.at(unit.start());
        boolean verb = tag.verb();
        boolean noun = tag == Tag.NOUN || tag == Tag.ADJECTIVE;
        if (part == Part.OTHER || !verb && !noun) {
            return tag;
        }
        boolean auxiliary = auxiliary(before);
        return switch (part) {
            case NOUN, NAME -> verb && !told(units, at) ? Tag.NOUN : tag;
            case ADJECTIVE -> verb && !(auxiliary && tag == Tag.PAST) ? Tag.ADJECTIVE : tag;
            case VERB -> Tag.VERB;
            case PAST -> Tag.PAST;
            case PARTICIPLE -> auxiliary ? Tag.PAST : Tag.PARTICIPLE;
            case GERUND -> Tag.GERUND;
            case OTHER -> tag;
        };
    }

    /** Whether a form of be, have or get stands before, adverbs between. */
    private static boolean auxiliary(List<Word> before) {
        int at = before.size() - 1;
        while (at >= 0 && (before.get(at).tag() == Tag.ADVERB || before.get(at).tag() == Tag.NEGATION)) {
            at--;
        }
        return at >= 0
                && (before.get(at).tag().auxiliary()
                        || GETTING.contains(before.get(at).form()));
    }

    private List<Span> ranges(Span whole) {
        List<Span> ranges = new ArrayList<>();
        int from = whole.start();
        for (Residue residue : report.report().residue()) {
            if (residue.end() <= from || residue.start() >= whole.end()) {
                continue;
            }
            if (residue.start() > from) {
                ranges.add(new Span(from, residue.start()));
            }
            from = Math.max(from, residue.end());
        }
        if (from < whole.end()) {
            ranges.add(new Span(from, whole.end()));
        }
        return ranges;
    }
}
