package org.stemma.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.lexicon.Gazetteer;
import org.stemma.text.AnalysedReport;

/** Joins the names of a story that mean one organisation: company forms, acronyms, the town left out, the first word alone. */
final class BodyNames {

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

    private final List<AnalysedReport> reports;
    private final List<Named> names;
    private final Groups groups;

    private BodyNames(List<AnalysedReport> reports, List<Named> names, Groups groups) {
        this.reports = reports;
        this.names = names;
        this.groups = groups;
    }

    /** Joins in {@code groups} the names of one organisation. */
    static void join(List<AnalysedReport> reports, List<Named> names, Groups groups) {
        new BodyNames(reports, names, groups).join();
    }

    private void join() {
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
                        || !Gazetteer.world().named(town).isEmpty();
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
                    String inside = Gazetteer.fold(text.substring(name.span().end() + 2, close));
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
}
