package org.stemma.lexicon;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The English dictionary: what forms a word has and how its senses lie to those of other words.
 *
 * <p>Words are folded: lower case, without diacritics, the parts of a phrase parted by one space. Loaded once, when first
 * asked for, in some 60 ms and 13 MB. Safe for use by several threads; deterministic.
 *
 * <p>Source: WordNet 3.1 (Princeton University), see {@code NOTICE}.
 */
public final class Lexicon {

    /** Entries of words, and as many of phrases, kept ready; a text of a million words has some 30,000 different ones. */
    private static final int CACHED = 50_000;

    private static final Pos[] PARTS = Pos.values();

    private static final class Holder {
        private static final Lexicon ENGLISH = new Lexicon(Table.load());
    }

    private final Table table;
    private final Morphology morphology;
    private final WordLists lists = WordLists.english();
    private final ConcurrentHashMap<String, Entry> words = new ConcurrentHashMap<>();
    /** Apart from the words: whoever seeks phrases asks for any two words in a row, which would drive the words out. */
    private final ConcurrentHashMap<String, Entry> phrases = new ConcurrentHashMap<>();

    private static final class Counts {
        private static final Usage ENGLISH = Usage.load();
    }

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
        boolean phrase = form.indexOf(' ') > 0;
        ConcurrentHashMap<String, Entry> entries = phrase ? phrases : words;
        Entry known = entries.get(form);
        if (known != null) {
            return known;
        }
        if (entries.size() >= CACHED) {
            entries.clear();
        }
        Entry made = find(form);
        if (!made.known() && phrase) {
            Entry hyphened = find(form.replace(' ', '-'));
            made = hyphened.known() ? hyphened : find(form.replace(" ", ""));
        }
        entries.put(form, made);
        return made;
    }

    /** What is known of {@code form} as {@code pos} alone: no senses where it cannot be that. */
    public Entry entry(String form, Pos pos) {
        String key = pos.name() + ' ' + form; // upper case: no form is written so
        Entry known = words.get(key);
        if (known == null) {
            known = find(form, pos);
            if (words.size() >= CACHED) {
                words.clear();
            }
            words.put(key, known);
        }
        return known;
    }

    /**
     * How often the dictionary's own definitions and examples use {@code form}: a measure of how usual a word is. 0 for one
     * that it has and never uses, -1 for one that it does not know, such as a name.
     */
    public int uses(String form) {
        int uses = Counts.ENGLISH.of(form);
        return uses > 0 || entry(form).known() ? uses : -1;
    }

    private Entry find(String form) {
        return find(form, PARTS);
    }

    private Entry find(String form, Pos... parts) {
        Entry entry = new Entry(form);
        for (Pos pos : parts) {
            for (int lemma : morphology.lemmas(form, pos)) {
                entry.add(pos, lemma, table.letters(lemma), senses(lemma, pos));
            }
        }
        lists.mark(entry, parts.length == 1 ? plain(form, entry) : form);
        return entry;
    }

    /**
     * Of a plural or a comparative that the dictionary has as a word of its own ({@code wages, greater}), the plain form; else the
     * form. Asked of a form as one part of speech: as any, it has the plain form of another too.
     */
    private String plain(String form, Entry entry) {
        if (form.endsWith("ss") || form.length() < 4) {
            return form;
        }
        if (form.endsWith("s") && form.equals(entry.lemma(Pos.NOUN))) {
            return cut(form, 1, Pos.NOUN);
        }
        boolean compared = form.equals(entry.lemma(Pos.ADJECTIVE)) && form.endsWith("er");
        return compared ? cut(form, 2, Pos.ADJECTIVE) : form;
    }

    private String cut(String form, int letters, Pos pos) {
        String cut = form.substring(0, form.length() - letters);
        return morphology.lemmas(cut, pos).isEmpty() ? form : cut;
    }

    private int[] senses(int word, Pos pos) {
        return Arrays.stream(table.senses, table.senseStart[word], table.senseStart[word + 1])
                .filter(sense -> table.synsetPos[sense & Table.SYNSET_MASK] == pos.ordinal())
                .toArray();
    }

    private Reach reach(Entry entry) {
        Reach known = entry.reach;
        if (known == null) {
            known = Reach.of(entry, table);
            entry.reach = known;
        }
        return known;
    }

    private TieFilter ties(Entry entry) {
        TieFilter known = entry.ties;
        if (known == null) {
            known = TieFilter.of(entry, reach(entry), table);
            entry.ties = known;
        }
        return known;
    }

    private int[] synsets(Entry entry, Breadth breadth) {
        return breadth == Breadth.ANY ? reach(entry).any() : reach(entry).frequent();
    }

    /**
     * Whether nothing ties the two: then they have no lemma in common, and every question here about both is answered no, but for
     * {@link #sisters}. Sooner answered than any of them; of a few pairs that nothing ties, the answer is false.
     */
    public boolean apart(Entry a, Entry b) {
        return ties(a).apartFrom(ties(b));
    }

    /** Whether both can mean the same: they share a sense that lies within {@code breadth} on both sides. */
    public boolean synonyms(Entry a, Entry b, Breadth breadth) {
        return Sorted.meet(synsets(a, breadth), synsets(b, breadth));
    }

    /**
     * How many steps {@code broad} lies above {@code narrow} as a kind (nouns and verbs), or -1 when not within
     * {@code steps}; 0 when they share a sense.
     *
     * @param steps how far to climb, in [0, {@value Reach#STEPS}]
     * @throws IllegalArgumentException if {@code steps} lies outside
     */
    public int broader(Entry narrow, Entry broad, Breadth breadth, int steps) {
        if (steps < 0 || steps > Reach.STEPS) {
            throw new IllegalArgumentException("steps must lie in [0, " + Reach.STEPS + "], was " + steps);
        }
        Reach from = reach(narrow);
        int[][] above = breadth == Breadth.ANY ? from.above() : from.aboveFrequent();
        int[] sought = synsets(broad, breadth);
        if (!Sorted.meet(above[steps], sought)) {
            return -1;
        }
        int step = 0;
        while (!Sorted.meet(above[step], sought)) {
            step++;
        }
        return step;
    }

    /** Whether both are frequently kinds of one thing, next to one another, and never the same. */
    public boolean sisters(Entry a, Entry b) {
        return Sorted.meet(reach(a).parents(), reach(b).parents()) && !synonyms(a, b, Breadth.ANY);
    }

    /**
     * Whether one says the opposite of the other: they are antonyms in any sense, or adjectives that are similar to
     * antonyms ({@code gigantic, small}).
     */
    public boolean antonyms(Entry a, Entry b) {
        return Sorted.meet(reach(a).antonyms(), b.words())
                || Sorted.meet(reach(b).antonyms(), a.words())
                || Sorted.meet(reach(a).opposites(), reach(b).frequent())
                || Sorted.meet(reach(b).opposites(), reach(a).frequent());
    }

    /** Whether both share a root by the dictionary ({@code decide, decision}), or one is about the other. */
    public boolean derived(Entry a, Entry b) {
        return Sorted.meet(reach(a).derived(), b.words()) || Sorted.meet(reach(b).derived(), a.words());
    }

    /** Whether the dictionary calls both alike without calling them synonyms: similar adjectives, see also, verb groups. */
    public boolean similar(Entry a, Entry b) {
        return Sorted.meet(reach(a).similar(), reach(b).any());
    }

    /** Whether doing {@code a} frequently entails or causes {@code b}. */
    public boolean entails(Entry a, Entry b) {
        return Sorted.meet(reach(a).entailed(), reach(b).frequent());
    }

    /** Whether {@code part} is a part or member of {@code whole} ({@code Sydney, New South Wales}). */
    public boolean partOf(Entry part, Entry whole) {
        return Sorted.meet(reach(part).wholes(), reach(whole).any());
    }

    /** Whether news writers use the words for one another, see {@link WordLists#alike}. */
    public boolean alike(Entry a, Entry b) {
        return Sorted.meet(a.alike, b.alike);
    }

    /** Whether the words belong to one set of which one never stands for another: {@code brother, sister; bus, train}. */
    public boolean contrast(Entry a, Entry b) {
        return Sorted.meet(a.contrast, b.contrast) && !Sorted.meet(a.words(), b.words());
    }

    /** Whether the words stand on two sides of one pair of opposites, see {@link WordLists#opposed}. */
    public boolean opposed(Entry a, Entry b) {
        for (int side : a.opposed) {
            if (Arrays.binarySearch(b.opposed, side ^ 1) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the form's first sense as a noun is one named thing: a person, a place. */
    public boolean instance(Entry entry) {
        return entry.is(Pos.NOUN) && firstSense(entry).instance();
    }

    /** Whether the form's first sense as a noun is a kind of the first sense of the noun {@code kind}. */
    public boolean firstSenseIs(Entry entry, String kind) {
        return firstSenseIs(entry, entry(kind));
    }

    /** The same of a kind that was looked up before. */
    public boolean firstSenseIs(Entry entry, Entry broad) {
        if (!entry.is(Pos.NOUN) || !broad.is(Pos.NOUN)) {
            return false;
        }
        return Arrays.binarySearch(firstSense(entry).kinds(), broad.synset(Pos.NOUN, 0)) >= 0;
    }

    private FirstSense firstSense(Entry noun) {
        FirstSense known = noun.firstSense;
        if (known == null) {
            known = FirstSense.of(noun.synset(Pos.NOUN, 0), table);
            noun.firstSense = known;
        }
        return known;
    }
}
