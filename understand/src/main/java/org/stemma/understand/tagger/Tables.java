package org.stemma.understand.tagger;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.List;

/** What the model's file holds: labels, weights, and what is known of words; immutable. */
final class Tables {

    final Texts tags;
    final Texts labels;
    final Texts classes;
    final Texts[] members;
    final String[][] sets;
    final int longestPhrase;
    final Scores pos;
    final Scores ner;
    final float[] dense;
    final Lookup vectorWords;
    final IntBuffer vectorNumbers;
    final FloatBuffer scales;
    final ByteBuffer vectors;
    final Lookup classWords;
    final ShortBuffer classNumbers;
    final Lookup clusterWords;
    final IntBuffer clusters;
    final Lookup phrases;
    final ShortBuffer phraseSets;
    final Lookup lemmaWords;
    final IntBuffer lemmaNumbers;
    final LongBuffer lemmaHashes;
    final ByteBuffer lemmaLengths;

    /** The tables of {@code file}. */
    Tables(ModelFile file) {
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
}
