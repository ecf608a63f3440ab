package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.quote.Tag;
import org.stemma.quote.WordClasses.Word;

/**
 * Cuts the words of a sentence into clauses: at semicolons, before a coordinated clause or predicate, before participles,
 * relative clauses, subordinate clauses of time and reason, and appositions; what is put in between two commas before the
 * verb becomes a clause of its own. Conditions and complements stay where they are, since without them the rest would say
 * something else.
 */
final class Cutter {

    /** Subordinators behind which another thing is told; not {@code if, unless, until, since}, which limit what is told. */
    private static final Set<String> TELLING =
            Set.of("as", "when", "while", "because", "although", "though", "whereas", "after", "before", "where");

    /** Words that make a list or a comparison of "as". */
    private static final Set<String> BESIDE = Set.of(
            "well", "part", "such", "many", "much", "long", "far", "soon", "early", "known", "described", "seen");

    private static final Set<String> UNITS = Set.of(
            "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years");

    /** Words before a unit of time that belong to its measure. */
    private static final Set<String> MEASURING = Set.of(
            "just", "only", "less", "more", "than", "about", "almost", "nearly", "a", "an", "few", "several", "some",
            "the", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "moments");

    private static final Set<String> WHOLES = Set.of("which", "whom", "them", "these", "those");

    /** Subordinators whose clause limits what is told, and stays with it. */
    private static final Set<String> LIMITING = Set.of("since", "if", "unless", "until", "till", "whether");

    /** Coordinators behind which a new statement can begin; {@code or} leaves both sides open. */
    private static final Set<String> JOINING = Set.of("and", "but");

    /** A noun phrase before its verb has at most this many words. */
    private static final int PHRASE = 14;

    /** Strong participles are no past tense: {@code injuries and broken bones}. */
    private static final Pattern PARTICIPLE = Pattern.compile("(en|wn|rn|ne)$");

    /** An apposition has at least this many words. */
    private static final int APPOSITION = 4;

    /**
     * Words that make one clause.
     *
     * @param words indices into the region, in order
     * @param shares whether it has the subject of the clause before it
     * @param loose whether it cannot stand alone: a participle, a relative clause, an apposition
     */
    record Part(List<Integer> words, boolean shares, boolean loose) {}

    private enum Border {
        NONE,
        OWN,
        SHARED,
        LOOSE,
        SUBORDINATE
    }

    private final List<Word> words;
    private final List<Part> parts = new ArrayList<>();
    private List<Integer> current = new ArrayList<>();
    private boolean shares;
    private boolean loose;
    private boolean finite;
    /** Subordinate or relative clauses that were opened inside the current one and still wait for their verb. */
    private int waiting;
    /** Whether a relative clause stands behind the verb of the current clause, or is it. */
    private boolean relative;

    private Cutter(List<Word> words) {
        this.words = words;
    }

    /** The clauses of {@code words}; marks are in none of them. */
    static List<Part> cut(List<Word> words) {
        Cutter cutter = new Cutter(words);
        cutter.run();
        return cutter.parts;
    }

    private Tag tag(int i) {
        return i < 0 || i >= words.size() ? Tag.STOP : words.get(i).tag();
    }

