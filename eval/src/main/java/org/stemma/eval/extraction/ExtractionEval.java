package org.stemma.eval.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.read.html.Extraction;
import org.stemma.read.html.HtmlOptions;
import org.stemma.read.html.HtmlReader;
import org.stemma.read.html.meta.Sourced;
import org.stemma.read.html.text.Focus;

/**
 * Measures extraction on labelled pages.
 *
 * <p>Segments: precision, recall and F1 over all segments, white space collapsed. Body: {@link Overlap}, with the
 * standfirst. Title exact and normalised (letters and digits, lower case), publication day, authors as the share of pages
 * with exactly the right set and as mean F1.
 */
public final class ExtractionEval {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final HtmlReader BALANCED = reader(Focus.BALANCED);

    private final SortedMap<String, Double> values = new TreeMap<>();
    private final List<Worst> worst = new ArrayList<>();

    /** One page that went wrong: how far, and what. */
    private record Worst(double score, String line) {}

    /** What was counted of segments. */
    private static final class Segments {
        private int found;
        private int missed;
        private int extra;
    }

    private static HtmlReader reader(Focus focus) {
        return new HtmlReader(HtmlOptions.defaults().withFocus(focus));
    }

    /** The project's own pages. */
    public SortedMap<String, Double> own(Path home) throws IOException {
        measure("own", PageSets.own(home), BALANCED);
        return values;
    }

    /** The labelled pages outside the project, every {@code step}-th of them. */
    public SortedMap<String, Double> outside(Path folder, int step) throws IOException {
        measure("pages", PageSets.segments(folder, step), BALANCED);
        measure("outlets", PageSets.outlets(folder, step), BALANCED);
        return values;
    }

    /**
     * The same pages otherwise: the half that rules were worked out on and the half that was only measured, each focus,
     * and pages without a name in their markup.
     */
    public SortedMap<String, Double> otherwise(Path folder) throws IOException {
        List<LabelledPage> pages = PageSets.segments(folder, 1);
        List<LabelledPage> outlets = PageSets.outlets(folder, 1);
        for (boolean worked : List.of(true, false)) {
            String half = worked ? ".worked" : ".unseen";
            measure("pages" + half, half(pages, worked), BALANCED);
            measure("outlets" + half, half(outlets, worked), BALANCED);
        }
        measure("pages.precise", pages, reader(Focus.PRECISION));
        measure("outlets.precise", outlets, reader(Focus.PRECISION));
        measure("pages.generous", pages, reader(Focus.RECALL));
        measure("outlets.generous", outlets, reader(Focus.RECALL));
        measure("pages.nameless", pages.stream().map(Nameless::of).toList(), BALANCED);
        measure("outlets.nameless", outlets.stream().map(Nameless::of).toList(), BALANCED);
        values.keySet().removeIf(k -> !k.contains(".segments.") && !k.contains(".body.") || k.endsWith(".spread"));
        return values;
    }

    private static List<LabelledPage> half(List<LabelledPage> pages, boolean worked) {
        return pages.stream().filter(p -> p.workedOn() == worked).toList();
    }

    /** The pages that went most wrong, worst first, one a line. */
    public List<String> worst(int most) {
        return worst.stream()
                .sorted(Comparator.comparingDouble(Worst::score).thenComparing(Worst::line))
                .limit(most)
                .map(Worst::line)
                .toList();
    }

    private void measure(String set, List<LabelledPage> pages, HtmlReader reader) {
        Segments segments = new Segments();
        List<Overlap> bodies = new ArrayList<>();
        List<Boolean> exact = new ArrayList<>();
        List<Boolean> normal = new ArrayList<>();
        List<Boolean> days = new ArrayList<>();
        List<Double> authors = new ArrayList<>();
        for (LabelledPage page : pages) {
            Extraction x = reader.read(page.address().isEmpty() ? page.name() : page.address(), page.bytes());
            segments(page, x, segments);
            if (!page.body().isEmpty()) {
                Overlap o = Overlap.of(page.body(), x.report().text());
                bodies.add(o);
                note(
                        o.f1(),
                        "body %.3f (precision %.3f, recall %.3f) %s",
                        o.f1(),
                        o.precision(),
                        o.recall(),
                        page.name());
            }
            if (!page.title().isEmpty()) {
                String title =
                        x.metadata().title() == null ? "" : x.metadata().title().value();
                exact.add(title.equals(page.title()));
                normal.add(key(title).equals(key(page.title())));
            }
            if (!page.day().isEmpty()) {
                Sourced date = x.metadata().published();
                days.add(date != null && date.value().startsWith(page.day()));
            }
            if (page.authorsLabelled()) {
                authors.add(authors(page, x));
            }
        }
        put(set, segments);
        if (!bodies.isEmpty()) {
            Overlap mean = Overlap.mean(bodies);
            values.put(set + ".body.precision", mean.precision());
            values.put(set + ".body.recall", mean.recall());
            values.put(set + ".body.f1", mean.f1());
            values.put(set + ".body.f1.spread", Overlap.spread(bodies));
            values.put(set + ".title.exact", share(exact));
            values.put(set + ".title.normalised", share(normal));
            values.put(set + ".date.day", share(days));
            values.put(
                    set + ".authors.f1",
                    authors.stream().mapToDouble(d -> d).average().orElse(0));
            values.put(
                    set + ".authors.exact",
                    share(authors.stream().map(d -> d > 0.999).toList()));
        }
    }

    private void put(String set, Segments s) {
        if (s.found + s.missed + s.extra > 0 && s.found > 0) {
            double precision = (double) s.found / (s.found + s.extra);
            double recall = (double) s.found / (s.found + s.missed);
            values.put(set + ".segments.precision", precision);
            values.put(set + ".segments.recall", recall);
            values.put(set + ".segments.f1", 2 * precision * recall / (precision + recall));
        } else if (s.found + s.missed + s.extra > 0 || set.equals("own")) {
            values.put(set + ".segments.extra", (double) s.extra);
        }
    }

    private void segments(LabelledPage page, Extraction x, Segments into) {
        String text = plain(x.report().text());
        int wrong = 0;
        for (String s : page.with()) {
            boolean there = text.contains(plain(s));
            into.found += there ? 1 : 0;
            into.missed += there ? 0 : 1;
            wrong += there ? 0 : 1;
        }
        for (String s : page.without()) {
            boolean there = text.contains(plain(s));
            into.extra += there ? 1 : 0;
            wrong += there ? 1 : 0;
        }
        if (wrong > 0) {
            int all = page.with().size() + page.without().size();
            note(1 - (double) wrong / all, "segments %d of %d wrong %s", wrong, all, page.name());
        }
    }

    private void note(double score, String format, Object... arguments) {
        if (score < 0.95) {
            worst.add(new Worst(score, String.format(Locale.ROOT, format, arguments)));
        }
    }

    private static double authors(LabelledPage page, Extraction x) {
        Set<String> truth = new TreeSet<>(page.authors());
        Set<String> found = new TreeSet<>();
        x.metadata().authors().forEach(a -> found.add(a.value()));
        if (truth.isEmpty() && found.isEmpty()) {
            return 1;
        }
        Set<String> both = new TreeSet<>(truth);
        both.retainAll(found);
        return 2.0 * both.size() / (truth.size() + found.size());
    }

    private static double share(List<Boolean> list) {
        return list.isEmpty() ? 1 : (double) list.stream().filter(b -> b).count() / list.size();
    }

    private static String plain(String s) {
        return SPACE.matcher(INVISIBLE.matcher(s).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String key(String s) {
        return NOT_WORD.matcher(s).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
