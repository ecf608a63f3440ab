package org.stemma.render.view;

/** Letters that stand for reports and lost ancestors. */
final class Sigla {

    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";

    private Sigla() {}

    /** A, B, ..., Z, AA, AB, ... for 0, 1, ... */
    static String latin(int n) {
        StringBuilder out = new StringBuilder();
        for (int rest = n; rest >= 0; rest = rest / 26 - 1) {
            out.insert(0, (char) ('A' + rest % 26));
        }
        return out.toString();
    }

    /** α, β, ..., ω, α2, β2, ... for 0, 1, ... */
    static String greek(int n) {
        String letter = GREEK.substring(n % GREEK.length(), n % GREEK.length() + 1);
        int round = n / GREEK.length() + 1;
        return round == 1 ? letter : letter + round;
    }
}
