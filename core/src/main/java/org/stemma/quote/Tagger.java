package org.stemma.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;

/**
 * Gives the units of a line their classes: closed classes by list, open ones by the dictionary and the class before.
 * A light rule set: attributions need to tell verbs from nouns near a cue, nothing finer.
 */
final class Tagger {

    private static final Map<String, Tag> CLOSED = closed();

    /** Verbs whose past tense is their base form. */
    private static final Set<String> UNCHANGING = Set.of(
            "put", "cut", "hit", "set", "let", "read", "cost", "hurt", "quit", "shut", "spread", "bet", "beat", "burst",
            "cast");

    private static final Set<String> PLURALS =
            Set.of("people", "police", "men", "women", "children", "staff", "crew", "media", "team", "public", "data");

    private final Lexicon lexicon = Lexicon.english();
    private final Cues cues = Cues.english();
    private final Predicate<String> names;

    /** @param names words that the report uses as names, folded */
    Tagger(Predicate<String> names) {
        this.names = names;
    }

    /** The same units with their classes; {@code titled} says that capital letters tell nothing here. */
    List<Unit> tag(List<Unit> raw, boolean titled) {
        List<Unit> units = new ArrayList<>(raw);
        for (int i = 0; i < units.size(); i++) {
            Unit u = units.get(i);
            if (u.tag() == Tag.OTHER) {
                Tag tag = word(units, i, titled);
                units.set(i, u.as(tag));
                boolean headless = tag.finite() && i > 0 && units.get(i - 1).is(Tag.ADJECTIVE);
                if (headless && lexicon.entry(units.get(i - 1).form()).is(Pos.NOUN)) {
                    units.set(i - 1, units.get(i - 1).as(Tag.NOUN));
                }
            }
        }
        return units;
    }

    /** Whether the past tense of the verb is its base form. */
    static boolean unchanging(String form) {
        return UNCHANGING.contains(form);
    }

    private static Map<String, Tag> closed() {
        Map<String, Tag> words = new HashMap<>();
        for (List<String> line : WordList.read("function-words.txt")) {
            Tag tag = Tag.valueOf(line.get(0));
            line.subList(1, line.size()).forEach(word -> words.putIfAbsent(word, tag));
        }
        return Map.copyOf(words);
    }

    private Tag word(List<Unit> units, int i, boolean titled) {
        Unit u = units.get(i);
        Tag before = i == 0 ? Tag.STOP : units.get(i - 1).tag();
        boolean opens = i == 0 || before == Tag.QUOTATION || before == Tag.COLON || before == Tag.STOP;
        if (Character.isDigit(u.form().charAt(0))) {
            return Tag.NUMBER;
        }
        Tag closed = CLOSED.get(u.form());
        if (closed == Tag.TIME && i + 1 < units.size() && units.get(i + 1).is(Tag.POSSESSIVE)) {
            return Tag.NAME;
        }
        if (closed != null && !(u.capital() && !opens && !titled && nameLike(u.form()))) {
            return function(closed, units, i, before);
        }
        if (u.capital() && !opens && !titled && !u.is("i")) {
            return Tag.NAME;
        }
        if (u.capital() && (opens || titled) && names.test(u.form())) {
            return Tag.NAME;
        }
        Entry entry = lexicon.entry(u.form());
        if (u.capital() && opens && !titled) {
            boolean nextCapital = i + 1 < units.size()
                    && units.get(i + 1).capital()
                    && units.get(i + 1).tag() != Tag.QUOTATION;
            if (!entry.known() || nextCapital && !entry.is(Pos.ADVERB)) {
                return Tag.NAME;
            }
        }
        return open(entry, units, i, before);
    }

    /** Function words that are also names or months. */
    private static boolean nameLike(String form) {
        return switch (form) {
            case "will", "may", "march", "mark", "us", "sun", "sat" -> !form.equals("may") && !form.equals("march");
            default -> false;
        };
    }

