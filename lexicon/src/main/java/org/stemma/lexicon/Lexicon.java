package org.stemma.lexicon;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The English dictionary: what forms a word has and how its senses lie to those of other words.
 *
 * <p>Words are folded: lower case, without diacritics, the parts of a phrase parted by one space. Loaded once, when first
 * asked for, in some 60 ms and 13 MB. Safe for use by several threads; deterministic.
 *
 * <p>Source: WordNet 3.1 (Princeton University), see {@code NOTICE}.
 */
public final class Lexicon {

    /** Entries kept ready; a text of a million words has some 30,000 different ones. */
    private static final int CACHED = 50_000;

    /** How far a question about broader kinds may climb at all; nouns lie up to 18 deep. */
    private static final int HIGHEST = 20;

    private static final Pos[] PARTS = Pos.values();

    private static final class Holder {
        private static final Lexicon ENGLISH = new Lexicon(Table.load());
    }

    private final Table table;
    private final Morphology morphology;
    private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();

    private Lexicon(Table table) {
        this.table = table;
        morphology = new Morphology(table);
    }

    /** The one dictionary. @throws IllegalStateException if its table is not on the class path */
    public static Lexicon english() {
        return Holder.ENGLISH;
    }

    /**
     * What is known of {@code form}; never null, an unknown form has an entry without senses. A phrase is sought with
     * spaces, with hyphens, and as one word.
     */
    public Entry entry(String form) {
        Entry known = entries.get(form);
        if (known != null) {
            return known;
        }
        if (entries.size() >= CACHED) {
            entries.clear();
        }
        Entry made = find(form);
        if (!made.known() && form.indexOf(' ') > 0) {
            Entry hyphened = find(form.replace(' ', '-'));
            made = hyphened.known() ? hyphened : find(form.replace(" ", ""));
        }
        entries.put(form, made);
        return made;
    }

    private Entry find(String form) {
        Entry entry = new Entry(form);
        for (Pos pos : PARTS) {
            for (int lemma : morphology.lemmas(form, pos)) {
                entry.add(pos, table.letters(lemma), senses(lemma, pos));
            }
        }
        return entry;
    }

    private int[] senses(int word, Pos pos) {
        return Arrays.stream(table.senses, table.senseStart[word], table.senseStart[word + 1])
                .filter(sense -> table.synsetPos[sense & Table.SYNSET_MASK] == pos.ordinal())
                .toArray();
    }

