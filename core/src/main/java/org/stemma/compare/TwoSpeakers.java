package org.stemma.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.quote.Quote;
import org.stemma.quote.Speaker;

/** Whether two quotes of two reports have two speakers. */
final class TwoSpeakers {

    /** Speakers of whom each report names the part that it likes. */
    private static final Set<String> PLURAL = Set.of(
            "official",
            "officials",
            "authority",
            "authorities",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "source",
            "sources",
            "people",
            "witnesses",
            "experts",
            "analysts",
            "report",
            "reports",
            "statement",
            "government");

    /** Speakers that can stand for any other, beside those. */
    private static final Set<String> ANYBODY = Set.of(
            "person", "man", "woman", "he", "she", "they", "it", "who", "which", "one", "some", "many", "others",
            "police");

    private static final List<String> INSTITUTIONS = List.of("organization", "social group", "workplace");

    /** Institutions whose first sense is a place or a deed. */
    private static final Set<String> OFFICES = Set.of("office", "bureau", "ministry", "service", "institute");

    private static final Relatedness RELATEDNESS = new Relatedness(Lexicon.english());
    private static final Set<String> TITLES = WordLists.english().set("title");

    private TwoSpeakers() {}

    /** Whether the speakers of {@code a}, in the first report, and {@code b} are two. */
    static boolean are(Pair pair, Quote a, Quote b) {
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
                    && !initials(x.name(), y.name())
                    && !initials(y.name(), x.name())
                    && !oneName(pair.from(), x, y)
                    && !oneName(pair.to(), x, y)
                    && one.stream().noneMatch(w -> two.stream().anyMatch(v -> alike(w, v)));
        }
        return !x.named() && !y.named() && bodies(pair, a, b, one, two);
    }

    /** {@code the EHB, the Elmet Harbour Board}: the capitals of the one are the letters of the other. */
    private static boolean initials(String letters, String name) {
        String sought = letters.replaceAll("^(?i:the)\\s+", "");
        return sought.length() > 1
                && sought.chars().allMatch(Character::isUpperCase)
                && name.replaceAll("^(?i:the)\\s+|(?<=\\p{L})\\p{L}|\\P{Lu}", "")
                        .contains(sought);
    }

    /** {@code Aric, Hutchinson}: a report calls somebody by both, one behind the other. */
    private static boolean oneName(Passage passage, Speaker x, Speaker y) {
        String text = passage.report.text();
        return text.contains(x.name() + " " + y.name()) || text.contains(y.name() + " " + x.name());
    }

    /**
     * Whether two descriptions mean two bodies: the first report knows both, or each has words that tell it apart and none of
     * them is like any of the other's.
     */
    private static boolean bodies(Pair pair, Quote a, Quote b, Set<String> one, Set<String> two) {
        Span source = a.source();
        Span other = b.source();
        if (source == null || other == null) {
            return false;
        }
        List<String> first = description(pair.from(), source, one);
        List<String> second = description(pair.to(), other, two);
        if (sameBody(first, second)) {
            return false;
        }
        if (speaks(pair.from(), two) && !alike(first.getLast(), second.getLast())) {
            return !PLURAL.containsAll(one) && !PLURAL.containsAll(two);
        }
        if (general(one) || general(two) || one.size() + two.size() <= 2) {
            return false;
        }
        return known(pair, other, two) || apart(first, second);
    }

    /** Whether the first report itself lets the second speaker speak, by the same words. */
    private static boolean speaks(Passage from, Set<String> two) {
        return from.words.quotes().stream()
                .anyMatch(q -> q.speaker() != null
                        && !q.speaker().named()
                        && words(q.speaker()).equals(two));
    }

    /** {@code the statistics office, the finance ministry}: two words or more each, and no word is like any of the other's. */
    private static boolean apart(List<String> one, List<String> two) {
        return one.size() > 1
                && two.size() > 1
                && institution(one.getLast())
                && institution(two.getLast())
                && one.stream().noneMatch(a -> two.stream().anyMatch(b -> alike(a, b)));
    }

    /** Whether the word is one for a body that others speak for: {@code ministry, department}. */
    static boolean institution(String word) {
        Lexicon lexicon = Lexicon.english();
        return OFFICES.contains(word)
                || INSTITUTIONS.stream().anyMatch(kind -> lexicon.firstSenseIs(lexicon.entry(word), kind));
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

    /** Whether it has the shape of a person's name, and no word for a body: {@code Defence Department} is who others speak for. */
    private static boolean persons(Speaker speaker) {
        String[] words = org.stemma.text.Folding.fold(speaker.name()).split(" ");
        return words.length > 1 && Arrays.stream(words).noneMatch(TwoSpeakers::institution);
    }

    private static boolean general(Set<String> words) {
        return words.stream().allMatch(word -> PLURAL.contains(word) || ANYBODY.contains(word));
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
}
