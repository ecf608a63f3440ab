package org.stemma.understand.tagger;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Span;

/**
 * Parts of speech and names of a sentence, greedily from left to right.
 *
 * <p>Immutable; safe for use by several threads. Deterministic. The tables stay in the mapped file, the
 * 3 million weights are copied into memory (16 MB).
 *
 * <p>Source: J. D. Choi, "Dynamic Feature Induction: The Last Gist to the State-of-the-Art", NAACL 2016, as NLP4J 1.1.3
 * implements it; here the features are hashed and never built as strings, weights are half floats, word vectors are bytes,
 * and vectors that say little were left out.
 */
public final class TaggerModel {

    private final Texts tags;
    private final Texts labels;
    private final Texts classes;
    private final Texts[] members;
    private final String[][] sets;
    private final int longestPhrase;
    private final Scores pos;
    private final Scores ner;
    private final float[] dense;
    private final Lookup vectorWords;
    private final IntBuffer vectorNumbers;
    private final FloatBuffer scales;
    private final ByteBuffer vectors;
    private final Lookup classWords;
    private final ShortBuffer classNumbers;
    private final Lookup clusterWords;
    private final IntBuffer clusters;
    private final Lookup phrases;
    private final ShortBuffer phraseSets;
    private final Lookup lemmaWords;
    private final IntBuffer lemmaNumbers;
    private final LongBuffer lemmaHashes;
    private final ByteBuffer lemmaLengths;

    /** A name that the model finds. @param label its OntoNotes kind: {@code PERSON, ORG, GPE} and so on */
    public record Found(Span span, String label) {}

    /** The model in {@code file}. */
    public TaggerModel(ModelFile file) {
        List<List<String>> strings = file.strings();
        tags = new Texts(strings.get(0));
        labels = new Texts(strings.get(1));
        members = strings.get(2).stream()
                .map(c -> new Texts(List.of(c.split(" ", -1))))
                .toArray(Texts[]::new);
        classes =
                new Texts(strings.get(2).stream().map(c -> c.replace(' ', '_')).toList());
        sets = strings.get(3).stream().map(s -> s.split(" ", -1)).toArray(String[][]::new);
        longestPhrase = Integer.parseInt(strings.get(4).get(0));
        pos = new Scores(
                file,
                tags.words.length,
                Section.POS_CHECKS,
                Section.POS_ROWS,
                Section.POS_STARTS,
                Section.POS_LABELS,
                Section.POS_WEIGHTS);
        ner = new Scores(
                file,
                labels.words.length,
                Section.NER_CHECKS,
                Section.NER_ROWS,
                Section.NER_STARTS,
                Section.NER_LABELS,
                Section.NER_WEIGHTS);
        FloatBuffer parts = file.section(Section.NER_DENSE).asFloatBuffer();
        dense = new float[parts.remaining()];
        parts.get(dense);
        vectorWords = new Lookup(file, Section.VECTOR_CHECKS);
        vectorNumbers = file.section(Section.VECTOR_NUMBERS).asIntBuffer();
        scales = file.section(Section.VECTOR_SCALES).asFloatBuffer();
        vectors = file.section(Section.VECTORS);
        classWords = new Lookup(file, Section.CLASS_CHECKS);
        classNumbers = file.section(Section.CLASS_NUMBERS).asShortBuffer();
        clusterWords = new Lookup(file, Section.CLUSTER_CHECKS);
        clusters = file.section(Section.CLUSTERS).asIntBuffer();
        phrases = new Lookup(file, Section.GAZETTEER_CHECKS);
        phraseSets = file.section(Section.GAZETTEER_NUMBERS).asShortBuffer();
        lemmaWords = new Lookup(file, Section.LEMMA_CHECKS);
        lemmaNumbers = file.section(Section.LEMMA_NUMBERS).asIntBuffer();
        lemmaHashes = file.section(Section.LEMMA_HASHES).asLongBuffer();
        lemmaLengths = file.section(Section.LEMMA_LENGTHS);
    }

    /** What it finds in a sentence. @param names in order, of every OntoNotes kind; @param tags Penn Treebank's, one a token */
    public record Sentence(List<Found> names, List<String> tags) {}

