package org.stemma.understand.tagger;

/** The parts of the model's file, in order. */
public enum Section {
    /** Strings: the labels of both tagger models, the classes of words, the sets of gazetteer tags. */
    STRINGS,
    /** Part-of-speech features. */
    POS_CHECKS,
    /** Row of each slot. */
    POS_ROWS,
    /** Begin of each row, one more at the end. */
    POS_STARTS,
    /** Labels of the weights. */
    POS_LABELS,
    /** Weights. */
    POS_WEIGHTS,
    /** Name features. */
    NER_CHECKS,
    /** Row of each slot. */
    NER_ROWS,
    /** Begin of each row, one more at the end. */
    NER_STARTS,
    /** Labels of the weights. */
    NER_LABELS,
    /** Weights. */
    NER_WEIGHTS,
    /** Weights of a word vector's parts, one line of labels for each part. */
    NER_DENSE,
    /** Words with a vector. */
    VECTOR_CHECKS,
    /** Number of each word's vector. */
    VECTOR_NUMBERS,
    /** The largest part of each vector. */
    VECTOR_SCALES,
    /** The parts, in 127ths of the largest. */
    VECTORS,
    /** Words with a class. */
    CLASS_CHECKS,
    /** Number of each word's class. */
    CLASS_NUMBERS,
    /** Words with a cluster. */
    CLUSTER_CHECKS,
    /** The cluster's bits under a leading one; it is in all clusters whose bits, of an even number, its own begin with. */
    CLUSTERS,
    /** Phrases of the gazetteer. */
    GAZETTEER_CHECKS,
    /** Number of each phrase's set of tags. */
    GAZETTEER_NUMBERS,
    /** Inflected words, with the part of speech. */
    LEMMA_CHECKS,
    /** Number of each lemma. */
    LEMMA_NUMBERS,
    /** The hash of each lemma. */
    LEMMA_HASHES,
    /** The length of each lemma. */
    LEMMA_LENGTHS
}
