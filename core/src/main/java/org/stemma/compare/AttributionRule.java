package org.stemma.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.model.VariantType;
import org.stemma.quote.Act;
import org.stemma.quote.Quote;
import org.stemma.quote.Speaker;

/**
 * The same statement, given to someone else.
 *
 * <p>Who speaks is read from the whole report ({@link org.stemma.quote.Quotes}), so {@code she} and {@code the mayor} are
 * known where the report ties them to a name. Two names are two speakers when they share no part. Two descriptions are two
 * speakers only when the first report knows both and means different things by them: {@code the fire service, the port
 * authority}; else the second may be another word for the first.
 */
final class AttributionRule implements Rule {

    /** Aligned words that make two contents one statement. */
    private static final int LEAST_COMMON = 2;

    private static final double LEAST_SHARE = 0.4;
    private static final int LONGEST_SOURCE = 6;

    /** Speakers that can stand for any other. */
    private static final Set<String> ANYBODY = Set.of(
            "official",
            "officials",
            "authority",
            "authorities",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "source",
            "sources",
            "statement",
            "people",
            "person",
            "man",
            "woman",
            "report",
            "reports",
            "he",
            "she",
            "they",
            "it",
            "who",
            "which",
            "one",
            "some",
            "many",
            "others",
            "police",
            "government",
            "analysts",
            "experts",
            "witnesses");

    private static final Relatedness RELATEDNESS = new Relatedness(Lexicon.english());
    private static final Set<String> SAY = WordLists.english().set("say");
    private static final Set<String> TITLES = WordLists.english().set("title");

    @Override
    public void find(Pair pair, Findings findings) {
        if (pair.share() < LEAST_SHARE) {
            return;
        }
        List<Quote> from = within(pair.from());
        for (Quote b : within(pair.to())) {
            for (Quote a : from) {
                boolean nested = told(pair.to(), pair.alignment().back, b, pair.from(), a)
                        || told(pair.from(), pair.alignment().forth, a, pair.to(), b);
                if (!nested && sameStatement(pair, a, b) && other(pair, a, b)) {
                    add(pair, a, b, findings);
                }
            }
        }
    }

    /** Statements with a speaker whose words stand in the passage. */
    private static List<Quote> within(Passage passage) {
        Span whole = passage.span(0, passage.size());
        return passage.words.quotes().stream()
                .filter(q -> said(passage, q))
                .filter(q -> q.act() == Act.SPEECH && q.source() != null && q.speaker() != null)
                .filter(q -> whole.overlaps(q.extent()) && q.source() != null && whole.contains(q.source()))
                .toList();
    }

    /** Whether a verb of saying attributes, to a source of a few words: longer ones are mostly read wrongly. */
    private static boolean said(Passage passage, Quote quote) {
        Span cue = quote.cue();
        int length = 0;
        boolean says = false;
        for (int k = 0; k < passage.size(); k++) {
            Span span = passage.term(k).token().span();
            length += quote.source() != null && quote.source().contains(span) ? 1 : 0;
            if (cue != null && cue.contains(span)) {
                String verb = passage.term(k).entry().lemma(Pos.VERB);
                says |= verb != null
                                && SAY.contains(verb)
                                && !passage.form(k + 1).equals("with")
                        || passage.at(k, "according", "to");
            }
        }
        return says && length > 0 && length <= LONGEST_SOURCE;
    }

    private static boolean sameStatement(Pair pair, Quote a, Quote b) {
        int common = 0;
        int carried = 0;
        for (int j = 0; j < pair.to().size(); j++) {
            if (!Alignment.carries(pair.to(), j) || !in(pair.to(), j, b)) {
                continue;
            }
            carried++;
            int i = pair.alignment().back[j];
            common += i >= 0 && in(pair.from(), i, a) ? 1 : 0;
        }
        return common >= LEAST_COMMON && common >= LEAST_SHARE * carried;
    }

