package org.stemma.understand.tagger;

/** The features of a word's part of speech; the numbers are those of the model's templates. */
final class TagFeatures extends Window {

    private final Tables tables;

    TagFeatures(Tables tables, Word[] words, int i, float[] scores) {
        super(tables.pos, words, i, scores);
        this.tables = tables;
    }

    private boolean classed(int places) {
        return has(places) && at(places).wordClass >= 0;
    }

    @Override
    void add() {
        for (int w = 0; w <= 3; w++) {
            if (classed(w)) {
                for (long tag : tables.members[at(w).wordClass].hash) {
                    add(w, tag);
                }
            }
        }
        boolean first = !has(-1);
        for (String mark : Orthography.of(at(0).simple, first)) {
            add(4, Hash.of(mark));
        }
        if (first || !has(1)) {
            add(5, Hash.of(first ? "0" : "1"));
        }
        for (int w = -1; w <= 1; w++) {
            if (has(w)) {
                addClusters(7 + w, at(w).cluster);
            }
        }
        for (int w = -2; w <= 2; w++) {
            if (has(w)) {
                add(11 + w, at(w).simpleHash);
            }
            if (has(w) && w * w < 2) {
                add(15 + w, at(w).shapeHash);
            }
        }
        words();
        history();
        affixes();
    }

    private void words() {
        lower(20, -2, -1);
        lower(21, -1, 0);
        lower(22, 0, 1);
        lower(23, 1, 2);
        lower(24, -1, 1);
        if (classed(1) && classed(2)) {
            add(27, classPair());
        }
    }

    private long classPair() {
        int second = at(2).wordClass;
        return Hash.join(
                tables.classes.hash[at(1).wordClass], '_', tables.classes.hash[second], tables.classes.length[second]);
    }

    private void lower(int type, int a, int b) {
        if (has(a) && has(b)) {
            add(
                    type,
                    Hash.join(at(a).lowerHash, '_', at(b).lowerHash, at(b).lower.length()));
        }
    }

    private void history() {
        for (int w = 1; w <= 3; w++) {
            if (has(-w)) {
                add(20 - w, tables.tags.hash[at(-w).pos]);
            }
        }
        if (!has(-1)) {
            return;
        }
        long one = tables.tags.hash[at(-1).pos];
        tagAndClass(26, one, 1);
        if (classed(0) && classed(1)) {
            tagAndPair(29, one, at(0).wordClass, at(1).wordClass);
        }
        if (classed(1) && classed(2)) {
            tagAndPair(31, one, at(1).wordClass, at(2).wordClass);
        }
        if (has(-2)) {
            long two = Hash.join(tables.tags.hash[at(-2).pos], '_', one, tables.tags.length[at(-1).pos]);
            add(25, two);
            tagAndClass(28, two, 0);
            tagAndClass(30, two, 1);
        }
    }

    private void tagAndClass(int type, long tag, int window) {
        if (classed(window)) {
            int c = at(window).wordClass;
            add(type, Hash.join(tag, '_', tables.classes.hash[c], tables.classes.length[c]));
        }
    }

    private void tagAndPair(int type, long tag, int a, int b) {
        long pair = Hash.join(tables.classes.hash[a], '_', tables.classes.hash[b], tables.classes.length[b]);
        add(type, Hash.join(tag, '_', pair, tables.classes.length[a] + 1 + tables.classes.length[b]));
    }

    private void affixes() {
        Word word = at(0);
        for (int n = 2; n <= 3; n++) {
            if (n < word.lower.length()) {
                add(30 + n, word.prefixes[n]);
            }
        }
        for (int n = 1; n <= 4; n++) {
            if (n < word.lower.length()) {
                add(33 + n, word.suffixes[n]);
            }
        }
    }
}
