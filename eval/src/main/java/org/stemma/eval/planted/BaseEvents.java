package org.stemma.eval.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stemma.eval.planted.BaseEvent.Account;
import org.stemma.eval.planted.BaseEvent.Phrase;

/** The own-written events. */
final class BaseEvents {

    private BaseEvents() {}

    /** All events, by name. */
    static List<BaseEvent> own() {
        return Resources.entries("events.txt").stream().map(BaseEvents::event).toList();
    }

    private static BaseEvent event(String name) {
        Reading reading = new Reading(name);
        Resources.lines("events/" + name + ".txt").forEach(reading::line);
        return reading.event();
    }

    /** The state of reading one event's file: one sentence a line, paragraphs apart by blank lines. */
    private static final class Reading {
        private final String name;
        private LocalDate date = LocalDate.EPOCH;
        private List<String> people = List.of();
        private List<String> places = List.of();
        private final List<Account> accounts = new ArrayList<>();
        private final List<String> extras = new ArrayList<>();
        private final List<Phrase> alterations = new ArrayList<>();
        private final List<Phrase> rewrites = new ArrayList<>();

        private String outlet = "";
        private String title = "";
        private String opening = "";
        private String credit = "";
        private List<List<String>> paragraphs = new ArrayList<>();
        private List<String> paragraph = new ArrayList<>();
        private boolean inExtras;

        Reading(String name) {
            this.name = name;
        }

        void line(String line) {
            int colon = line.indexOf(": ");
            String key = line.equals("extra:") ? "extra" : colon < 0 ? "" : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(colon + 2).strip();
            switch (key) {
                case "date" -> date = LocalDate.parse(value);
                case "people" -> people = List.of(value.split(", "));
                case "places" -> places = List.of(value.split(", "));
                case "bodies" -> {} // for the writer's eye
                case "account" -> {
                    endAccount();
                    outlet = value;
                }
                case "title" -> title = value;
                case "dateline" -> opening = value;
                case "credit" -> credit = value;
                case "extra" -> {
                    endAccount();
                    inExtras = true;
                }
                case "alter" -> {
                    String[] parts = value.split(" \\| ");
                    alterations.add(new Phrase(parts[0], parts[1], parts[2]));
                }
                case "same" -> {
                    String[] parts = value.split(" \\| ");
                    rewrites.add(new Phrase("rewrite", parts[0], parts[1]));
                }
                default -> text(line);
            }
        }

        private void text(String line) {
            if (inExtras) {
                if (!line.isBlank()) {
                    extras.add(line.strip());
                }
            } else if (line.isBlank()) {
                endParagraph();
            } else {
                paragraph.add(line.strip());
            }
        }

        private void endParagraph() {
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            }
        }

        private void endAccount() {
            endParagraph();
            if (!paragraphs.isEmpty()) {
                accounts.add(new Account(outlet, title, opening, credit, paragraphs));
            }
            paragraphs = new ArrayList<>();
            title = "";
            opening = "";
            credit = "";
        }

        BaseEvent event() {
            return new BaseEvent(name, date, people, places, accounts, extras, alterations, rewrites);
        }
    }
}