    /** Whether the speaker of one stands in what the other's speaker tells: one statement lies inside the other. */
    private static boolean told(Passage own, int[] partner, Quote quote, Passage other, Quote whole) {
        for (int k = 0; k < own.size(); k++) {
            boolean speaker = quote.source() != null
                    && own.term(k).content()
                    && quote.source().contains(own.term(k).token().span());
            if (speaker && partner[k] >= 0 && in(other, partner[k], whole)) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(Passage passage, int k, Quote quote) {
        Span term = passage.term(k).token().span();
        return quote.content().stream().anyMatch(c -> c.contains(term));
    }

    private static boolean other(Pair pair, Quote a, Quote b) {
        Speaker x = a.speaker();
        Speaker y = b.speaker();
        if (x == null || y == null || a.source() == null || b.source() == null) {
            return false;
        }
        Set<String> one = words(x);
        Set<String> two = words(y);
        boolean shared = one.stream().anyMatch(two::contains);
        if (one.isEmpty() || two.isEmpty() || shared || pronoun(pair.from(), a) || pronoun(pair.to(), b)) {
            return false;
        }
        if (x.named() && y.named()) {
            return persons(x) == persons(y)
                    && one.stream().noneMatch(w -> two.stream().anyMatch(v -> alike(w, v)));
        }
        return !x.named()
                && !y.named()
                && !general(one)
                && !general(two)
                && one.size() + two.size() > 2
                && !sameBody(description(pair.from(), a.source(), one), description(pair.to(), b.source(), two))
                && known(pair, b.source(), two);
    }

    /** The folded words of the speaker's name, for a description its nouns, with those of the role. */
    private static Set<String> words(Speaker speaker) {
        Set<String> words = new HashSet<>();
        String role = speaker.role() == null || !speaker.named() ? "" : " " + speaker.role();
        for (String word : org.stemma.text.Folding.fold(speaker.name() + role).split("[^\\p{L}\\p{N}]+")) {
            boolean article = Set.of("the", "a", "an", "of", "its", "his", "her", "their", "and", "s", "for", "in")
                    .contains(word);
            if (!word.isEmpty() && !article && !TITLES.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean pronoun(Passage passage, Quote quote) {
        for (int k = 0; k < passage.size(); k++) {
            Span span = passage.term(k).token().span();
            boolean inside = quote.source() != null && quote.source().contains(span);
            if (inside && (passage.term(k).content() || passage.term(k).name())) {
                return false;
            }
        }
        return true;
    }

    /** The words of a description in their order; the last is its head. */
    private static List<String> description(Passage passage, Span source, Set<String> words) {
        List<String> found = new ArrayList<>();
        for (int k = 0; k < passage.size(); k++) {
            if (source.contains(passage.term(k).token().span()) && words.contains(passage.form(k))) {
                found.add(passage.form(k));
            }
        }
        return found;
    }

    /** Whether two descriptions can mean one body: heads of like meaning, and no words before them that tell them apart. */
    private static boolean sameBody(List<String> one, List<String> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return true;
        }
        boolean heads = alike(one.get(one.size() - 1), two.get(two.size() - 1));
        List<String> before = one.subList(0, one.size() - 1);
        List<String> other = two.subList(0, two.size() - 1);
        boolean modified = before.isEmpty()
                || other.isEmpty()
                || before.stream().anyMatch(a -> other.stream().anyMatch(b -> alike(a, b)));
        return heads && modified;
    }

    private static boolean alike(String a, String b) {
        Lexicon lexicon = Lexicon.english();
        Entry one = lexicon.entry(a);
        Entry two = lexicon.entry(b);
        return Relatedness.spelledAlike(a, b)
                || WordLists.english().sameCountry(a, b)
                || a.startsWith(b) && b.length() > 3
                || b.startsWith(a) && a.length() > 3
                || RELATEDNESS.words(one, two).harmless()
                || RELATEDNESS.words(two, one).harmless();
    }

    /** Whether the words can mean one speaker: alike, or parts of a name that one of the reports gives in full. */
    private static boolean tied(Pair pair, String a, String b) {
        return alike(a, b) || pair.from().words.oneName(a, b) || pair.to().words.oneName(a, b);
    }

    private static boolean persons(Speaker speaker) {
        return speaker.name().indexOf(' ') > 0;
    }

    private static boolean general(Set<String> words) {
        return ANYBODY.containsAll(words);
    }

    /** Whether the first report has the words of the second speaker, next to one another. */
    private static boolean known(Pair pair, Span source, Set<String> words) {
        int first = -1;
        int last = -1;
        for (int j = 0; j < pair.to().size(); j++) {
            if (source.contains(pair.to().term(j).token().span())
                    && words.contains(pair.to().form(j))) {
                first = first < 0 ? j : first;
                last = j;
            }
        }
        if (first < 0
                || !pair.to().term(last).can(Pos.NOUN) && !pair.to().term(last).name()) {
            return false;
        }
        StringBuilder phrase = new StringBuilder();
        for (int j = first; j <= last; j++) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(pair.to().form(j));
        }
        return pair.from().words.hasPhrase(phrase.toString());
    }

    private static void add(Pair pair, Quote a, Quote b, Findings findings) {
        if (a.source() != null && b.source() != null) {
            findings.add(VariantType.ATTRIBUTION, a.source(), b.source(), "The words are given to someone else", 0.88);
        }
    }
}
