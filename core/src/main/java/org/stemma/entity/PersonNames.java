package org.stemma.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Joins the names of a story that mean one person: surnames, first names, initials, short forms, misspellings. */
final class PersonNames {

    /** {@code Ben} for {@code Benjamin}. */
    private static final int SHORTEST_NICKNAME = 3;

    /** Shorter given names that differ in a letter are two as often as one: {@code Jan, Jon}. */
    private static final int SHORTEST_MISSPELT = 6;

    /** An h between a vowel and a consonant, or at the end: {@code John, Jon; Sarah, Sara}. */
    private static final Pattern SILENT = Pattern.compile("(?<=[aeiou])h(?![aeiou])");

    private final List<Named> names;
    private final Groups groups;

    private PersonNames(List<Named> names, Groups groups) {
        this.names = names;
        this.groups = groups;
    }

    /** Joins in {@code groups} the names of one person. */
    static void join(List<Named> names, Groups groups) {
        new PersonNames(names, groups).join();
    }

    private void join() {
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
                boolean spelt = speltAlike(x.get(0), y.get(0)) && !inOneReport(same, x, y);
                if (firstAgrees(x.get(0), y.get(0)) || spelt || within(x, y) || within(y, x)) {
                    groups.join(different.get(a), different.get(b));
                }
            }
        }
    }

    /** As {@link #nearlyOne}, also of what remains of two usages of one script, or but for an h that is not heard. */
    private static boolean speltAlike(String a, String b) {
        boolean unheard = !otherSex(a, b)
                && Math.min(a.length(), b.length()) >= SHORTEST_NICKNAME
                && SILENT.matcher(a).replaceAll("").equals(SILENT.matcher(b).replaceAll(""));
        return unheard || nearlyOne(a, b) || nearlyOne(Spellings.key(a), Spellings.key(b));
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
}
