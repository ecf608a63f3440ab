package org.stemma.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.text.AnalysedReport;

/**
 * Joins a story's names that mean one: spellings, surnames, acronyms, company forms, and a place's several names. What can
 * mean two stays apart.
 */
final class Merger {

    private static final Set<String> FORMS = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "ltd",
            "limited",
            "plc",
            "llc",
            "company",
            "co",
            "group",
            "holdings",
            "ag",
            "sa",
            "nv",
            "spa",
            "gmbh",
            "ab",
            "asa",
            "oyj",
            "the");

    private static final int LONGEST_ACRONYM = 6;

    /** {@code Ben} for {@code Benjamin}. */
    private static final int SHORTEST_NICKNAME = 3;

    /** Shorter given names that differ in a letter are two as often as one: {@code Jan, Jon}. */
    private static final int SHORTEST_MISSPELT = 6;

    private final List<AnalysedReport> reports;
    private final List<Named> names;
    private final Groups groups;
    private final Map<Integer, PlaceOf> places = new HashMap<>();

    /** Where a name's place is: the key that its names share. */
    record PlaceOf(String key, String country, org.stemma.lexicon.Gazetteer.@Nullable Place place) {}

    private Merger(List<AnalysedReport> reports, List<Named> names) {
        this.reports = reports;
        this.names = names;
        groups = new Groups(names.size());
    }

    static Merger merge(List<AnalysedReport> reports, List<Named> names) {
        Merger merger = new Merger(reports, names);
        merger.places();
        merger.bodies();
        merger.persons();
        merger.others();
        return merger;
    }

    List<List<Integer>> groups() {
        return groups.all();
    }

    /** The place that the mention number {@code name} means; null when not known. */
    @Nullable
    PlaceOf place(int name) {
        return places.get(name);
    }

    private void places() {
        PlaceResolver resolver = new PlaceResolver();
        for (int r = 0; r < reports.size(); r++) {
            for (var token : reports.get(r).tokens()) {
                String code = token.capital() ? Lists.people(token.form()) : null;
                if (code != null) {
                    resolver.country(code);
                }
            }
        }
        for (Named name : names) {
            String code = Lists.country(name.phrase());
            if (code != null) {
                resolver.country(code);
            }
        }
        Map<String, Integer> first = new HashMap<>();
        Map<String, PlaceOf> byPhrase = new HashMap<>();
        for (boolean said : new boolean[] {true, false}) {
            for (int i = 0; i < names.size(); i++) {
                Named name = names.get(i);
                String behind = behind(name);
                if (name.kind() == EntityKind.PLACE && behind.isEmpty() != said) {
                    PlaceOf place = said ? resolve(resolver, name, behind) : byPhrase.get(name.phrase());
                    place = place == null ? resolve(resolver, name, behind) : place;
                    byPhrase.putIfAbsent(name.phrase(), place);
                    places.put(i, place);
                    first.merge(place.key(), i, Math::min);
                }
            }
        }
        places.forEach((i, place) -> groups.join(i, first.getOrDefault(place.key(), i)));
    }

    private static PlaceOf resolve(PlaceResolver resolver, Named name, String behind) {
        String code = Lists.country(name.phrase());
        if (code != null) {
            return new PlaceOf("country " + code, code, null);
        }
        var place = resolver.resolve(name.phrase(), behind);
        if (place == null) {
            return new PlaceOf("place " + Spellings.phraseKey(name.words()), "", null);
        }
        String key = place.division()
                ? "region " + place.country() + ' ' + place.region() + ' ' + name.phrase()
                : "town " + place.geonames();
        return new PlaceOf(key, place.country(), place);
    }

    /** The folded words between the comma behind the name and what ends them; empty without a comma. */
    private String behind(Named name) {
        String text = reports.get(name.report()).text();
        int at = name.span().end();
        if (!text.startsWith(", ", at)) {
            return "";
        }
        int end = at + 2;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        String words = org.stemma.lexicon.Gazetteer.fold(text.substring(at + 2, end));
        for (int blank = words.length(); blank > 0; blank = words.lastIndexOf(' ', blank - 1)) {
            String part = words.substring(0, blank);
            boolean region =
                    org.stemma.lexicon.Gazetteer.world().named(part).stream().anyMatch(p -> p.division());
            if (Lists.country(part) != null || region) {
                return part;
            }
        }
        return "";
    }

    private void bodies() {
        Map<String, Integer> byKey = new HashMap<>();
        Map<String, TreeSet<Integer>> byFirst = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).kind() == EntityKind.ORGANISATION) {
                String key = bodyKey(names.get(i).words());
                Integer known = byKey.putIfAbsent(key, i);
                if (known != null) {
                    groups.join(known, i);
                }
            }
        }
        acronyms(byKey);
        withoutTown(byKey);
        byKey.forEach((key, i) -> {
            int blank = key.indexOf(' ');
            if (blank > 0) {
                byFirst.computeIfAbsent(key.substring(0, blank), k -> new TreeSet<>())
                        .add(groups.of(i));
            }
        });
        new TreeMap<>(byFirst).forEach((word, longer) -> {
            Integer alone = byKey.get(word);
            boolean free = Lists.country(word) == null
                    && Lists.people(word) == null
                    && !Lists.set("org").contains(word);
            if (alone != null && free && longer.size() == 1) {
                groups.join(alone, longer.first());
            }
        });
    }

    /** {@code Boston Red Sox, Red Sox}: a body's name without the town before it, where one such body is named. */
    private void withoutTown(Map<String, Integer> byKey) {
        Map<Integer, TreeSet<Integer>> longer = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            for (int n = 1;
                    name.kind() == EntityKind.ORGANISATION
                            && n <= 2
                            && n < name.words().size();
                    n++) {
                String town = String.join(" ", name.words().subList(0, n));
                Integer rest =
                        byKey.get(bodyKey(name.words().subList(n, name.words().size())));
                boolean place = Lists.country(town) != null
                        || !org.stemma.lexicon.Gazetteer.world().named(town).isEmpty();
                if (rest != null && place) {
                    longer.computeIfAbsent(rest, k -> new TreeSet<>()).add(groups.of(i));
                }
            }
        }
        longer.forEach((rest, full) -> {
            if (full.stream().map(groups::of).distinct().count() == 1) {
                groups.join(rest, full.first());
            }
        });
    }

    private static String bodyKey(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        while (kept.size() > 1 && FORMS.contains(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return Spellings.phraseKey(kept);
    }

    /** {@code Full Name (FN)}, and a name of capitals that are the initials of one full name in the story. */
    private void acronyms(Map<String, Integer> byKey) {
        Map<String, TreeSet<Integer>> byInitials = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            if (name.kind() == EntityKind.ORGANISATION && name.words().size() > 1) {
                String text = reports.get(name.report()).text();
                for (String initials : initials(name)) {
                    byInitials.computeIfAbsent(initials, k -> new TreeSet<>()).add(groups.of(i));
                }
                boolean bracket = text.startsWith(" (", name.span().end());
                int close = bracket ? text.indexOf(')', name.span().end()) : -1;
                if (close > 0 && close - name.span().end() < 16) {
                    String inside = org.stemma.lexicon.Gazetteer.fold(
                            text.substring(name.span().end() + 2, close));
                    Integer short_ = byKey.get(Spellings.phraseKey(List.of(inside.split(" "))));
                    if (short_ != null && initials(name).stream().anyMatch(s -> s.startsWith(inside.substring(0, 1)))) {
                        groups.join(short_, i);
                    }
                }
            }
        }
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            boolean upper = name.single()
                    && name.exact().chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
            if (name.kind() == EntityKind.ORGANISATION && upper && name.exact().length() <= LONGEST_ACRONYM + 3) {
                TreeSet<Integer> full = byInitials.get(name.last());
                if (full != null && full.stream().map(groups::of).distinct().count() == 1) {
                    groups.join(i, full.first());
                }
            }
        }
    }

    private static List<String> initials(Named name) {
        StringBuilder all = new StringBuilder();
        StringBuilder content = new StringBuilder();
        for (String word : name.words()) {
            all.append(word.charAt(0));
            boolean small = Set.of("of", "the", "and", "for", "on", "in").contains(word);
            content.append(small ? "" : word.substring(0, 1));
        }
        return List.of(content.toString(), all.toString());
    }

    private void persons() {
        Map<String, List<Integer>> byLast = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            if (name.kind() == EntityKind.PERSON && !name.single()) {
                byLast.computeIfAbsent(Spellings.key(name.last()), k -> new ArrayList<>())
                        .add(i);
            }
        }
        byLast.values().forEach(this::sameSurname);
        secondSurname();
        Map<String, List<Integer>> byFirst = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).kind() == EntityKind.PERSON) {
                byFirst.computeIfAbsent(Spellings.key(names.get(i).words().get(0)), k -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            if (name.kind() == EntityKind.PERSON && name.single()) {
                alone(i, name, byLast, byFirst);
            }
        }
    }

    /** {@code Alejandro Arcos, Alejandro Arcos Catalán}: where both parents' surnames are borne, the second may be left out. */
    private void secondSurname() {
        Map<String, Integer> byWords = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            if (name.kind() == EntityKind.PERSON && name.words().size() == 2) {
                byWords.putIfAbsent(Spellings.phraseKey(name.words()), i);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            if (name.kind() == EntityKind.PERSON && name.words().size() == 3) {
                Integer shorter = byWords.get(Spellings.phraseKey(name.words().subList(0, 2)));
                if (shorter != null) {
                    groups.join(shorter, i);
                }
            }
        }
    }

    /** Full names with one surname are one person when what stands before it is one name, a part of it, or its initial. */
    private void sameSurname(List<Integer> same) {
        Map<String, Integer> byWords = new LinkedHashMap<>();
        for (int i : same) {
            Integer known = byWords.putIfAbsent(names.get(i).phrase(), i);
            if (known != null) {
                groups.join(known, i);
            }
        }
        List<Integer> different = List.copyOf(byWords.values());
        for (int a = 0; a < different.size(); a++) {
            for (int b = a + 1; b < different.size(); b++) {
                List<String> x = names.get(different.get(a)).words();
                List<String> y = names.get(different.get(b)).words();
                boolean spelt = nearlyOne(x.get(0), y.get(0)) && !inOneReport(same, x, y);
                if (firstAgrees(x.get(0), y.get(0)) || spelt || within(x, y) || within(y, x)) {
                    groups.join(different.get(a), different.get(b));
                }
            }
        }
    }

    /** {@code Kathleen, Kathaleen}: a letter more, less or other inside a longer name; an ending may tell man from woman. */
    private static boolean nearlyOne(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String other = longer.equals(a) ? b : a;
        if (other.length() < SHORTEST_MISSPELT || longer.length() - other.length() > 1) {
            return false;
        }
        int head = 0;
        while (head < other.length() && longer.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < other.length() - head
                && longer.charAt(longer.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return head > 0 && tail > 0 && head + tail >= longer.length() - 1;
    }

    private boolean inOneReport(List<Integer> same, List<String> x, List<String> y) {
        Set<Integer> first = new TreeSet<>();
        for (int i : same) {
            if (names.get(i).words().get(0).equals(x.get(0))) {
                first.add(names.get(i).report());
            }
        }
        return same.stream()
                .map(names::get)
                .anyMatch(n -> n.words().get(0).equals(y.get(0)) && first.contains(n.report()));
    }

    /** {@code Mark Felt, W. Mark Felt}. */
    private static boolean within(List<String> shorter, List<String> longer) {
        return shorter.size() < longer.size()
                && longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }

    private static boolean firstAgrees(String a, String b) {
        boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
        boolean shortened = a.length() >= SHORTEST_NICKNAME
                && b.length() >= SHORTEST_NICKNAME
                && (a.startsWith(b) || b.startsWith(a))
                && !otherSex(a, b);
        return initial || shortened || Spellings.key(a).equals(Spellings.key(b));
    }

    private static boolean otherSex(String a, String b) {
        String x = Lists.sex(a);
        String y = Lists.sex(b);
        return x != null && y != null && !x.equals("b") && !y.equals("b") && !x.equals(y);
    }

    /** A surname: of the one person who has it in the report, else in the story; of two, see {@link #bearer}. */
    private void alone(int i, Named name, Map<String, List<Integer>> byLast, Map<String, List<Integer>> byFirst) {
        List<Integer> full = byLast.getOrDefault(Spellings.key(name.last()), List.of());
        List<Integer> here = full.stream()
                .filter(f -> names.get(f).report() == name.report())
                .toList();
        List<Integer> from = here.isEmpty() ? full : here;
        long persons = from.stream().map(groups::of).distinct().count();
        if (persons == 1) {
            groups.join(i, from.get(0));
        } else if (persons > 1 && !here.isEmpty()) {
            bearer(name, here).ifPresent(f -> groups.join(i, f));
        } else if (persons == 0) {
            given(i, name, byFirst);
        }
    }

    /**
     * Whom a surname means that two persons of the report have: the one it stood for before the other was named, who goes by
     * it from then on, as the other is named in full; else the one named last.
     */
    private Optional<Integer> bearer(Named name, List<Integer> here) {
        List<Integer> before = here.stream()
                .filter(f -> names.get(f).span().start() < name.span().start())
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        int first = before.getFirst();
        int second = before.stream()
                .filter(f -> groups.of(f) != groups.of(first))
                .mapToInt(f -> names.get(f).span().start())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        int from = names.get(first).span().end();
        boolean settled = names.stream()
                .anyMatch(n -> n.report() == name.report()
                        && n.single()
                        && n.kind() == EntityKind.PERSON
                        && n.span().start() >= from
                        && n.span().start() < second
                        && Spellings.key(n.last()).equals(Spellings.key(name.last())));
        return Optional.of(settled ? first : before.getLast());
    }

    /** A first name alone: of the one person of the report who has it; else one with the same lone name. */
    private void given(int i, Named name, Map<String, List<Integer>> byFirst) {
        TreeSet<Integer> holders = new TreeSet<>();
        int same = -1;
        for (int k : byFirst.getOrDefault(Spellings.key(name.last()), List.of())) {
            Named other = names.get(k);
            if (!other.single() && other.report() == name.report()) {
                holders.add(groups.of(k));
            } else if (other.single() && same < 0) {
                same = k;
            }
        }
        if (holders.size() == 1) {
            groups.join(i, holders.first());
        } else if (holders.isEmpty() && same >= 0) {
            groups.join(i, same);
        }
    }

    private void others() {
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            boolean rest = name.kind() != EntityKind.PERSON
                    && name.kind() != EntityKind.PLACE
                    && name.kind() != EntityKind.ORGANISATION;
            if (rest) {
                String phrase = Spellings.phraseKey(name.words());
                String key = name.kind() + " "
                        + (phrase.endsWith("s") && phrase.length() > 3
                                ? phrase.substring(0, phrase.length() - 1)
                                : phrase);
                Integer known = byKey.putIfAbsent(key, i);
                if (known != null) {
                    groups.join(known, i);
                }
            }
        }
    }
}
