package org.stemma.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;

/**
 * Knows the sources of one report: a surname stands for the full name that the report gives, a pronoun for the person that
 * was last spoken of, an office for the one person who holds it in the report.
 */
final class Speakers {

    /** A pronoun reaches back over at most this many lines; further away it may mean anybody. */
    private static final int REACH = 4;

    /** The same for a body that "it" stands for, which stands for so much else. */
    private static final int REACH_BODY = 1;

    private static final Pattern AGED = Pattern.compile("(?i)the \\d{1,3}-year-old");

    private final Map<String, Set<String>> fullNames = new LinkedHashMap<>();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<String, Set<String>> offices = new LinkedHashMap<>();
    private final Set<String> bodies = new HashSet<>();
    private final List<List<String>> subjects = new ArrayList<>();
    private final List<Line> lines;

    Speakers(List<Line> lines) {
        this.lines = lines;
        for (Line line : lines) {
            if (!line.headline()) {
                learn(line);
            }
        }
        for (Line line : lines) {
            subjects.add(persons(line));
        }
    }

    private void learn(Line line) {
        for (int i = 0; i < line.size(); ) {
            if (line.tag(i) != Tag.NAME) {
                i++;
                continue;
            }
            Phrases phrases = new Phrases(line);
            int from = phrases.chunkStart(i, 0);
            Range range = phrases.after(i);
            int to = range == null ? i + 1 : range.to();
            Names.Mention mention = Names.read(line, new Range(from, Math.max(to, i + 1)));
            if (mention.name().size() > 1) {
                fullNames
                        .computeIfAbsent(fold(mention.last()), k -> new HashSet<>())
                        .add(mention.joined());
            }
            if (!mention.name().isEmpty()) {
                if (mention.body()) {
                    bodies.add(mention.joined());
                } else if (mention.role() != null) {
                    roles.putIfAbsent(fold(mention.joined()), mention.role());
                    for (String word : mention.role().toLowerCase(Locale.ROOT).split("[^a-z-]+")) {
                        offices.computeIfAbsent(word, w -> new HashSet<>()).add(fold(mention.last()));
                    }
                }
            }
            i = nameEnd(line, i);
        }
    }

    private static int nameEnd(Line line, int from) {
        int i = from;
        while (line.tag(i) == Tag.NAME && i < line.size()) {
            i++;
        }
        return Math.max(i, from + 1);
    }

    /** Full names or surnames of the persons that the line is about: the subjects of its finite verbs. */
    private List<String> persons(Line line) {
        List<String> found = new ArrayList<>();
        Phrases phrases = new Phrases(line);
        Verbs verbs = new Verbs(line);
        for (int i = 1; i < line.size(); i++) {
            if (line.tag(i).finite() && !line.tag(i - 1).finite() && line.tag(i - 1) != Tag.ADVERB) {
                Range subject = phrases.before(verbs.start(i, 0), 0);
                Range behind = line.tag(i).verb() ? phrases.after(i + 1) : null;
                add(found, line, subject);
                boolean inverted = behind != null && (line.tag(i - 1) == Tag.QUOTATION || line.tag(i - 1) == Tag.COMMA);
                add(found, line, inverted ? behind : null);
            }
        }
        return found;
    }

    /** The bodies that are subjects of the line's finite verbs. */
    private List<String> institutions(Line line) {
        List<String> found = new ArrayList<>();
        Phrases phrases = new Phrases(line);
        Verbs verbs = new Verbs(line);
        for (int i = 1; i < line.size(); i++) {
            Range subject =
                    line.tag(i).finite() && !line.tag(i - 1).finite() ? phrases.before(verbs.start(i, 0), 0) : null;
            Names.Mention mention = subject == null ? null : Names.read(line, subject);
            if (mention != null && mention.body() && !found.contains(mention.joined())) {
                found.add(mention.joined());
            }
        }
        return found;
    }

    private void add(List<String> found, Line line, @Nullable Range subject) {
        if (subject == null) {
            return;
        }
        Names.Mention mention = Names.read(line, subject);
        if (!mention.name().isEmpty() && !mention.body()) {
            String full = full(mention);
            if (person(mention, full) && !found.contains(full)) {
                found.add(full);
            }
        }
    }

    private boolean person(Names.Mention mention, String full) {
        boolean two = full.indexOf(' ') > 0;
        return !bodies.contains(full) && (two || roles.containsKey(fold(mention.joined())));
    }

    /**
     * The full name that a surname stands for: the only one with it in the report. An office before the surname must be that
     * of the full name ({@code President Lee} is not {@code Ann Lee}, his daughter, even if only she is named in full).
     */
    private String full(Names.Mention mention) {
        String last = fold(mention.last());
        if (mention.name().size() > 1) {
            return mention.joined();
        }
        Set<String> full = fullNames.getOrDefault(last, Set.of());
        if (full.size() != 1) {
            return mention.joined();
        }
        String name = full.iterator().next();
        String office = mention.role() != null ? mention.role() : roles.get(last);
        String own = roles.get(fold(name));
        return office == null || own != null && share(office, own) ? name : mention.joined();
    }

