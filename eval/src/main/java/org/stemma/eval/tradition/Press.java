package org.stemma.eval.tradition;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.planted.ReportSource;
import org.stemma.eval.tradition.Tradition.Page;
import org.stemma.model.Span;

/** Sets a manuscript as its outlet's page: headline, credit, dateline, boilerplate, paragraphs, characters. */
final class Press {

    private static final List<String> ABOVE = List.of(
            "Home > News > World",
            "LIVE UPDATES",
            "Share on Facebook\n\nShare by mail",
            "4 min read",
            "Listen to this article");
    private static final List<String> BELOW = List.of(
            "Sign up for our morning newsletter and never miss a story.",
            "Read more: Ten things to know today",
            "© %s. All rights reserved.",
            "Follow %s on social media for more stories like this.",
            "Comments are closed for this article.");
    private static final List<String> BETWEEN =
            List.of("ADVERTISEMENT", "Story continues below", "Also read: Our weekend quiz");
    private static final int WRAP = 72;

    private final Random random;
    private final ReportSource source;

    Press(Random random, ReportSource source) {
        this.random = random;
        this.source = source;
    }

    /** @param published what the page says of its date; null for nothing */
    Page page(Manuscript manuscript, @Nullable String published) {
        return new Setting(manuscript).page(published);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One page being set. */
    private final class Setting {

        private final Manuscript manuscript;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> lines = new ArrayList<>();
        private final Map<Integer, Integer> open = new HashMap<>();
        private final Map<Integer, Span> marks = new HashMap<>();
        private final String quotes = List.of("\"\"", "\"\"", "“”", "“”", "«»").get(random.nextInt(5));
        private final String dash = List.of("-", "–", " — ").get(random.nextInt(3));
        private final boolean curly = chance(50);
        private final boolean hardSpaces = chance(25);
        private final boolean ligatures = chance(12);
        private final boolean softHyphens = chance(12);
        private final boolean wrapped = chance(12);
        private final int paragraph = 1 + random.nextInt(4);
        private int column;
        private boolean inQuotes;

        Setting(Manuscript manuscript) {
            this.manuscript = manuscript;
        }

        Page page(@Nullable String published) {
            head();
            for (int i = 0; i < manuscript.lines().size(); i++) {
                if (i > 0) {
                    between(i);
                }
                int start = text.length();
                set(manuscript.lines().get(i).text());
                lines.add(new Span(start, text.length()));
            }
            text.append("\n");
            for (String line : BELOW) {
                if (chance(25)) {
                    text.append("\n")
                            .append(line.formatted(manuscript.outlet()))
                            .append("\n");
                }
            }
            return new Page(
                    source.report(manuscript.id(), text.toString(), manuscript.outlet(), published), lines, marks);
        }

        private void head() {
            for (String line : ABOVE) {
                if (chance(15)) {
                    text.append(line).append("\n\n");
                }
            }
            if (!manuscript.title().isEmpty() && chance(70)) {
                text.append(manuscript.title()).append("\n\n");
            }
            if (chance(35)) {
                text.append(chance(50) ? "By Staff Reporter" : "By " + manuscript.outlet() + " newsroom")
                        .append("\n\n");
            }
            if (chance(25)) {
                text.append(manuscript.written().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)))
                        .append("\n\n");
            }
        }

        private void between(int i) {
            if (i % paragraph != 0) {
                put(' ');
                return;
            }
            text.append("\n\n");
            column = 0;
            if (chance(4)) {
                text.append(BETWEEN.get(random.nextInt(BETWEEN.size()))).append("\n\n");
            }
        }

        private void set(String line) {
            inQuotes = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (Marks.opens(c)) {
                    open.put(Marks.change(c), text.length());
                } else if (Marks.closes(c)) {
                    int from = open.getOrDefault(Marks.change(c), text.length());
                    marks.put(Marks.change(c), new Span(from, Math.max(from + 1, text.length())));
                } else {
                    set(line, i);
                }
            }
        }

        private void set(String line, int i) {
            char c = line.charAt(i);
            if (c == '"') {
                inQuotes = !inQuotes;
                put(quotes.charAt(inQuotes ? 0 : 1));
            } else if (c == '\'' && curly) {
                put('’');
            } else if (line.startsWith(" - ", i)) {
                put(' ');
            } else if (c == '-' && i > 0 && line.charAt(i - 1) == ' ') {
                text.append(dash.strip());
            } else if (c == ' ' && hardSpaces && i > 0 && Character.isDigit(line.charAt(i - 1))) {
                put('\u00A0');
            } else if (ligatures && line.startsWith("fi", i)) {
                put('ﬁ');
            } else if (ligatures && c == 'i' && i > 0 && line.charAt(i - 1) == 'f') {
                column++;
            } else if (softHyphens
                    && i > 3
                    && Character.isLetter(c)
                    && line.substring(i - 3, i).chars().allMatch(Character::isLetter)
                    && random.nextInt(40) == 0) {
                text.append('\u00AD').append(c);
            } else {
                put(c);
            }
        }

        private void put(char c) {
            boolean wraps = wrapped && c == ' ' && column > WRAP;
            text.append(wraps ? '\n' : c);
            column = wraps ? 0 : column + 1;
        }
    }
}
