package org.stemma.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Gazetteer;
import org.stemma.model.Finding;
import org.stemma.model.Ids;
import org.stemma.text.AnalysedReport;
import org.stemma.text.PartsOfSpeech;
import org.stemma.text.Sentence;

/** Makes entities of a story's names, descriptions and pronouns. */
final class EntityBuilder {

    private static final Map<String, String> ADDRESS = Map.of(
            "Mr",
            "m",
            "Sir",
            "m",
            "Lord",
            "m",
            "Prince",
            "m",
            "Mrs",
            "f",
            "Ms",
            "f",
            "Miss",
            "f",
            "Lady",
            "f",
            "Dame",
            "f",
            "Princess",
            "f");

    private static final int LONGEST_ADDRESS = 12;

    private final List<AnalysedReport> reports;
    private final List<Named> names = new ArrayList<>();
    private final Map<String, PartsOfSpeech> parts = new HashMap<>();

    EntityBuilder(List<AnalysedReport> reports, NameFinder finder) {
        this.reports = reports.stream()
                .sorted(Comparator.comparing(AnalysedReport::id))
                .toList();
        collect(finder);
    }

    /** By report the parts of speech that were found with its names. */
    Map<String, PartsOfSpeech> parts() {
        return parts;
    }

    /** The names with the kind that the story's mentions of the same words have. */
    private void collect(NameFinder finder) {
        List<List<NameMention>> found = new ArrayList<>();
        for (AnalysedReport report : reports) {
            NameFinder.Reading reading = finder.read(report);
            parts.put(report.id(), reading.parts());
            found.add(new Mentions(report.text()).mended(reading.names()));
        }
        StoryKinds kinds = new StoryKinds(reports);
        for (int r = 0; r < found.size(); r++) {
            for (NameMention mention : found.get(r)) {
                kinds.count(reports.get(r), phrase(r, mention), mention);
            }
        }
        for (int r = 0; r < found.size(); r++) {
            List<Sentence> sentences = reports.get(r).sentences();
            Set<String> surnames = surnames(r, found.get(r), kinds);
            int s = 0;
            for (NameMention mention : found.get(r)) {
                while (s + 1 < sentences.size()
                        && sentences.get(s + 1).start() <= mention.span().start()) {
                    s++;
                }
                String phrase = phrase(r, mention);
                if (!phrase.isEmpty()) {
                    EntityKind kind = surnames.contains(phrase) ? EntityKind.PERSON : kinds.of(phrase, mention);
                    List<String> words = List.of(phrase.split(" "));
                    names.add(new Named(r, s, mention.span(), words, shown(r, mention), kind, Named.How.NAME));
                }
            }
        }
    }

    /** The words as written, on one line; letters and their accents in one piece, one apostrophe. */
    private String shown(int report, NameMention mention) {
        String exact = mention.span().of(reports.get(report).text()).replaceAll("\\s+", " ");
        return Normalizer.normalize(exact, Normalizer.Form.NFC).replace('’', '\'');
    }

    /** The last words of the full names of persons in a report, but for those that are better known as something else. */
    private Set<String> surnames(int report, List<NameMention> found, StoryKinds kinds) {
        Set<String> surnames = new HashSet<>();
        for (NameMention mention : found) {
            String phrase = phrase(report, mention);
            int blank = phrase.lastIndexOf(' ');
            if (blank > 0 && kinds.of(phrase, mention) == EntityKind.PERSON) {
                String last = phrase.substring(blank + 1);
                boolean known = Lists.country(last) != null
                        || Lists.set("org").contains(last)
                        || Lists.set("place").contains(last);
                if (!known) {
                    surnames.add(last);
                }
            }
        }
        return surnames;
    }

    private String phrase(int report, NameMention mention) {
        return Gazetteer.fold(mention.span().of(reports.get(report).text()));
    }