    private Tag function(Tag closed, List<Unit> units, int i, Tag before) {
        Unit u = units.get(i);
        Unit next = i + 1 < units.size() ? units.get(i + 1) : u;
        return switch (u.form()) {
            case "her" -> nominalAhead(u, next) ? Tag.POSSESSIVE : Tag.OBJECT;
            case "his" -> nominalAhead(u, next) || next.is(Tag.QUOTATION) ? Tag.POSSESSIVE : Tag.OBJECT;
            case "may" -> u.capital() && i > 0 ? Tag.TIME : Tag.MODAL;
            case "march" -> u.capital() ? Tag.TIME : Tag.VERB;
            case "sun", "sat", "mon", "wed", "fri" -> u.capital() ? Tag.TIME : Tag.NOUN;
            case "like" ->
                before == Tag.PRONOUN
                                || before == Tag.TO
                                || before == Tag.MODAL
                                || before == Tag.DO
                                || before == Tag.NEGATION
                        ? Tag.VERB
                        : Tag.PREPOSITION;
            case "some",
                    "many",
                    "most",
                    "few",
                    "several",
                    "all",
                    "both",
                    "each",
                    "another",
                    "any",
                    "more",
                    "these",
                    "those",
                    "this",
                    "others",
                    "one",
                    "neither",
                    "either",
                    "half",
                    "much" -> nominalAhead(u, next) && !u.is("others") ? Tag.DETERMINER : Tag.PRONOUN;
            case "that" -> pointing(units, i) ? Tag.DETERMINER : Tag.THAT;
            case "to" -> preposition(units, i, next) ? Tag.PREPOSITION : Tag.TO;
            case "about", "over", "around", "under" ->
                next.tag() == Tag.OTHER && Character.isDigit(next.form().charAt(0)) ? Tag.DETERMINER : closed;
            case "as" -> Tag.SUBORDINATOR;
            default -> closed;
        };
    }

    /** Whether "that" points at a thing ({@code rejected that argument.}): a noun follows, and no clause can. */
    private boolean pointing(List<Unit> units, int i) {
        if (i + 1 >= units.size()
                || units.get(i + 1).capital()
                || units.get(i + 1).tag() != Tag.OTHER) {
            return false;
        }
        Unit noun = units.get(i + 1);
        Entry entry = lexicon.entry(noun.form());
        boolean singular = CLOSED.get(noun.form()) == null
                && entry.usual() == Pos.NOUN
                && !noun.form().endsWith("s");
        if (!singular || i + 2 >= units.size()) {
            return singular;
        }
        Unit after = units.get(i + 2);
        Tag closed = after.tag() == Tag.OTHER ? CLOSED.get(after.form()) : after.tag();
        return closed == Tag.STOP || closed == Tag.COMMA || closed == Tag.SEMICOLON || closed == Tag.PREPOSITION;
    }

    private static boolean preposition(List<Unit> units, int i, Unit next) {
        Tag closed = next.tag() == Tag.OTHER ? CLOSED.get(next.form()) : null;
        boolean phrase =
                closed == Tag.DETERMINER || closed == Tag.POSSESSIVE || closed == Tag.OBJECT || closed == Tag.PRONOUN;
        return phrase
                || next.capital()
                || i > 0
                        && (units.get(i - 1).is("according")
                                || units.get(i - 1).is("due")
                                || units.get(i - 1).is("thanks")
                                || units.get(i - 1).is("prior"));
    }

    /** Whether {@code next} goes on with the noun phrase that {@code u} begins; nothing does at the end, where both are the same. */
    private boolean nominalAhead(Unit u, Unit next) {
        if (next == u) {
            return false;
        }
        if (next.tag() != Tag.OTHER) {
            return next.is(Tag.QUOTATION) || next.is(Tag.NUMBER);
        }
        if (Character.isDigit(next.form().charAt(0)) || next.capital()) {
            return true;
        }
        Tag closed = CLOSED.get(next.form());
        if (closed != null) {
            return closed == Tag.DETERMINER && !next.is("the") && !next.is("a") && !next.is("no");
        }
        Entry entry = lexicon.entry(next.form());
        return !entry.known() || entry.is(Pos.NOUN) || entry.is(Pos.ADJECTIVE);
    }

    private Tag open(Entry entry, List<Unit> units, int i, Tag before) {
        String form = units.get(i).form();
        boolean verb = entry.is(Pos.VERB);
        boolean noun = entry.is(Pos.NOUN);
        if (!entry.known() && compound(form)) {
            return Tag.ADJECTIVE; // "gender-affirming, storm-torn"
        }
        if (!entry.known()) {
            return form.endsWith("ly")
                    ? Tag.ADVERB
                    : form.endsWith("ing") && before != Tag.DETERMINER
                            ? Tag.GERUND
                            : form.endsWith("ed") ? Tag.PAST : Tag.NOUN;
        }
        if (entry.is(Pos.ADVERB) && (form.endsWith("ly") && !noun || !verb && !noun && !entry.is(Pos.ADJECTIVE))) {
            return Tag.ADVERB;
        }
        if (!verb) {
            boolean headless = noun
                    && (before == Tag.PREPOSITION
                            || before == Tag.COORDINATOR
                            || before == Tag.DETERMINER
                            || before == Tag.STOP)
                    && lastOfPhrase(units, i);
            return noun && (!entry.is(Pos.ADJECTIVE) || entry.usual() == Pos.NOUN || headless)
                    ? Tag.NOUN
                    : entry.is(Pos.ADJECTIVE) ? Tag.ADJECTIVE : entry.is(Pos.ADVERB) ? Tag.ADVERB : Tag.NOUN;
        }
        Tag asVerb = verbForm(form);
        return isVerb(entry, units, i, before, asVerb) ? asVerb : nonVerb(entry, form, lastOfPhrase(units, i));
    }

