package org.stemma.compare;

import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;

/** Whether two names can be one: by spelling, as acronym, as a country's people or capital, as parts of one full name. */
final class Names {

    private static final WordLists LISTS = WordLists.english();
    private static final Set<String> TITLES = LISTS.set("title");
    private static final Set<String> SAY = LISTS.set("say");
    static final Set<String> PREPOSITIONS =
            Set.of("in", "of", "at", "from", "near", "for", "with", "against", "by", "on", "to");

    /** {@code in the words of Berg}: who speaks, without a verb. */
    static final Set<String> TELLING = Set.of("words", "view", "opinion", "account", "telling", "message");

    /** At most so many terms are told of someone between the name and its verb. */
    private static final int INSERT = 10;

    private static final Set<String> TIES = Set.of(
            "in", "near", "at", "outside", "around", "above", "off", "beyond", "from", "to", "toward", "towards",
            "through", "by", "with", "against", "for", "behind", "under");

    private static final Set<String> LOCATIVE = Set.of("in", "near", "at", "outside", "around", "above", "off");

    private Names() {}

    /** Whether {@code other} holds a name, or a word, that can stand for the name {@code range} of {@code own}. */
    static boolean known(Passage other, Passage own, Passage.Range range) {
        for (Passage.Range candidate : other.names) {
            if (one(other, candidate, own, range)) {
                return true;
            }
        }
        for (int k = range.first(); k < range.end(); k++) {
            for (int i = 0; i < other.size(); i++) {
                Term term = other.term(i);
                if (term.stem().equals(own.term(k).stem()) || LISTS.sameCountry(term.form(), own.form(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two names can be one. */
    static boolean one(Passage a, Passage.Range x, Passage b, Passage.Range y) {
        String one = joined(a, x);
        String two = joined(b, y);
        if (LISTS.sameCountry(one, two)
                || acronym(a, x, two)
                || acronym(b, y, one)
                || letters(one).equals(letters(two))) {
            return true;
        }
        for (int i = x.first(); i < x.end(); i++) {
            for (int j = y.first(); j < y.end(); j++) {
                boolean spelled = Relatedness.spelledAlike(a.form(i), b.form(j));
                boolean together = a.words.oneName(a.form(i), b.form(j)) || b.words.oneName(a.form(i), b.form(j));
                if (spelled || together) {
                    return true;
                }
            }
        }
        return false;
    }

    static String joined(Passage passage, Passage.Range range) {
        StringBuilder name = new StringBuilder();
        for (int k = range.first(); k < range.end(); k++) {
            name.append(k > range.first() ? " " : "").append(passage.form(k));
        }
        return name.toString();
    }

    private static String letters(String name) {
        return name.replace(" ", "").replace("'", "");
    }

    /** Whether {@code letters} are the initials of the name, with the capitals that follow it. */
    static boolean acronym(Passage passage, Passage.Range range, String letters) {
        String sought = letters.replace(" ", "");
        if (sought.length() < 2 || sought.length() > 6) {
            return false;
        }
        for (int first = Math.max(0, range.first() - 3); first <= range.first(); first++) {
            StringBuilder initials = new StringBuilder();
            for (int k = first; k < Math.min(passage.size(), range.end() + 6); k++) {
                if (k >= range.end()
                        && !passage.term(k).name()
                        && !passage.term(k).stop()) {
                    break;
                }
                if (passage.term(k).token().capital()) {
                    initials.append(passage.form(k).charAt(0));
                }
            }
            if (initials.toString().startsWith(sought) || initials.toString().contains(sought) && sought.length() > 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name is written in capitals only. */
    static boolean capitals(Passage passage, Passage.Range range) {
        String written = passage.span(range).of(passage.report.text());
        return written.length() > 1
                && written.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** Whether it is a country, its people or its capital. */
    static boolean place(Passage passage, Passage.Range range) {
        return LISTS.country(joined(passage, range)) || LISTS.country(passage.form(range.last()));
    }

    /** Whether the name stands before a noun that it only describes: {@code Security Council spokesman}. */
    static boolean modifies(Passage passage, Passage.Range range) {
        if (range.end() >= passage.size() || passage.term(range.end()).before() != Term.Break.NONE) {
            return false;
        }
        Term next = passage.term(range.end());
        String between = passage.report
                .text()
                .substring(
                        passage.term(range.last()).token().end(), next.token().start());
        return next.content() && !next.name() && next.entry().usual() == Pos.NOUN && between.isBlank();
    }

    /** Whether a single capital word is a title or a kind of person rather than a name: {@code the Emir}. */
    static boolean kind(Passage passage, Passage.Range range, Lexicon lexicon) {
        if (range.end() - range.first() > 1) {
            return false;
        }
        Term term = passage.term(range.first());
        boolean determined = passage.form(range.first() - 1).equals("the")
                || passage.form(range.first() - 1).equals("a");
        return TITLES.contains(term.form())
                || determined && term.can(Pos.NOUN) && !lexicon.instance(term.entry()) && !LISTS.country(term.form());
    }

    /** Whether a word of the name is one for a body that others speak for: {@code Water Board}. */
    static boolean body(Passage passage, Passage.Range name) {
        return IntStream.range(name.first(), name.end()).anyMatch(k -> TwoSpeakers.institution(passage.form(k)));
    }

    /** Whether both passages go on as of a person: {@code , 58, a bricklayer; , who lives; , whose son}. */
    static boolean person(Pair pair, Passage.Range a, Passage.Range b) {
        return personBehind(pair.from(), a.end()) && personBehind(pair.to(), b.end());
    }

    private static boolean personBehind(Passage passage, int end) {
        return end < passage.size()
                && passage.term(end).before() == Term.Break.COMMA
                && (Set.of("who", "whose").contains(passage.form(end)) || age(passage, end));
    }

    private static boolean age(Passage passage, int at) {
        boolean number = passage.quantityAt[at] >= 0 && passage.form(at).matches("\\d{1,2}");
        return number && at + 1 < passage.size() && passage.term(at + 1).before() == Term.Break.COMMA;
    }

    /** Whether a preposition of place stands before the name: {@code in, near, close to}. */
    static boolean located(Passage passage, Passage.Range range) {
        String before = passage.form(range.first() - 1);
        return LOCATIVE.contains(before)
                || before.equals("to") && passage.form(range.first() - 2).equals("close")
                || before.equals("of")
                        && Set.of("outside", "north", "south", "east", "west", "town", "city", "village", "port")
                                .contains(passage.form(range.first() - 2));
    }

    /** Whether the name is that of whoever says something: a verb of saying beside it, or {@code according to}. */
    static boolean speaks(Passage passage, Passage.Range range) {
        int first = range.first();
        if (passage.at(first - 2, "according", "to")) {
            return true;
        }
        if (passage.form(first - 1).equals("of") && TELLING.contains(passage.form(first - 2))) {
            return true;
        }
        int verb = behindInsert(passage, range.end());
        boolean behind = verb < passage.size()
                && passage.term(verb).before() != Term.Break.SENTENCE
                && says(passage, verb)
                && !PREPOSITIONS.contains(passage.form(first - 1));
        return behind || saidBefore(passage, first);
    }

    /** The term behind a name, or behind what commas insert there: {@code Berg, whose party lost, said}. */
    private static int behindInsert(Passage passage, int end) {
        if (end >= passage.size() || passage.term(end).before() != Term.Break.COMMA) {
            return end;
        }
        for (int k = end + 1; k < Math.min(passage.size(), end + INSERT); k++) {
            if (passage.term(k).before() == Term.Break.COMMA) {
                return k;
            }
            if (passage.term(k).before() == Term.Break.SENTENCE) {
                return end;
            }
        }
        return end;
    }

    /** The preposition that ties the name to its sentence; empty when there is none. */
    static String tie(Passage passage, Passage.Range range) {
        String before = passage.form(range.first() - 1);
        return TIES.contains(before) ? before : "";
    }

    /** {@code said Berg; said the mayor of Tarnow, Josef Lisak}: no other name stands between, but for what {@code of} ties. */
    private static boolean saidBefore(Passage passage, int first) {
        for (int k = first - 1;
                k >= Math.max(0, first - 8) && passage.term(k + 1).before() != Term.Break.SENTENCE;
                k--) {
            if (says(passage, k)) {
                return true;
            }
            Term term = passage.term(k);
            boolean tied = term.name() && PREPOSITIONS.contains(passage.form(k - 1));
            boolean described = TITLES.contains(term.form())
                    || term.form().equals("the")
                    || term.form().equals("of")
                    || term.form().equals("his")
                    || term.form().equals("her")
                    || term.form().equals("its")
                    || term.form().equals("a")
                    || term.content() && !term.name() && term.entry().usual() != Pos.VERB;
            if (!tied && !described) {
                return false;
            }
        }
        return false;
    }

    private static boolean says(Passage passage, int i) {
        if (i < 0 || i >= passage.size()) {
            return false;
        }
        String lemma = passage.term(i).entry().lemma(Pos.VERB);
        return lemma != null && SAY.contains(lemma) && !passage.term(i).stop();
    }
}
