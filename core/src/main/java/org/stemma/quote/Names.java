package org.stemma.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;

/** Reads a mention of a source: the name in it, what comes before the name, and an apposition behind it. */
final class Names {

    private static final Set<String> FORMS = words("FORM");
    private static final Set<String> ROLES = words("ROLE");
    private static final Set<String> BODIES = words("BODY");

    private Names() {}

    /**
     * A mention.
     *
     * @param name the words of the proper name, without forms of address and offices; empty when there is none
     * @param role the words that say what the source is; null when there are none
     * @param body whether the name is that of an organisation
     */
    record Mention(List<String> name, @Nullable String role, boolean body) {

        String joined() {
            return String.join(" ", name);
        }

        String last() {
            return name.get(name.size() - 1);
        }
    }

    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        for (List<String> line : WordList.read("titles.txt")) {
            if (line.get(0).equals(kind)) {
                words.addAll(line.subList(1, line.size()));
            }
        }
        return Set.copyOf(words);
    }

    /** Whether {@code word} (folded) is an office or a calling. */
    static boolean role(String word) {
        return ROLES.contains(word);
    }

    /** Reads what stands in {@code range} of {@code line}. */
    static Mention read(Line line, Range range) {
        int first = firstName(line, range);
        if (first < 0) {
            return new Mention(List.of(), null, false);
        }
        int end = first;
        while (end < range.to() && (line.tag(end) == Tag.NAME || inner(line, end, range.to()))) {
            end++;
        }
        int from = first;
        for (int i = first; i < end; i++) {
            from = title(line.at(i).form()) ? i + 1 : from;
        }
        if (from == end) {
            return body(line, first, end) ? mention(line, first, end) : new Mention(List.of(), null, false);
        }
        Mention plain = mention(line, from, end);
        return new Mention(plain.name(), role(line, range, from, end), plain.body());
    }

    private static boolean body(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            if (BODIES.contains(line.at(i).form())) {
                return true;
            }
        }
        return false;
    }

    private static Mention mention(Line line, int from, int end) {
        List<String> name = new ArrayList<>();
        for (int i = from; i < end; i++) {
            name.add(line.text().substring(line.at(i).start(), line.at(i).end()));
        }
        return new Mention(List.copyOf(name), null, body(line, from, end));
    }

    /** The name's first word: of the first phrase, and not of a possessor ({@code Trump's aide Ann Lee}). */
    private static int firstName(Line line, Range range) {
        int found = -1;
        for (int i = range.from(); i < range.to(); i++) {
            Tag tag = line.tag(i);
            if (tag == Tag.NAME && found < 0) {
                found = i;
            } else if (tag == Tag.POSSESSIVE) {
                found = -1;
            } else if (tag == Tag.COORDINATOR && !line.at(i).is("&")) {
                return -1;
            } else if (tag == Tag.COMMA || tag == Tag.PREPOSITION || tag == Tag.RELATIVE) {
                return found;
            } else if (found >= 0 && tag == Tag.NOUN) {
                found = -1;
            }
        }
        return found;
    }

    private static boolean inner(Line line, int i, int end) {
        String form = line.at(i).form();
        boolean particle = switch (form) {
            case "van",
                    "von",
                    "der",
                    "den",
                    "de",
                    "del",
                    "della",
                    "di",
                    "da",
                    "bin",
                    "ibn",
                    "al",
                    "el",
                    "la",
                    "le",
                    "ter" -> true;
            default -> false;
        };
        return particle && i + 1 < end && line.tag(i + 1) == Tag.NAME;
    }

    private static boolean title(String form) {
        return FORMS.contains(form) || ROLES.contains(form);
    }

    /** Whether an apposition names an office or a calling: {@code the mayor of Ossel}, {@code a retired teacher}. */
    private static boolean callsAPerson(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            String form = line.at(i).form();
            boolean agent = line.tag(i) == Tag.NOUN
                    && (form.endsWith("er")
                            || form.endsWith("or")
                            || form.endsWith("ist")
                            || form.endsWith("ian")
                            || form.endsWith("man")
                            || form.endsWith("woman")
                            || form.endsWith("person"));
            if (agent || ROLES.contains(form)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String role(Line line, Range range, int from, int end) {
        if (line.tag(end) == Tag.COMMA && end + 1 < range.to() && line.tag(end + 1) != Tag.RELATIVE) {
            int start = line.tag(end + 1) == Tag.DETERMINER ? end + 2 : end + 1;
            int stop = start;
            while (stop < range.to()
                    && line.tag(stop) != Tag.COMMA
                    && line.tag(stop) != Tag.RELATIVE
                    && !line.tag(stop).finite()) {
                stop++;
            }
            if (stop > start && callsAPerson(line, start, stop)) {
                return line.span(start, stop).of(line.text());
            }
        }
        int start = range.from();
        while (start < from
                && (line.tag(start) == Tag.DETERMINER
                        || line.tag(start) == Tag.POSSESSIVE
                        || FORMS.contains(line.at(start).form()))) {
            start++;
        }
        int stop = from;
        while (stop > start && FORMS.contains(line.at(stop - 1).form())) {
            stop--;
        }
        if (start >= stop) {
            return null;
        }
        boolean office = false;
        for (int i = start; i < stop; i++) {
            office |= ROLES.contains(line.at(i).form()) || line.tag(i) == Tag.NOUN;
        }
        Span span = line.span(start, stop);
        return office ? span.of(line.text()) : null;
    }
}