    /** Whether it is a participle with another word before a hyphen, not with a prefix: {@code re-elected}. */
    private static boolean compound(String form) {
        int hyphen = form.lastIndexOf('-');
        return hyphen > 3
                && (form.endsWith("ing") || form.endsWith("ed"))
                && !form.startsWith("over")
                && !form.startsWith("cross");
    }

    /** Whether no noun can follow: a word that can be an adjective or a noun is a noun here. */
    private boolean lastOfPhrase(List<Unit> units, int i) {
        if (i + 1 >= units.size()) {
            return true;
        }
        Tag next = units.get(i + 1).tag();
        Tag closed = next == Tag.OTHER ? CLOSED.get(units.get(i + 1).form()) : next;
        return closed != null && closed != Tag.QUOTATION && closed != Tag.ADVERB && closed != Tag.COORDINATOR;
    }

    private static Tag nonVerb(Entry entry, String form, boolean last) {
        if (last && entry.is(Pos.NOUN)) {
            return Tag.NOUN;
        }
        if (entry.is(Pos.ADJECTIVE) && (!entry.is(Pos.NOUN) || entry.uses(Pos.ADJECTIVE) > entry.uses(Pos.NOUN))) {
            return Tag.ADJECTIVE;
        }
        return entry.is(Pos.NOUN) ? Tag.NOUN : form.endsWith("ing") || form.endsWith("ed") ? Tag.ADJECTIVE : Tag.NOUN;
    }

    private Tag verbForm(String form) {
        if (form.endsWith("ing") && form.length() > 4 && !form.equals("bring")) {
            return Tag.GERUND;
        }
        String lemma = lexicon.entry(form).lemma(Pos.VERB);
        boolean base = form.equals(lemma);
        boolean third = form.endsWith("s") && !form.endsWith("ss");
        return !base && !third ? Tag.PAST : Tag.VERB;
    }

    private boolean isVerb(Entry entry, List<Unit> units, int i, Tag before, Tag asVerb) {
        boolean nominal = entry.is(Pos.NOUN) || entry.is(Pos.ADJECTIVE);
        Tag anchor = before;
        for (int j = i - 1; j >= 0 && (anchor == Tag.ADVERB || anchor == Tag.NEGATION); j--) {
            anchor = j == 0 ? Tag.STOP : units.get(j - 1).tag();
        }
        boolean past = asVerb == Tag.PAST;
        switch (anchor) {
            case MODAL, TO, DO, PRONOUN, RELATIVE -> {
                return anchor != Tag.PRONOUN || !nominal || plausibleAfterPronoun(entry, units, i, asVerb);
            }
            case HAVE -> {
                return past
                        || asVerb == Tag.VERB
                                && (!entry.is(Pos.NOUN)
                                        || UNCHANGING.contains(units.get(i).form())
                                                && !units.get(i).is("cost"));
            }
            case BE -> {
                return past || asVerb == Tag.GERUND;
            }
            case DETERMINER, POSSESSIVE, ADJECTIVE, NUMBER -> {
                return !nominal && !past && asVerb != Tag.GERUND
                        || past
                                && (anchor == Tag.NUMBER
                                        || determinerAhead(units, i)
                                        || anchor == Tag.ADJECTIVE && ends(units, i));
            }
            case PREPOSITION -> {
                return asVerb == Tag.GERUND || !nominal && !past;
            }
            case NOUN, NAME, TIME, THAT -> {
                if (anchor != Tag.THAT && asVerb == Tag.VERB && disagrees(units, i)) {
                    return false;
                }
                return past
                        || (asVerb == Tag.GERUND
                                ? !entry.is(Pos.NOUN) || nounPhraseAhead(units, i)
                                : finiteAhead(entry, units, i));
            }
            case VERB, PAST -> {
                return past || asVerb == Tag.GERUND || !nominal;
            }
            default -> {
                return past
                        || !nominal
                        || asVerb == Tag.GERUND
                        || entry.usual() == Pos.VERB
                        || anchor == Tag.QUOTATION && cues.verb(units.get(i).form()) != null;
            }
        }
    }