    /** The names among {@code tokens}, one sentence of {@code text}, and the tags of all. */
    public Sentence read(String text, List<Span> tokens) {
        Word[] words = tagged(text, tokens);
        gazetteer(words);
        float[] scores = ner.none();
        for (int i = 0; i < words.length; i++) {
            Scores.clear(scores);
            new NameFeatures(words, i, scores).add();
            words[i].ner = Scores.best(scores);
        }
        return new Sentence(entities(words), tags(words));
    }

    /** The Penn Treebank tags of {@code tokens}, one sentence of {@code text}. */
    public List<String> tags(String text, List<Span> tokens) {
        return tags(tagged(text, tokens));
    }

    private List<String> tags(Word[] words) {
        List<String> out = new ArrayList<>(words.length);
        for (Word word : words) {
            out.add(tags.words[word.pos]);
        }
        return out;
    }

    private Word[] tagged(String text, List<Span> tokens) {
        Word[] words = new Word[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = new Word(text, tokens.get(i).start(), tokens.get(i).end());
            int slot = classWords.find(Hash.key(0, words[i].lowerHash));
            words[i].wordClass = slot < 0 ? -1 : Short.toUnsignedInt(classNumbers.get(slot));
            slot = clusterWords.find(Hash.key(0, words[i].lowerHash));
            words[i].cluster = slot < 0 ? 0 : clusters.get(slot);
        }
        float[] scores = pos.none();
        for (int i = 0; i < words.length; i++) {
            Scores.clear(scores);
            new TagFeatures(words, i, scores).add();
            words[i].pos = Scores.best(scores);
            lemma(words[i]);
        }
        return words;
    }

    private void lemma(Word word) {
        long hash = Hash.join(word.lowerHash, ' ', tags.hash[word.pos], tags.length[word.pos]);
        int slot = lemmaWords.find(Hash.key(1, hash));
        if (slot >= 0) {
            int number = lemmaNumbers.get(slot);
            word.lemmaHash = lemmaHashes.get(number);
            word.lemmaLength = Byte.toUnsignedInt(lemmaLengths.get(number));
        }
    }

    /** From each word the longest phrase of the gazetteer. */
    private void gazetteer(Word[] words) {
        long[] ends = new long[longestPhrase];
        for (int i = 0; i < words.length; i++) {
            int most = Math.min(longestPhrase, words.length - i);
            ends[0] = words[i].simpleHash;
            for (int n = 1; n < most; n++) {
                Word word = words[i + n];
                ends[n] = Hash.join(ends[n - 1], ' ', word.simpleHash, word.simple.length());
            }
            for (int n = most - 1; n >= 0; n--) {
                int slot = phrases.find(Hash.key(0, ends[n]));
                if (slot >= 0) {
                    mark(words, i, i + n, sets[Short.toUnsignedInt(phraseSets.get(slot))]);
                    break;
                }
            }
        }
    }

    private static void mark(Word[] words, int first, int last, String[] kinds) {
        for (String kind : kinds) {
            for (int k = first; k <= last; k++) {
                String place = first == last ? "U-" : k == first ? "B-" : k == last ? "L-" : "I-";
                Set<String> marks = words[k].gazetteer.isEmpty() ? new TreeSet<>() : words[k].gazetteer;
                marks.add(place + kind);
                words[k].gazetteer = marks;
            }
        }
    }

