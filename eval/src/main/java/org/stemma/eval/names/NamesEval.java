package org.stemma.eval.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.edition.Understanding;
import org.stemma.entity.EntityKind;
import org.stemma.entity.NameFinder;
import org.stemma.entity.NameMention;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.text.TextAnalyser;
import org.stemma.understand.Models;

/**
 * Scores a {@link NameFinder}. A found name is right when it covers the head of a marked name and lies inside it; with kinds,
 * when the kind is the same too (a facility counts as the place that it is).
 */
public final class NamesEval {

    private final List<String> faults = new ArrayList<>();
    private final int[] found = new int[EntityKind.values().length];
    private final int[] wanted = new int[EntityKind.values().length];
    private final int[] right = new int[EntityKind.values().length];
    private int foundAny;
    private int wantedAny;
    private int rightAny;

    /** The texts of MEANTIME's English part in {@code folder}. */
    public static List<NamedText> meantime(Path folder) throws IOException {
        return new Meantime().read(folder);
    }

    /** The own-written reports that this module ships. */
    public static List<NamedText> own() throws IOException {
        try (InputStream in = Objects.requireNonNull(NamesEval.class.getResourceAsStream("reports.txt"))) {
            List<NamedText> texts = new ArrayList<>();
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : all.split("(?m)^== ", -1)) {
                int end = part.indexOf('\n');
                if (end > 0 && !part.startsWith("#")) {
                    texts.add(NamedText.marked(part.substring(0, end).strip(), part.substring(end + 1)));
                }
            }
            return texts;
        }
    }

    /** The values of the rules and, where it can be loaded, of the model, each under its name. */
    public static SortedMap<String, Double> both(List<NamedText> texts) {
        SortedMap<String, Double> all = new TreeMap<>();
        new NamesEval().score(NameFinder.rules(), texts).forEach((name, value) -> all.put("rules." + name, value));
        Understanding models = Models.understanding();
        if (models.notes().isEmpty()) {
            new NamesEval().score(models.names(), texts).forEach((name, value) -> all.put("model." + name, value));
        }
        return all;
    }

    /** Scores {@code finder} on {@code texts}: precision, recall and F1 without kinds, and F1 by kind. */
    public SortedMap<String, Double> score(NameFinder finder, List<NamedText> texts) {
        TextAnalyser analyser = new TextAnalyser();
        for (NamedText text : texts) {
            Report report = Report.of(text.name(), text.text()).withLanguage("en");
            score(text, finder.find(analyser.analyse(report)));
        }
        SortedMap<String, Double> values = new TreeMap<>();
        values.put("names.precision", share(rightAny, foundAny));
        values.put("names.recall", share(rightAny, wantedAny));
        values.put("names.f1", f1(rightAny, foundAny, wantedAny));
        int r = 0;
        int f = 0;
        int w = 0;
        for (EntityKind kind : EntityKind.values()) {
            int k = kind.ordinal();
            if (wanted[k] > 0) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                values.put("kinds." + name + ".f1", f1(right[k], found[k], wanted[k]));
            }
            r += right[k];
            f += found[k];
            w += wanted[k];
        }
        values.put("kinds.f1", f1(r, f, w));
        return values;
    }

    /** What was missed, found wrongly or of another kind, a line each. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private void score(NamedText text, List<NameMention> names) {
        boolean facilities = text.gold().stream().anyMatch(g -> g.kind() == EntityKind.FACILITY);
        Set<NameMention> used = new HashSet<>();
        for (NamedText.Gold gold : text.gold()) {
            NameMention match = match(gold, names);
            if (gold.kind() == null) {
                continue;
            }
            wanted[gold.kind().ordinal()]++;
            wantedAny++;
            String words = gold.extent().of(text.text());
            if (match == null) {
                faults.add(text.name() + ": missed " + gold.kind() + " \"" + words + "\"");
                continue;
            }
            if (!used.add(match)) {
                rightAny++;
                foundAny++;
                continue;
            }
            rightAny++;
            foundAny++;
            EntityKind kind = kind(match.kind(), facilities);
            found[kind.ordinal()]++;
            if (kind == gold.kind()) {
                right[kind.ordinal()]++;
            } else {
                faults.add(text.name() + ": " + kind + " for " + gold.kind() + " \""
                        + match.span().of(text.text()) + "\"");
            }
        }
        for (NameMention name : names) {
            boolean counted = text.judged().contains(name.span())
                    && !used.contains(name)
                    && text.gold().stream()
                            .noneMatch(g -> g.kind() == null && g.extent().overlaps(name.span()));
            boolean known = name.kind() != EntityKind.EVENT && name.kind() != EntityKind.OTHER || facilities;
            if (counted && known) {
                foundAny++;
                found[kind(name.kind(), facilities).ordinal()]++;
                faults.add(text.name() + ": wrongly " + name.kind() + " \""
                        + name.span().of(text.text()) + "\"");
            }
        }
    }

    private static EntityKind kind(EntityKind kind, boolean facilities) {
        return kind == EntityKind.FACILITY && !facilities ? EntityKind.PLACE : kind;
    }

    private static @Nullable NameMention match(NamedText.Gold gold, List<NameMention> names) {
        for (NameMention name : names) {
            Span span = name.span();
            Span wide = new Span(
                    Math.max(0, gold.extent().start() - 4), gold.extent().end() + 1);
            if (span.overlaps(gold.head()) && wide.contains(span)) {
                return name;
            }
        }
        return null;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double f1(int right, int found, int wanted) {
        return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
    }
}