    /** Whether both can mean the same: they share a sense within {@code breadth} on both sides, or a lemma. */
    public boolean synonyms(Entry a, Entry b, Breadth breadth) {
        for (Pos pos : PARTS) {
            for (int i = 0; i < a.count(pos, breadth); i++) {
                for (int j = 0; j < b.count(pos, breadth); j++) {
                    if (a.synset(pos, i) == b.synset(pos, j)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * How many steps {@code broad} lies above {@code narrow} as a kind (nouns and verbs), or -1 when not within
     * {@code steps}; 0 when they share a sense.
     *
     * @param steps how far to climb, in [0, 20]
     */
    public int broader(Entry narrow, Entry broad, Breadth breadth, int steps) {
        if (steps < 0 || steps > HIGHEST) {
            throw new IllegalArgumentException("steps must lie in [0, " + HIGHEST + "], was " + steps);
        }
        int best = -1;
        for (Pos pos : PARTS) {
            for (int i = 0; i < narrow.count(pos, breadth); i++) {
                int found = climb(narrow.synset(pos, i), broad, pos, breadth, best < 0 ? steps : best - 1);
                if (found >= 0) {
                    best = found;
                }
            }
        }
        return best;
    }

    private int climb(int synset, Entry broad, Pos pos, Breadth breadth, int steps) {
        if (broad.count(pos, breadth) == 0) {
            return -1;
        }
        int[] level = {synset};
        for (int step = 0; step <= steps; step++) {
            for (int reached : level) {
                for (int j = 0; j < broad.count(pos, breadth); j++) {
                    if (broad.synset(pos, j) == reached) {
                        return step;
                    }
                }
            }
            level = parents(level);
            if (level.length == 0) {
                return -1;
            }
        }
        return -1;
    }

    private int[] parents(int[] level) {
        int[] up = new int[8];
        int n = 0;
        for (int synset : level) {
            for (int i = table.pointerStart[synset]; i < table.pointerStart[synset + 1]; i++) {
                int relation = table.pointers[i] >>> Table.SYNSET_BITS;
                if (relation == Relation.HYPERNYM.ordinal() || relation == Relation.INSTANCE_HYPERNYM.ordinal()) {
                    if (n == up.length) {
                        up = Arrays.copyOf(up, 2 * n);
                    }
                    up[n++] = table.pointers[i] & Table.SYNSET_MASK;
                }
            }
        }
        return Arrays.copyOf(up, n);
    }

    /** Whether both are kinds of one thing, next to one another: they share a direct broader kind, and are no synonyms. */
    public boolean sisters(Entry a, Entry b, Breadth breadth) {
        for (Pos pos : new Pos[] {Pos.NOUN, Pos.VERB}) {
            for (int i = 0; i < a.count(pos, breadth); i++) {
                int[] above = parents(new int[] {a.synset(pos, i)});
                for (int j = 0; j < b.count(pos, breadth); j++) {
                    for (int parent : parents(new int[] {b.synset(pos, j)})) {
                        if (contains(above, parent)) {
                            return !synonyms(a, b, Breadth.ANY);
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean contains(int[] values, int sought) {
        for (int value : values) {
            if (value == sought) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one says the opposite of the other: they are antonyms in any sense, or adjectives that are similar to
     * antonyms ({@code gigantic, small}).
     */
    public boolean antonyms(Entry a, Entry b) {
        if (linked(a, b, Relation.ANTONYM, Breadth.ANY)) {
            return true;
        }
        return a.is(Pos.ADJECTIVE) && b.is(Pos.ADJECTIVE) && (opposedByHead(a, b) || opposedByHead(b, a));
    }

    private boolean opposedByHead(Entry a, Entry b) {
        for (int i = 0; i < a.count(Pos.ADJECTIVE, Breadth.FREQUENT); i++) {
            int synset = a.synset(Pos.ADJECTIVE, i);
            for (int p = table.pointerStart[synset]; p < table.pointerStart[synset + 1]; p++) {
                if (table.pointers[p] >>> Table.SYNSET_BITS == Relation.SIMILAR.ordinal()
                        && opposed(table.pointers[p] & Table.SYNSET_MASK, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word of {@code head} has an antonym among the frequent senses of {@code b}. */
    private boolean opposed(int head, Entry b) {
        for (int m = table.memberStart[head]; m < table.memberStart[head + 1]; m++) {
            for (int p = table.memberPointerStart[m]; p < table.memberPointerStart[m + 1]; p++) {
                if (table.memberPointers[p] >>> Table.MEMBER_BITS == Relation.ANTONYM.ordinal()
                        && has(b, synsetOf(table.memberPointers[p] & Table.MEMBER_MASK), Breadth.FREQUENT)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether both share a root by the dictionary ({@code decide, decision}), or one is about the other. */
    public boolean derived(Entry a, Entry b) {
        return linked(a, b, Relation.DERIVATION, Breadth.ANY)
                || linked(a, b, Relation.PERTAINYM, Breadth.ANY)
                || linked(b, a, Relation.PERTAINYM, Breadth.ANY)
                || linked(a, b, Relation.PARTICIPLE, Breadth.ANY)
                || linked(b, a, Relation.PARTICIPLE, Breadth.ANY);
    }

    /** Whether the dictionary calls both alike without calling them synonyms: similar adjectives, see also, verb groups. */
    public boolean similar(Entry a, Entry b, Breadth breadth) {
        return linked(a, b, Relation.SIMILAR, breadth)
                || linked(a, b, Relation.ALSO_SEE, breadth)
                || linked(a, b, Relation.VERB_GROUP, breadth);
    }

    /** Whether doing {@code a} entails or causes {@code b}. */
    public boolean entails(Entry a, Entry b, Breadth breadth) {
        return linked(a, b, Relation.ENTAILMENT, breadth) || linked(a, b, Relation.CAUSE, breadth);
    }

    /** Whether {@code part} is a part or member of {@code whole} ({@code Sydney, Australia}). */
    public boolean partOf(Entry part, Entry whole) {
        return linked(part, whole, Relation.PART_HOLONYM, Breadth.ANY)
                || linked(part, whole, Relation.MEMBER_HOLONYM, Breadth.ANY);
    }

    /** Whether the form's first sense as a noun is one named thing: a person, a place. */
    public boolean instance(Entry entry) {
        if (!entry.is(Pos.NOUN)) {
            return false;
        }
        int synset = entry.synset(Pos.NOUN, 0);
        for (int p = table.pointerStart[synset]; p < table.pointerStart[synset + 1]; p++) {
            if (table.pointers[p] >>> Table.SYNSET_BITS == Relation.INSTANCE_HYPERNYM.ordinal()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pointer {@code relation} leads from a sense of {@code a} within {@code breadth} to one of {@code b}. */
    public boolean linked(Entry a, Entry b, Relation relation, Breadth breadth) {
        for (Pos pos : PARTS) {
            for (int i = 0; i < a.count(pos, breadth); i++) {
                if (leads(a.synset(pos, i), a.lemma(pos), b, relation, breadth)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean leads(int synset, @Nullable String lemma, Entry b, Relation relation, Breadth breadth) {
        for (int p = table.pointerStart[synset]; p < table.pointerStart[synset + 1]; p++) {
            if (table.pointers[p] >>> Table.SYNSET_BITS == relation.ordinal()
                    && has(b, table.pointers[p] & Table.SYNSET_MASK, breadth)) {
                return true;
            }
        }
        for (int m = table.memberStart[synset]; m < table.memberStart[synset + 1]; m++) {
            for (int p = table.memberPointerStart[m]; p < table.memberPointerStart[m + 1]; p++) {
                int member = table.memberPointers[p] & Table.MEMBER_MASK;
                if (table.memberPointers[p] >>> Table.MEMBER_BITS == relation.ordinal()
                        && table.letters(table.memberWord[m]).equals(lemma)
                        && has(b, synsetOf(member), breadth)
                        && table.letters(table.memberWord[member]).equals(lemmaOf(b, synsetOf(member)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private String lemmaOf(Entry entry, int synset) {
        String lemma = entry.lemma(Pos.of(table.synsetPos[synset]));
        return lemma == null ? "" : lemma;
    }

    private boolean has(Entry entry, int synset, Breadth breadth) {
        Pos pos = Pos.of(table.synsetPos[synset]);
        for (int i = 0; i < entry.count(pos, breadth); i++) {
            if (entry.synset(pos, i) == synset) {
                return true;
            }
        }
        return false;
    }

    private int synsetOf(int member) {
        int at = Arrays.binarySearch(table.memberStart, member);
        return at >= 0 ? at : -at - 2;
    }
}