    private String form(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).form();
    }

    private void run() {
        int i = 0;
        boolean fronted = telling(0) && clauseAt(1);
        while (i < words.size()) {
            Tag tag = tag(i);
            boolean colon = tag == Tag.COLON && finite && clauseAt(i + 1);
            boolean mark = colon || tag == Tag.COMMA || tag == Tag.DASH || tag == Tag.SEMICOLON || tag == Tag.OPEN;
            if (mark) {
                if (fronted && finite && parts.isEmpty()) {
                    fronted = false;
                    close(false, false);
                    i++;
                    continue;
                }
                i = atMark(i);
            } else if (JOINING.contains(form(i))
                    && (finite || loose)
                    && !both()
                    && !unfinished(i + 1)
                    && border(i) != Border.NONE) {
                open(border(i));
                i++;
            } else if (finite && telling(i) && clauseAt(i + 1) && !current.isEmpty()) {
                boolean counted = form(i).equals("after") || form(i).equals("before");
                if (counted) {
                    unmeasure();
                }
                open(Border.SUBORDINATE);
                i++;
            } else {
                take(i);
                i++;
            }
        }
        close(false, false);
    }

    /** Whether the "and" belongs to a "between" or "both" before it: {@code talks between the union and the board are due}. */
    private boolean both() {
        for (int k = current.size() - 1; k >= 0 && !tag(current.get(k)).finite(); k--) {
            String form = form(current.get(k));
            if (form.equals("and")) {
                return false;
            }
            if (form.equals("between") || form.equals("both")) {
                return true;
            }
        }
        return false;
    }

    private void take(int i) {
        if (tag(i).punctuation()) {
            return;
        }
        boolean begins = current.isEmpty();
        current.add(i);
        boolean opens = tag(i) == Tag.RELATIVE || tag(i) == Tag.THAT;
        relative |= opens && (finite || loose) && (tag(i + 1).finite() || clauseAt(i + 1));
        boolean holds = tag(i) == Tag.RELATIVE || tag(i) == Tag.THAT || tag(i) == Tag.SUBORDINATOR || since(i);
        if (!begins && !finite && holds && clauseAt(i + 1)
                || begins && since(i) && clauseAt(i + 1)
                || !begins && !finite && tag(i) == Tag.RELATIVE && tag(i + 1).finite()) {
            waiting++;
        } else if (tag(i).finite() && tag(i - 1) != Tag.TO && !tag(i + 1).finite()) {
            finite |= waiting == 0;
            waiting = Math.max(0, waiting - 1);
        }
    }

    private boolean since(int i) {
        return LIMITING.contains(form(i));
    }

    /** A subordinator behind which another thing is told; {@code as well as} is none. */
    private boolean telling(int i) {
        return TELLING.contains(form(i))
                && !(form(i).equals("as")
                        && (BESIDE.contains(form(i + 1)) || BESIDE.contains(form(i - 1)) || compares()));
    }

    /** Whether an "as" or "so" behind the last verb waits for its second half: {@code gave as dull a speech as ever}. */
    private boolean compares() {
        for (int k = current.size() - 1; k > 0 && !tag(current.get(k)).verb(); k--) {
            boolean first =
                    form(current.get(k)).equals("as") || form(current.get(k)).equals("so");
            if (first && tag(current.get(k) + 1) == Tag.ADJECTIVE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the words so far wait for one that stands behind the mark: the participle of an auxiliary ({@code has been wrongly,
     * and unfairly, charged}) or the noun of a list of what describes it ({@code the mended, painted and gilded door}).
     */
    private boolean unfinished(int next) {
        int k = current.size() - 1;
        while (k > 0 && (tag(current.get(k)) == Tag.ADVERB || tag(current.get(k)) == Tag.COORDINATOR)) {
            k--;
        }
        boolean participle = tag(next) == Tag.PAST || tag(next) == Tag.PARTICIPLE;
        boolean adverbs = k < current.size() - 1;
        if (k >= 0 && adverbs && participle && (tag(current.get(k)) == Tag.BE || tag(current.get(k)) == Tag.HAVE)) {
            return true;
        }
        k = current.size() - 1;
        while (k > 0 && describes(tag(current.get(k)))) {
            k--;
        }
        boolean article = k >= 0 && (tag(current.get(k)) == Tag.DETERMINER || tag(current.get(k)) == Tag.POSSESSIVE);
        return article && k < current.size() - 1 && describes(tag(next));
    }

    private static boolean describes(Tag tag) {
        return tag == Tag.ADJECTIVE || tag == Tag.PAST || tag == Tag.PARTICIPLE;
    }

    private int atMark(int i) {
        if (tag(i) == Tag.COMMA && unfinished(i + 1)) {
            return i + 1;
        }
        Border border = border(i + 1);
        if ((tag(i) == Tag.SEMICOLON || tag(i) == Tag.COLON) && clauseAt(i + 1)) {
            border = Border.OWN;
        }
        boolean inserted = border == Border.LOOSE || border == Border.NONE && apposition(i + 1);
        Awaited awaited = finite ? Awaited.by(words, current) : Awaited.VERB;
        if (awaited != Awaited.NOTHING && inserted && !current.isEmpty()) {
            int end = awaited == Awaited.OBJECT ? closingObject(i + 1) : closing(i + 1);
            if (end > 0) {
                insertion(i + 1, end);
                return end + 1;
            }
        }
        if (finite && border != Border.NONE) {
            open(border);
            boolean skip = JOINING.contains(form(i + 1)) || border == Border.SUBORDINATE;
            return skip ? i + 2 : i + 1;
        }
        return i + 1;
    }

    /** The comma that ends what began at {@code from}, with a finite verb right behind; -1 if none. */
    private int closing(int from) {
        for (int k = from; k < words.size(); k++) {
            boolean mark = tag(k) == Tag.COMMA || tag(k) == Tag.DASH || tag(k) == Tag.CLOSE;
            int next = tag(k + 1) == Tag.ADVERB ? k + 2 : k + 1;
            if (mark && tag(next).finite()) {
                return k;
            }
        }
        return -1;
    }

    /** The comma that ends the relative clause begun at {@code from}, with a noun phrase right behind; -1 if none. */
    private int closingObject(int from) {
        for (int k = from; k < words.size() && tag(from) == Tag.RELATIVE; k++) {
            if (tag(k) == Tag.COMMA) {
                return tag(k + 1) == Tag.DETERMINER || tag(k + 1) == Tag.POSSESSIVE ? k : -1;
            }
        }
        return -1;
    }

    private void insertion(int from, int end) {
        List<Integer> inside = new ArrayList<>();
        for (int k = from; k < end; k++) {
            if (!tag(k).punctuation()) {
                inside.add(k);
            }
        }
        parts.add(new Part(inside, true, true));
    }

    /**
     * Drops the measure of time that the words end on before "after" or "before": {@code was killed | less than a week after he
     * took office}. It says nothing without both.
     */
    private void unmeasure() {
        int from = current.size();
        while (from > 0 && measure(current.get(from - 1))) {
            from--;
        }
        boolean unit = from < current.size() && UNITS.contains(form(current.getLast()));
        if (unit && from > 0) {
            current.subList(from, current.size()).clear();
        }
    }

    private boolean measure(int i) {
        return tag(i) == Tag.NUMBER || UNITS.contains(form(i)) || MEASURING.contains(form(i));
    }

    private void open(Border border) {
        close(border == Border.SHARED || border == Border.LOOSE, border == Border.LOOSE);
    }

    private void close(boolean nextShares, boolean nextLoose) {
        if (!current.isEmpty()) {
            parts.add(new Part(List.copyOf(current), shares, loose));
        }
        current = new ArrayList<>();
        shares = nextShares;
        loose = nextLoose;
        finite = false;
        waiting = 0;
        relative = false;
    }

    private Border border(int from) {
        int i = from;
        boolean joined = JOINING.contains(form(i));
        if (joined) {
            i++;
        }
        while (tag(i) == Tag.ADVERB) {
            i++;
        }
        Tag tag = tag(i);
        if (!joined
                && (tag == Tag.RELATIVE
                        || (tag == Tag.GERUND || tag == Tag.PARTICIPLE) && !form(i).equals("including"))) {
            return Border.LOOSE;
        }
        if (!joined && partOf(i)) {
            return Border.OWN;
        }
        if (!joined && telling(i) && clauseAt(i + 1)) {
            return Border.SUBORDINATE;
        }
        if (tag.finite() && tag(from - 1) != Tag.TO) {
            return joined ? second(from, i) : tag == Tag.PAST ? Border.LOOSE : Border.NONE;
        }
        if (joined && tag == Tag.GERUND && loose && !current.isEmpty() && tag(current.get(0)) == Tag.GERUND) {
            return Border.LOOSE; // "killing 23 people and destroying their homes"
        }
        if (clauseAt(i)) {
            return Border.OWN;
        }
        return !joined && apposition(from) ? Border.LOOSE : Border.NONE;
    }

    /** {@code ..., ten of which had been recovered; ..., most of them built of clay}: something else is told of a part. */
    private boolean partOf(int i) {
        boolean quantity = tag(i).nominal() || tag(i) == Tag.PRONOUN;
        boolean mark = tag(i - 1) == Tag.COMMA || tag(i - 1) == Tag.DASH;
        return mark && quantity && form(i + 1).equals("of") && WHOLES.contains(form(i + 2));
    }

    /**
     * A second predicate of the same subject, if it has what it takes to stand apart: one that leans on the first one's
     * auxiliary ({@code was arrested and charged, will not stay and fight}) stays with it.
     */
    private Border second(int from, int verb) {
        if (relative && (loose || tag(from - 1) != Tag.COMMA)) {
            return Border.NONE; // "a crash that killed a bride and left": no deed of whom the sentence is about
        }
        if (hanging() || tag(from - 1).verb()) {
            return Border.NONE; // "founded and chaired a company": what was founded stands behind the second verb
        }
        boolean third = tag(verb) == Tag.VERB && form(verb).endsWith("s");
        boolean past = tag(verb) == Tag.PAST
                && !PARTICIPLE.matcher(form(verb)).find()
                && current.stream().noneMatch(k -> tag(k).auxiliary());
        return tag(verb).auxiliary() || third || past ? Border.SHARED : Border.NONE;
    }

    /** {@code sobbed as the driver of the car that night admitted guilt}: whether the last verb is that of a clause inside. */
    private boolean hanging() {
        int k = current.size() - 1;
        while (k > 0 && !tag(current.get(k)).finite()) {
            k--;
        }
        for (k--; k > 0 && !tag(current.get(k)).finite(); k--) {
            if (telling(current.get(k))) {
                return current.subList(0, k).stream().anyMatch(w -> tag(w).finite());
            }
        }
        return false;
    }

    /** {@code a highly symbolic trip that ...} to the end or the next mark, no list. */
    private boolean apposition(int from) {
        boolean article =
                form(from).equals("a") || form(from).equals("an") || form(from).equals("the");
        int end = from;
        while (end < words.size() && !tag(end).punctuation()) {
            if (tag(end) == Tag.COORDINATOR && tag(end - 1) == Tag.COMMA) {
                return false;
            }
            end++;
        }
        boolean list = tag(end) == Tag.COMMA
                && tag(end + 1) == Tag.COORDINATOR
                && !clauseAt(end + 2)
                && !tag(end + 2).finite();
        return (article && end - from >= APPOSITION || who(from, end)) && !list;
    }

    /** {@code a mediator, retired judge Sanna Holm}: what somebody is, and the name. */
    private boolean who(int from, int end) {
        boolean described = tag(from) == Tag.NOUN || tag(from) == Tag.ADJECTIVE;
        for (int k = from; k < end; k++) {
            described &= tag(k) == Tag.NOUN || tag(k) == Tag.ADJECTIVE || tag(k) == Tag.NAME;
        }
        return described && end - from > 2 && tag(end - 1) == Tag.NAME && tag(from - 2) != Tag.NAME;
    }

    /** Whether a subject and its finite verb stand from {@code from} on, before any mark. */
    private boolean clauseAt(int from) {
        boolean subject = false;
        for (int k = from; k < Math.min(words.size(), from + PHRASE); k++) {
            Tag tag = tag(k);
            if (tag.finite()) {
                return subject && tag(k - 1) != Tag.TO && tag(k - 1) != Tag.COORDINATOR;
            }
            boolean phrase = tag.nominal()
                    || tag == Tag.PRONOUN
                    || tag == Tag.PREPOSITION
                    || tag == Tag.TIME
                    || tag == Tag.ADVERB
                    || tag == Tag.NEGATION
                    || tag == Tag.COORDINATOR && subject
                    || tag == Tag.OTHER;
            if (!phrase) {
                return false;
            }
            subject |= tag.head() || tag == Tag.ADJECTIVE;
        }
        return false;
    }
}
