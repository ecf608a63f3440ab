package org.stemma.understand.tagger;

/** The features of a word's place in a name; the numbers are those of the model's templates. */
final class NameFeatures extends Window {

    private final Tables tables;

    NameFeatures(Tables tables, Word[] words, int i, float[] scores) {
        super(tables.ner, words, i, scores);
        this.tables = tables;
    }

    @Override
    void add() {
        for (int w = -2; w <= 2; w++) {
            if (has(w)) {
                around(w);
            }
        }
        if (has(-2)) {
            add(22, tables.labels.hash[at(-2).ner]);
            add(24, tagPair(-2, -1));
        }
        if (has(1) && has(2)) {
            add(25, tagPair(1, 2));
            add(30, lemmaPair(1, 2));
        }
        Word word = at(0);
        add(26, lemmaAndTag(word, word));
        if (has(1)) {
            add(27, lemmaAndTag(at(1), word));
            add(29, lemmaPair(0, 1));
            if (at(1).lower.length() > 3) {
                add(34, at(1).prefixes[3]);
            }
        }
        if (has(-1)) {
            before(word);
        }
        if (word.lower.length() > 3) {
            add(33, word.suffixes[3]);
            add(35, Hash.join(word.suffixes[3], '_', word.lowerHash, word.lower.length()));
        }
        vector(word);
    }

    private void around(int w) {
        Word word = at(w);
        if (w * w < 2) {
            for (String mark : word.gazetteer) {
                add(1 + w, Hash.of(mark));
            }
            add(9 + w, word.simpleHash);
            add(17 + w, word.shapeHash);
            add(20 + w, tables.tags.hash[word.pos]);
        }
        addClusters(5 + w, word.cluster);
        add(13 + w, word.lowerHash);
    }

    private void before(Word word) {
        Word last = at(-1);
        add(23, tables.labels.hash[last.ner]);
        add(28, lemmaPair(-1, 0));
        int length = tables.labels.length[last.ner];
        add(31, Hash.join(lemmaAndTag(last, last), '_', tables.labels.hash[last.ner], length));
        add(32, Hash.join(lemmaAndTag(word, word), '_', tables.labels.hash[last.ner], length));
        if (last.lower.length() > 3) {
            add(36, Hash.join(last.suffixes[3], '_', word.lowerHash, word.lower.length()));
        }
    }

    private long tagPair(int a, int b) {
        return Hash.join(tables.tags.hash[at(a).pos], '_', tables.tags.hash[at(b).pos], tables.tags.length[at(b).pos]);
    }

    private long lemmaPair(int a, int b) {
        return Hash.join(at(a).lemmaHash, '_', at(b).lemmaHash, at(b).lemmaLength);
    }

    private long lemmaAndTag(Word lemma, Word tag) {
        return Hash.join(lemma.lemmaHash, '_', tables.tags.hash[tag.pos], tables.tags.length[tag.pos]);
    }

    private void vector(Word word) {
        int slot = tables.vectorWords.find(Hash.key(0, Hash.of(word.vectorForm)));
        if (slot < 0) {
            return;
        }
        int number = tables.vectorNumbers.get(slot);
        float[] scores = scores();
        int width = scores.length;
        int parts = tables.dense.length / width;
        float scale = tables.scales.get(number);
        for (int d = 0; d < parts; d++) {
            float part = tables.vectors.get(number * parts + d) * scale;
            for (int y = 0; y < width; y++) {
                scores[y] += part * tables.dense[d * width + y];
            }
        }
    }
}
