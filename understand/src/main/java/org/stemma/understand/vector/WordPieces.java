package org.stemma.understand.vector;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits text into the pieces of BERT's uncased vocabulary: words in lower case without diacritics, marks by themselves,
 * then the longest known pieces from the left.
 *
 * <p>Source: Devlin and others 2019, and the uncased vocabulary's published tokenizer file.
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int begin;
    private final int end;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        unknown = number("[UNK]");
        begin = number("[CLS]");
        end = number("[SEP]");
    }

    private int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return number;
    }

    /** Reads the vocabulary of a tokenizer file. */
    static WordPieces read(InputStream json) throws IOException {
        Map<String, Integer> vocabulary = new HashMap<>(60_000);
        try (JsonParser in = new JsonFactory().createParser(json)) {
            while (in.nextToken() != null) {
                if (in.currentToken() == JsonToken.FIELD_NAME
                        && in.currentName().equals("vocab")) {
                    in.nextToken();
                    while (in.nextToken() == JsonToken.FIELD_NAME) {
                        String piece = in.currentName();
                        in.nextToken();
                        vocabulary.put(piece, in.getIntValue());
                    }
                }
            }
        }
        return new WordPieces(vocabulary);
    }

    /** The numbers of the pieces of {@code text}, between the marks of begin and end, at most {@code most} in all. */
    int[] of(String text, int most) {
        List<Integer> pieces = new ArrayList<>(text.length() / 4);
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length() && pieces.size() < most; ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK
                    || c == 0
                    || c == 0xfffd
                    || type == Character.CONTROL && !Character.isWhitespace(c)
                    || type == Character.FORMAT) {
                continue;
            }
            boolean alone = mark(c, type) || ideograph(c);
            if (alone || Character.isWhitespace(c) || type == Character.SPACE_SEPARATOR) {
                flush(word, pieces);
                if (alone) {
                    flush(word.appendCodePoint(c), pieces);
                }
            } else {
                word.appendCodePoint(c);
            }
        }
        flush(word, pieces);
        int size = Math.min(pieces.size(), most - 2);
        int[] out = new int[size + 2];
        out[0] = begin;
        for (int i = 0; i < size; i++) {
            out[i + 1] = pieces.get(i);
        }
        out[size + 1] = end;
        return out;
    }

    private static boolean mark(int c, int type) {
        boolean ascii = c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
        return ascii
                || type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private static boolean ideograph(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private void flush(StringBuilder word, List<Integer> pieces) {
        if (word.isEmpty()) {
            return;
        }
        String whole = word.toString();
        word.setLength(0);
        int had = pieces.size();
        int from = 0;
        while (from < whole.length() && whole.length() <= LONGEST_WORD) {
            int to = whole.length();
            Integer found = null;
            while (to > from && found == null) {
                found = vocabulary.get(from == 0 ? whole.substring(0, to) : "##" + whole.substring(from, to));
                to -= found == null ? 1 : 0;
            }
            if (found == null) {
                break;
            }
            pieces.add(found);
            from = to;
        }
        if (from < whole.length()) {
            while (pieces.size() > had) {
                pieces.remove(pieces.size() - 1);
            }
            pieces.add(unknown);
        }
    }
}
