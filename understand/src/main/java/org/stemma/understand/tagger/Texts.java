package org.stemma.understand.tagger;

import java.util.List;

/** Strings as features see them: their hashes and lengths. */
final class Texts {

    final String[] words;
    final long[] hash;
    final int[] length;

    Texts(List<String> words) {
        this.words = words.toArray(String[]::new);
        hash = new long[this.words.length];
        length = new int[this.words.length];
        for (int i = 0; i < hash.length; i++) {
            hash[i] = Hash.of(this.words[i]);
            length[i] = this.words[i].length();
        }
    }
}
