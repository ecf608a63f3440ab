package org.stemma.entity;

/** A key that the usual spellings of one name in Latin letters share: {@code Zelensky, Zelenskyy, Zelenskiy}. */
final class Spellings {

    private Spellings() {}

    /**
     * The key of a folded word: vowel signs of y and j are i, w is v, k, c, q and gh are k, ph is f; a doubled letter counts once;
     * German ae, oe, ue are the letters that folding leaves of ä, ö, ü.
     * Words that differ in a consonant or a vowel keep different keys.
     */
    static String key(String word) {
        String s = word.replace("'", "")
                .replace("-", "")
                .replace("kh", "h")
                .replace("gh", "k")
                .replace("ph", "f")
                .replace("tsch", "ch")
                .replace("tch", "ch")
                .replace("cz", "ch")
                .replace("sz", "sh")
                .replace("ck", "k")
                .replace("ks", "x")
                .replace("ou", "u")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u")
                .replace("ya", "ia")
                .replace("ye", "e")
                .replace("yo", "io")
                .replace("yu", "iu");
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = switch (s.charAt(i)) {
                case 'y', 'j' -> 'i';
                case 'w' -> 'v';
                case 'q' -> 'k';
                case 'c' -> i + 1 < s.length() && "hei".indexOf(s.charAt(i + 1)) >= 0 ? 'c' : 'k';
                default -> s.charAt(i);
            };
            if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The keys of all words, parted by one space. */
    static String phraseKey(Iterable<String> words) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            out.append(out.isEmpty() ? "" : " ").append(key(word));
        }
        return out.toString();
    }
}