    /** Whether a past tense closes a phrase whose head looks like an adjective ({@code the alert said in the morning}). */
    private boolean ends(List<Unit> units, int i) {
        boolean headless = units.get(i - 1).is(Tag.ADJECTIVE)
                && lexicon.entry(units.get(i - 1).form()).is(Pos.NOUN);
        return headless && cues.verb(units.get(i).form()) != null && lastOfPhrase(units, i);
    }

    /** A base form behind a singular noun is no present tense ({@code an analyst close to the court}). */
    private boolean disagrees(List<Unit> units, int i) {
        String form = units.get(i).form();
        String subject = units.get(i - 1).form();
        boolean base = form.equals(lexicon.entry(form).lemma(Pos.VERB)) && !UNCHANGING.contains(form);
        boolean joined = i > 2 && units.subList(Math.max(0, i - 4), i).stream().anyMatch(u -> u.is(Tag.COORDINATOR));
        boolean plural = subject.endsWith("s")
                || PLURALS.contains(subject)
                || units.get(i - 1).is(Tag.ADVERB);
        return base && !plural && !joined && lexicon.entry(form).usual() != Pos.VERB;
    }

    private static boolean determinerAhead(List<Unit> units, int i) {
        Tag closed = i + 1 < units.size() ? CLOSED.get(units.get(i + 1).form()) : null;
        return closed == Tag.DETERMINER || closed == Tag.POSSESSIVE || closed == Tag.THAT || closed == Tag.OBJECT;
    }

    private static boolean plausibleAfterPronoun(Entry entry, List<Unit> units, int i, Tag asVerb) {
        String pronoun = i == 0 ? "" : units.get(i - 1).form();
        return !pronoun.equals("one") && !pronoun.equals("others") || asVerb != Tag.VERB || entry.usual() == Pos.VERB;
    }

    private boolean nounPhraseAhead(List<Unit> units, int i) {
        if (i + 1 >= units.size()) {
            return false;
        }
        Unit next = units.get(i + 1);
        if (next.is(Tag.COMMA) && i + 2 < units.size() && units.get(i + 2).is(Tag.QUOTATION)
                || next.is(Tag.QUOTATION)) {
            return true;
        }
        Tag closed = CLOSED.get(next.form());
        return closed == Tag.DETERMINER
                || closed == Tag.POSSESSIVE
                || closed == Tag.THAT
                || closed == Tag.PRONOUN
                || closed == Tag.OBJECT
                || next.capital();
    }

    /** A word that can be a noun and a present tense, behind a noun: what follows decides. */
    private boolean finiteAhead(Entry entry, List<Unit> units, int i) {
        if (!entry.is(Pos.NOUN)) {
            return true;
        }
        if (i + 1 >= units.size()) {
            return cues.verb(units.get(i).form()) != null && entry.usual() == Pos.VERB;
        }
        Unit next = units.get(i + 1);
        if (next.is(Tag.STOP)) {
            boolean third =
                    units.get(i).form().endsWith("s") || units.get(i - 1).form().endsWith("s");
            return third && cues.verb(units.get(i).form()) != null && entry.usual() == Pos.VERB;
        }
        Tag closed = CLOSED.get(next.form());
        if (closed != null) {
            return switch (closed) {
                case DETERMINER, POSSESSIVE, THAT, OBJECT, PRONOUN -> true;
                case TO, SUBORDINATOR -> entry.usual() == Pos.VERB;
                case PREPOSITION, ADVERB, TIME ->
                    entry.usual() == Pos.VERB && entry.uses(Pos.VERB) > 3 * entry.uses(Pos.NOUN);
                default -> false;
            };
        }
        if (next.is(Tag.QUOTATION) || next.is(Tag.COLON) || next.is(Tag.COMMA)) {
            return entry.usual() == Pos.VERB;
        }
        Entry after = lexicon.entry(next.form());
        boolean nounAfter = next.capital()
                || Character.isDigit(next.form().isEmpty() ? ' ' : next.form().charAt(0))
                || after.is(Pos.NOUN)
                || after.is(Pos.ADJECTIVE);
        return nounAfter && entry.usual() == Pos.VERB;
    }
}
