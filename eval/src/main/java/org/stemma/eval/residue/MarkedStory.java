package org.stemma.eval.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;

/**
 * A text and the page matter that it holds by hand.
 *
 * @param name what it shows
 * @param text the text without marks
 * @param residue the page matter, by place
 */
record MarkedStory(String name, String text, List<Residue> residue) {

    private static final Pattern MARK = Pattern.compile("⟦(\\p{Ll}+)\\|([^⟧]*)⟧");

    MarkedStory {
        residue = List.copyOf(residue);
    }

    /** Reads stories: {@code === name} opens one, {@code ⟦kind|words⟧} marks. */
    static List<MarkedStory> parse(String source) {
        List<MarkedStory> stories = new ArrayList<>();
        for (String part : source.split("(?m)^=== ")) {
            int end = part.indexOf('\n');
            if (end > 0 && !part.startsWith("#")) {
                stories.add(unmark(part.substring(0, end), part.substring(end + 1)));
            }
        }
        return stories;
    }

    private static MarkedStory unmark(String name, String marked) {
        StringBuilder text = new StringBuilder();
        List<Residue> residue = new ArrayList<>();
        Matcher m = MARK.matcher(marked);
        int at = 0;
        while (m.find()) {
            text.append(marked, at, m.start());
            int start = text.length();
            text.append(m.group(2));
            residue.add(new Residue(
                    start, text.length(), ResidueKind.valueOf(m.group(1).toUpperCase(Locale.ROOT))));
            at = m.end();
        }
        text.append(marked, at, marked.length());
        return new MarkedStory(name, text.toString(), residue);
    }
}
