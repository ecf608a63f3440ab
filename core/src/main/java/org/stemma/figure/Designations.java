package org.stemma.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.text.FunctionWords;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;
import org.stemma.timeline.DatedReport;

/**
 * Numbers that are the name of a model in a story: {@code the 737 line, a Calder 450}. Three digits that stand behind a name, or
 * behind an article and before no plural, in half of their places and twice at least, count nothing anywhere in the story.
 */
final class Designations {

    private static final int LEAST = 2;

    private static final Set<String> ARTICLES = Set.of("the", "its", "a", "an", "this", "new", "first", "old", "next");

    private Designations() {}

    /** The forms of such numbers. Cost: the length of the texts. */
    static Set<String> of(List<DatedReport> reports) {
        Set<String> function = FunctionWords.of("en");
        Map<String, int[]> counts = new TreeMap<>();
        for (DatedReport dated : reports) {
            List<Token> tokens = dated.report().tokens();
            String text = dated.report().text();
            for (int i = 1; i + 1 < tokens.size(); i++) {
                Token number = tokens.get(i);
                if (threeDigits(number)) {
                    int[] count = counts.computeIfAbsent(number.form(), k -> new int[2]);
                    count[0]++;
                    count[1] += names(tokens.get(i - 1), number, tokens.get(i + 1), text, function) ? 1 : 0;
                }
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue()[1] >= LEAST && 2 * e.getValue()[1] >= e.getValue()[0])
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean threeDigits(Token token) {
        return token.kind() == TokenKind.NUMBER
                && token.form().length() == 3
                && token.end() - token.start() == 3
                && token.form().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean names(Token before, Token number, Token next, String text, Set<String> function) {
        boolean joined = text.substring(before.end(), number.start()).isBlank();
        boolean named = before.capital() && before.kind() == TokenKind.WORD && !function.contains(before.form());
        boolean thing = ARTICLES.contains(before.form())
                && !next.form().endsWith("s")
                && !next.form().equals("people");
        return joined && (named || thing);
    }
}
