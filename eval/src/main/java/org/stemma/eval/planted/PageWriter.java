package org.stemma.eval.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stemma.model.Span;

/** Sets drafts as pages: headline or none, dateline, page matter that outlets share, straight or curly quotation marks. */
final class PageWriter {

    private record Line(String place, String text) {}

    private final List<Line> lines = new ArrayList<>();

    PageWriter() {
        for (String entry : Resources.entries("chrome.txt")) {
            int colon = entry.indexOf(": ");
            lines.add(new Line(entry.substring(0, entry.indexOf(' ')), entry.substring(colon + 2)));
        }
    }

    Page page(Draft draft, LocalDate day, Random random) {
        StringBuilder text = new StringBuilder();
        List<Span> places = new ArrayList<>();
        String gap = random.nextInt(3) > 0 ? "\n\n" : "\n";
        if (random.nextInt(3) == 0) {
            block(text, pick("top", draft, day, random), gap);
        }
        if (random.nextInt(5) > 0 && !draft.title().isEmpty()) {
            block(text, draft.title(), gap);
        }
        if (!draft.credit().isEmpty()) {
            block(text, draft.credit(), gap);
        }
        if (random.nextInt(3) == 0) {
            block(text, pick("top", draft, day, random), gap);
        }
        text.append(draft.opening());
        int promos = random.nextInt(3);
        for (List<Unit> paragraph : draft.paragraphs()) {
            for (int i = 0; i < paragraph.size(); i++) {
                int start = text.length();
                text.append(paragraph.get(i).text().text());
                places.add(new Span(start, text.length()));
                text.append(i + 1 < paragraph.size() ? " " : gap);
            }
            if (promos > 0 && random.nextInt(4) == 0) {
                promos--;
                block(text, pick("mid", draft, day, random), gap);
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            block(text, pick("end", draft, day, random), gap);
        }
        boolean curly = random.nextBoolean();
        return new Page(draft, (curly ? curled(text) : text.toString()).stripTrailing() + "\n", places);
    }

    private static void block(StringBuilder text, String line, String gap) {
        text.append(line).append(gap);
    }

    private String pick(String place, Draft draft, LocalDate day, Random random) {
        List<Line> fitting =
                lines.stream().filter(line -> line.place.equals(place)).toList();
        return fitting.get(random.nextInt(fitting.size()))
                .text
                .replace("{outlet}", draft.outlet())
                .replace("{date}", day.toString());
    }

    /** Quotation marks and apostrophes as typographers set them; no character more or less. */
    private static String curled(CharSequence text) {
        StringBuilder curled = new StringBuilder(text);
        for (int i = 0; i < curled.length(); i++) {
            boolean opens = i == 0 || Character.isWhitespace(curled.charAt(i - 1)) || curled.charAt(i - 1) == '(';
            if (curled.charAt(i) == '"') {
                curled.setCharAt(i, opens ? '“' : '”');
            } else if (curled.charAt(i) == '\'') {
                curled.setCharAt(i, opens ? '‘' : '’');
            }
        }
        return curled.toString();
    }
}