    List<Finding.Entity> build() {
        Merger merger = Merger.merge(reports, names);
        List<List<Integer>> groups = merger.groups();
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (int name : groups.get(g)) {
                groupOf.put(name, g);
            }
        }
        Map<Integer, List<Named>> others = new TreeMap<>();
        describe(groupOf, others);
        refer(groups, groupOf, others);
        List<Finding.Entity> entities = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int g = 0; g < groups.size(); g++) {
            List<Named> mentions =
                    new ArrayList<>(groups.get(g).stream().map(names::get).toList());
            if (worth(mentions)) {
                PlaceNames.PlaceOf place = merger.place(groups.get(g).get(0));
                entities.add(entity(mentions, others.getOrDefault(g, List.of()), place, ids));
            }
        }
        entities.sort(Comparator.comparing((Finding.Entity e) -> rank(e.kind()))
                .thenComparing(e -> -e.mentions().size())
                .thenComparing(Finding.Entity::name)
                .thenComparing(Finding.Entity::id));
        return entities;
    }

    /** A single capital word of no kind that stands once is a chance more than a name. */
    private static boolean worth(List<Named> mentions) {
        Named first = mentions.get(0);
        return first.kind() != EntityKind.OTHER || mentions.size() > 1 || !first.single();
    }

    private static int rank(String kind) {
        for (EntityKind k : EntityKind.values()) {
            if (k.code().equals(kind)) {
                return k.ordinal();
            }
        }
        return EntityKind.values().length;
    }

    private void describe(Map<Integer, Integer> groupOf, Map<Integer, List<Named>> others) {
        Map<String, Integer> personAt = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            if (name.kind() == EntityKind.PERSON) {
                personAt.put(name.report() + ":" + name.span().start(), groupOf.getOrDefault(i, -1));
            }
        }
        for (Descriptions.Meant meant : Descriptions.of(reports, personAt)) {
            String exact = meant.span().of(reports.get(meant.report()).text()).replaceAll("\\s+", " ");
            others.computeIfAbsent(meant.person(), k -> new ArrayList<>())
                    .add(new Named(
                            meant.report(),
                            meant.sentence(),
                            meant.span(),
                            List.of(),
                            exact,
                            EntityKind.PERSON,
                            Named.How.DESCRIPTION));
        }
    }

    private void refer(List<List<Integer>> groups, Map<Integer, Integer> groupOf, Map<Integer, List<Named>> others) {
        List<List<Pronouns.Spoken>> spoken = new ArrayList<>();
        reports.forEach(r -> spoken.add(new ArrayList<>()));
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            int group = groupOf.getOrDefault(i, -1);
            if (name.kind() == EntityKind.PERSON) {
                spoken.get(name.report())
                        .add(new Pronouns.Spoken(name.sentence(), name.span(), group, sex(groups.get(group))));
            }
        }
        others.forEach((group, descriptions) -> descriptions.forEach(d -> spoken.get(d.report())
                .add(new Pronouns.Spoken(d.sentence(), d.span(), group, sex(groups.get(group))))));
        for (int r = 0; r < reports.size(); r++) {
            for (Pronouns.Spoken s : Pronouns.of(reports.get(r), spoken.get(r))) {
                String exact = s.span().of(reports.get(r).text());
                others.computeIfAbsent(s.person(), k -> new ArrayList<>())
                        .add(new Named(
                                r, s.sentence(), s.span(), List.of(), exact, EntityKind.PERSON, Named.How.PRONOUN));
            }
        }
    }

    /** {@code m, f}, by the given name or by what stands before the name ({@code Mr, Ms}); else empty. */
    private String sex(List<Integer> group) {
        String given = group.stream()
                .map(names::get)
                .filter(n -> !n.single())
                .map(n -> Lists.sex(n.words().get(0)))
                .filter(s -> s != null && !s.equals("b"))
                .findFirst()
                .orElse("");
        return !given.isEmpty()
                ? given
                : group.stream()
                        .map(names::get)
                        .map(this::addressed)
                        .filter(s -> !s.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private String addressed(Named name) {
        String text = reports.get(name.report()).text();
        int end = name.span().start();
        int start = Math.max(0, end - LONGEST_ADDRESS);
        String before = text.substring(start, end).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1).replace(".", "");
        return ADDRESS.getOrDefault(word, "");
    }

    private Finding.Entity entity(
            List<Named> named, List<Named> others, PlaceNames.@Nullable PlaceOf place, Set<String> ids) {
        EntityKind kind = named.get(0).kind();
        TreeMap<String, Integer> counts = new TreeMap<>();
        named.forEach(n -> counts.merge(n.exact(), 1, Integer::sum));
        String name = fullest(counts, kind);
        counts.remove(name);
        TreeMap<String, Integer> described = new TreeMap<>();
        others.stream()
                .filter(n -> n.how() == Named.How.DESCRIPTION)
                .forEach(n -> described.merge(n.exact(), 1, Integer::sum));
        List<String> aliases = new ArrayList<>(byCount(counts));
        byCount(described).stream().filter(d -> !aliases.contains(d)).forEach(aliases::add);
        List<Named> all = new ArrayList<>(named);
        all.addAll(others);
        all.sort(Comparator.comparingInt(Named::report).thenComparing(Named::span));
        List<Finding.Mention> mentions = all.stream()
                .map(n -> new Finding.Mention(
                        reports.get(n.report()).id(),
                        n.span().start(),
                        n.span().end(),
                        n.how().code()))
                .toList();
        String id = Ids.of("entity", kind.code(), Gazetteer.fold(name));
        for (int again = 2; !ids.add(id); again++) {
            id = Ids.of("entity", kind.code(), Gazetteer.fold(name), String.valueOf(again));
        }
        return new Finding.Entity(id, name, kind.code(), aliases, mentions, place(place));
    }

    private static Finding.@Nullable Location place(PlaceNames.@Nullable PlaceOf place) {
        if (place == null || place.country().isEmpty()) {
            return null;
        }
        Gazetteer.Place town = place.place();
        return town == null || town.division()
                ? new Finding.Location(null, null, null, place.country())
                : new Finding.Location(town.geonames(), town.latitude(), town.longitude(), place.country());
    }

    private static List<String> byCount(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The form shown: of a place the most used, else the one with most words, then the most used. */
    private static String fullest(Map<String, Integer> counts, EntityKind kind) {
        Comparator<Map.Entry<String, Integer>> words =
                Comparator.comparingInt(e -> e.getKey().split(" ", -1).length);
        Comparator<Map.Entry<String, Integer>> uses = Map.Entry.comparingByValue();
        boolean place = kind == EntityKind.PLACE;
        return counts.entrySet().stream()
                .max((place ? uses.thenComparing(words) : words.thenComparing(uses))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
