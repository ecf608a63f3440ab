package org.stemma.understand.tagger;

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

    private final Tables tables;

    /** A name that the model finds. @param label its OntoNotes kind: {@code PERSON, ORG, GPE} and so on */
    public record Found(Span span, String label) {}

    /** The model in {@code file}. */
    public TaggerModel(ModelFile file) {
        tables = new Tables(file);
    }

    /** What it finds in a sentence. @param names in order, of every OntoNotes kind; @param tags Penn Treebank's, one a token */
    public record Sentence(List<Found> names, List<String> tags) {}

    /** The names among {@code tokens}, one sentence of {@code text}, and the tags of all. */
    public Sentence read(String text, List<Span> tokens) {
        Word[] words = tagged(text, tokens);
        gazetteer(words);
        float[] scores = tables.ner.none();
        for (int i = 0; i < words.length; i++) {
            Scores.clear(scores);
            new NameFeatures(tables, words, i, scores).add();
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
            out.add(tables.tags.words[word.pos]);
        }
        return out;
    }

    private Word[] tagged(String text, List<Span> tokens) {
        Word[] words = new Word[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = new Word(text, tokens.get(i).start(), tokens.get(i).end());
            int slot = tables.classWords.find(Hash.key(0, words[i].lowerHash));
            words[i].wordClass = slot < 0 ? -1 : Short.toUnsignedInt(tables.classNumbers.get(slot));
            slot = tables.clusterWords.find(Hash.key(0, words[i].lowerHash));
            words[i].cluster = slot < 0 ? 0 : tables.clusters.get(slot);
        }
        float[] scores = tables.pos.none();
        for (int i = 0; i < words.length; i++) {
            Scores.clear(scores);
            new TagFeatures(tables, words, i, scores).add();
            words[i].pos = Scores.best(scores);
            lemma(words[i]);
        }
        return words;
    }

    private void lemma(Word word) {
        long hash = Hash.join(word.lowerHash, ' ', tables.tags.hash[word.pos], tables.tags.length[word.pos]);
        int slot = tables.lemmaWords.find(Hash.key(1, hash));
        if (slot >= 0) {
            int number = tables.lemmaNumbers.get(slot);
            word.lemmaHash = tables.lemmaHashes.get(number);
            word.lemmaLength = Byte.toUnsignedInt(tables.lemmaLengths.get(number));
        }
    }

    /** From each word the longest phrase of the gazetteer. */
    private void gazetteer(Word[] words) {
        long[] ends = new long[tables.longestPhrase];
        for (int i = 0; i < words.length; i++) {
            int most = Math.min(tables.longestPhrase, words.length - i);
            ends[0] = words[i].simpleHash;
            for (int n = 1; n < most; n++) {
                Word word = words[i + n];
                ends[n] = Hash.join(ends[n - 1], ' ', word.simpleHash, word.simple.length());
            }
            for (int n = most - 1; n >= 0; n--) {
                int slot = tables.phrases.find(Hash.key(0, ends[n]));
                if (slot >= 0) {
                    mark(words, i, i + n, tables.sets[Short.toUnsignedInt(tables.phraseSets.get(slot))]);
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
            place[i] = tables.labels.words[words[i].ner].charAt(0);
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
        return new Found(
                new Span(words[first].start, words[last].end), tables.labels.words[words[last].ner].substring(2));
    }
}