    /** The names that the labels tell, once two neighbours that contradict each other agree; what stays open is none. */
    private List<Found> entities(Word[] words) {
        char[] place = new char[words.length];
        for (int i = 0; i < words.length; i++) {
            place[i] = labels.words[words[i].ner].charAt(0);
            if (i > 0) {
                agree(place, i);
            }
        }
        List<Found> found = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < words.length; i++) {
            switch (place[i]) {
                case 'U' -> found.add(found(words, i, i));
                case 'L' -> {
                    if (first >= 0) {
                        found.add(found(words, first, i));
                    }
                }
                default -> {}
            }
            first = place[i] == 'B' ? i : place[i] == 'I' ? first : -1;
        }
        return found;
    }

    /** Inside a name a word is no name of its own; what goes on did not end before. */
    private static void agree(char[] place, int i) {
        char before = place[i - 1];
        if (before == 'I' && place[i] == 'U') {
            place[i] = 'I';
        } else if (place[i] == 'I' && (before == 'L' || before == 'U')) {
            place[i - 1] = 'I';
        } else if (place[i] == 'L' && before == 'U') {
            place[i - 1] = 'B';
        }
    }

    private Found found(Word[] words, int first, int last) {
        return new Found(new Span(words[first].start, words[last].end), labels.words[words[last].ner].substring(2));
    }

    /** The features of a word's part of speech; the numbers are those of the model's templates. */
    private final class TagFeatures {
        private final Word[] words;
        private final int i;
        private final float[] scores;

        TagFeatures(Word[] words, int i, float[] scores) {
            this.words = words;
            this.i = i;
            this.scores = scores;
        }

        private boolean has(int window) {
            return i + window >= 0 && i + window < words.length;
        }

        private Word at(int window) {
            return words[i + window];
        }

        private boolean classed(int window) {
            return has(window) && at(window).wordClass >= 0;
        }

        void add() {
            for (int w = 0; w <= 3; w++) {
                if (classed(w)) {
                    for (long tag : members[at(w).wordClass].hash) {
                        pos.add(scores, w, tag);
                    }
                }
            }
            for (String mark : Orthography.of(at(0).simple, i == 0)) {
                pos.add(scores, 4, Hash.of(mark));
            }
            if (i == 0 || i == words.length - 1) {
                pos.add(scores, 5, Hash.of(i == 0 ? "0" : "1"));
            }
            for (int w = -1; w <= 1; w++) {
                if (has(w)) {
                    addClusters(pos, scores, 7 + w, at(w).cluster);
                }
            }
            for (int w = -2; w <= 2; w++) {
                if (has(w)) {
                    pos.add(scores, 11 + w, at(w).simpleHash);
                }
                if (has(w) && w * w < 2) {
                    pos.add(scores, 15 + w, at(w).shapeHash);
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
                pos.add(scores, 27, classPair());
            }
        }

        private long classPair() {
            int second = at(2).wordClass;
            return Hash.join(classes.hash[at(1).wordClass], '_', classes.hash[second], classes.length[second]);
        }

        private void lower(int type, int a, int b) {
            if (has(a) && has(b)) {
                pos.add(
                        scores,
                        type,
                        Hash.join(
                                at(a).lowerHash,
                                '_',
                                at(b).lowerHash,
                                at(b).lower.length()));
            }
        }

        private void history() {
            for (int w = 1; w <= 3; w++) {
                if (has(-w)) {
                    pos.add(scores, 20 - w, tags.hash[at(-w).pos]);
                }
            }
            if (!has(-1)) {
                return;
            }
            long one = tags.hash[at(-1).pos];
            tagAndClass(26, one, 1);
            if (classed(0) && classed(1)) {
                tagAndPair(29, one, at(0).wordClass, at(1).wordClass);
            }
            if (classed(1) && classed(2)) {
                tagAndPair(31, one, at(1).wordClass, at(2).wordClass);
            }
            if (has(-2)) {
                long two = Hash.join(tags.hash[at(-2).pos], '_', one, tags.length[at(-1).pos]);
                pos.add(scores, 25, two);
                tagAndClass(28, two, 0);
                tagAndClass(30, two, 1);
            }
        }

        private void tagAndClass(int type, long tag, int window) {
            if (classed(window)) {
                int c = at(window).wordClass;
                pos.add(scores, type, Hash.join(tag, '_', classes.hash[c], classes.length[c]));
            }
        }

        private void tagAndPair(int type, long tag, int a, int b) {
            long pair = Hash.join(classes.hash[a], '_', classes.hash[b], classes.length[b]);
            pos.add(scores, type, Hash.join(tag, '_', pair, classes.length[a] + 1 + classes.length[b]));
        }

        private void affixes() {
            Word word = at(0);
            for (int n = 2; n <= 3; n++) {
                if (n < word.lower.length()) {
                    pos.add(scores, 30 + n, word.prefixes[n]);
                }
            }
            for (int n = 1; n <= 4; n++) {
                if (n < word.lower.length()) {
                    pos.add(scores, 33 + n, word.suffixes[n]);
                }
            }
        }
    }

    private static void addClusters(Scores model, float[] scores, int type, int cluster) {
        if (cluster == 0) {
            return;
        }
        int length = 31 - Integer.numberOfLeadingZeros(cluster);
        StringBuilder bits = new StringBuilder(length);
        for (int b = length - 1; b >= 0; b--) {
            bits.append((cluster >>> b & 1) == 1 ? '1' : '0');
            if (bits.length() % 2 == 0 || b == 0) {
                model.add(scores, type, Hash.of(bits));
            }
        }
    }

    /** The features of a word's place in a name. */
    private final class NameFeatures {
        private final Word[] words;
        private final int i;
        private final float[] scores;

        NameFeatures(Word[] words, int i, float[] scores) {
            this.words = words;
            this.i = i;
            this.scores = scores;
        }

        private boolean has(int window) {
            return i + window >= 0 && i + window < words.length;
        }

        private Word at(int window) {
            return words[i + window];
        }

        void add() {
            for (int w = -2; w <= 2; w++) {
                if (has(w)) {
                    around(w);
                }
            }
            if (has(-2)) {
                ner.add(scores, 22, labels.hash[at(-2).ner]);
                ner.add(scores, 24, tagPair(-2, -1));
            }
            if (has(1) && has(2)) {
                ner.add(scores, 25, tagPair(1, 2));
                ner.add(scores, 30, lemmaPair(1, 2));
            }
            Word word = at(0);
            ner.add(scores, 26, lemmaAndTag(word, word));
            if (has(1)) {
                ner.add(scores, 27, lemmaAndTag(at(1), word));
                ner.add(scores, 29, lemmaPair(0, 1));
                if (at(1).lower.length() > 3) {
                    ner.add(scores, 34, at(1).prefixes[3]);
                }
            }
            if (has(-1)) {
                before(word);
            }
            if (word.lower.length() > 3) {
                ner.add(scores, 33, word.suffixes[3]);
                ner.add(scores, 35, Hash.join(word.suffixes[3], '_', word.lowerHash, word.lower.length()));
            }
            vector(word);
        }

        private void around(int w) {
            Word word = at(w);
            if (w * w < 2) {
                for (String mark : word.gazetteer) {
                    ner.add(scores, 1 + w, Hash.of(mark));
                }
                ner.add(scores, 9 + w, word.simpleHash);
                ner.add(scores, 17 + w, word.shapeHash);
                ner.add(scores, 20 + w, tags.hash[word.pos]);
            }
            addClusters(ner, scores, 5 + w, word.cluster);
            ner.add(scores, 13 + w, word.lowerHash);
        }

        private void before(Word word) {
            Word last = at(-1);
            ner.add(scores, 23, labels.hash[last.ner]);
            ner.add(scores, 28, lemmaPair(-1, 0));
            int length = labels.length[last.ner];
            ner.add(scores, 31, Hash.join(lemmaAndTag(last, last), '_', labels.hash[last.ner], length));
            ner.add(scores, 32, Hash.join(lemmaAndTag(word, word), '_', labels.hash[last.ner], length));
            if (last.lower.length() > 3) {
                ner.add(scores, 36, Hash.join(last.suffixes[3], '_', word.lowerHash, word.lower.length()));
            }
        }

        private long tagPair(int a, int b) {
            return Hash.join(tags.hash[at(a).pos], '_', tags.hash[at(b).pos], tags.length[at(b).pos]);
        }

        private long lemmaPair(int a, int b) {
            return Hash.join(at(a).lemmaHash, '_', at(b).lemmaHash, at(b).lemmaLength);
        }

        private long lemmaAndTag(Word lemma, Word tag) {
            return Hash.join(lemma.lemmaHash, '_', tags.hash[tag.pos], tags.length[tag.pos]);
        }

        private void vector(Word word) {
            int slot = vectorWords.find(Hash.key(0, Hash.of(word.vectorForm)));
            if (slot < 0) {
                return;
            }
            int number = vectorNumbers.get(slot);
            int width = scores.length;
            int parts = dense.length / width;
            float scale = scales.get(number);
            for (int d = 0; d < parts; d++) {
                float part = vectors.get(number * parts + d) * scale;
                for (int y = 0; y < width; y++) {
                    scores[y] += part * dense[d * width + y];
                }
            }
        }
    }
}