    private static boolean share(String office, String other) {
        List<String> words = List.of(fold(other).split("[^a-z0-9]+"));
        for (String word : fold(office).split("[^a-z0-9]+")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String role(String name) {
        String own = roles.get(fold(name));
        return own != null ? own : roles.get(fold(name.substring(name.lastIndexOf(' ') + 1)));
    }

    /** Who the mention {@code source} in the line number {@code index} is. */
    Speaker resolve(int index, Line line, Range source) {
        String words = line.span(source.from(), source.to()).of(line.text()).replaceAll("\\s+", " ");
        Unit first = line.at(source.from());
        if (source.to() - source.from() == 1
                && (first.is(Tag.PRONOUN) || first.is(Tag.RELATIVE) || first.is(Tag.POSSESSIVE))) {
            return pronoun(index, line, source, words);
        }
        if (somebody(line, source, words)) {
            return last(index, line, source, words);
        }
        Names.Mention mention = Names.read(line, source);
        if (!mention.name().isEmpty()) {
            String full = full(mention);
            String role = mention.role() != null ? mention.role() : role(full);
            return new Speaker(full, role, true);
        }
        return described(line, source, words);
    }

    private Speaker pronoun(int index, Line line, Range source, String words) {
        String form = line.at(source.from()).form();
        if (form.equals("who") || form.equals("which") || form.equals("that")) {
            int end = line.tag(source.from() - 1) == Tag.COMMA ? source.from() - 1 : source.from();
            Range antecedent = end > 0 ? new Phrases(line).simple(end, 0) : null;
            boolean noun = antecedent != null
                    && line.tag(antecedent.from()) != Tag.RELATIVE
                    && line.tag(antecedent.from()) != Tag.THAT;
            return antecedent != null && noun ? resolve(index, line, antecedent) : new Speaker(words, null, false);
        }
        if (form.equals("it")) {
            for (int back = 1; back <= REACH_BODY && index - back >= 0; back++) {
                List<String> found = institutions(lines.get(index - back));
                if (!found.isEmpty()) {
                    return found.size() > 1 ? new Speaker(words, null, false) : new Speaker(found.get(0), null, true);
                }
            }
        }
        boolean person = form.equals("he") || form.equals("she") || form.equals("his") || form.equals("her");
        return person ? last(index, line, source, words) : new Speaker(words, null, false);
    }

    /** {@code the 71-year-old, the Norwegian}: somebody who was named before, by his age or his country. */
    private static boolean somebody(Line line, Range source, String words) {
        if (AGED.matcher(words).matches()) {
            return true;
        }
        Unit last = line.at(source.to() - 1);
        return source.to() - source.from() == 2
                && line.at(source.from()).is("the")
                && WordLists.english().country(last.form())
                && Lexicon.english().entry(last.form()).is(Pos.ADJECTIVE);
    }

    /** The one person last spoken of; the words themselves where there is none or more than one. */
    private Speaker last(int index, Line line, Range source, String words) {
        for (int back = 0; back <= REACH && index - back >= 0; back++) {
            List<String> persons = back == 0 ? before(line, source) : subjects.get(index - back);
            if (persons.size() == 1) {
                String name = persons.get(0);
                return new Speaker(name, role(name), true);
            }
            if (persons.size() > 1) {
                break;
            }
        }
        return new Speaker(words, null, false);
    }

    private List<String> before(Line line, Range source) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < source.from(); ) {
            if (line.tag(i) == Tag.NAME) {
                int end = nameEnd(line, i);
                add(found, line, new Range(i, end));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /** {@code the mayor}: the only person with that office in the report. */
    private Speaker described(Line line, Range source, String words) {
        Set<String> holders = new HashSet<>();
        for (int i = source.from();
                i < source.to() && line.tag(i) != Tag.COMMA && line.tag(i) != Tag.PREPOSITION;
                i++) {
            String form = line.at(i).form();
            boolean definite = line.at(source.from()).is("the") && Names.role(form) && line.tag(i + 1) != Tag.NOUN;
            if (definite) {
                holders.addAll(offices.getOrDefault(form, Set.of()));
            }
        }
        if (holders.size() == 1) {
            String surname = holders.iterator().next();
            Set<String> full = fullNames.getOrDefault(surname, Set.of());
            if (full.size() == 1) {
                return new Speaker(full.iterator().next(), role(full.iterator().next()), true);
            }
        }
        return new Speaker(words, null, false);
    }

    private static String fold(String word) {
        return org.stemma.text.Folding.fold(word);
    }
}
