package org.stemma.edition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.compare.Difference;
import org.stemma.compare.Omission;
import org.stemma.compare.SentenceComparer;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.FamilyTree;
import org.stemma.model.Citation;
import org.stemma.model.Finding;
import org.stemma.model.Ids;
import org.stemma.model.Moment;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.quote.Quote;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;

/**
 * Compares every descendant with its source, sentence by aligned sentence.
 *
 * <p>A difference from an extant source is an alteration. Differences under a lost source are weighed against each other
 * ({@link LostReadings}). Named after the textual critic's collation. Not safe for use by several threads at once.
 */
final class Collator {

    /** Fewer words are a sub-head or a notice of the page more often than a statement: {@code Be civil.} */
    private static final int SENTENCE = 4;

    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** A note of correction in the descendant: its difference may be the better reading. */
    private static final Pattern CORRECTION = Pattern.compile(
            "(?i)\\b(correct(s|ed)\\b.{0,40}\\b(figure|spelling|number|name|date|paragraph|quote|headline|day)|"
                    + "corrections? ?[:&(]|this (story|article|report) (has been|was) (corrected|amended))");

    /** Words from which a sentence counts as text: a shorter one can be a by-line or a label. */
    private static final int WHOLE_SENTENCE = 8;

    /**
     * A rewriting is accused only where it is so surely one: below, reports of one event by two newsrooms that share a wire's
     * sentences lie among them. Moved by the planted set and by reading editions of scraped stories.
     */
    private static final double DERIVED = 0.7;

    /**
     * Without a third report only a link accuses of which such links are true this often: a sibling of a lost source is taken
     * for the source among the others. Moved by the trees of the second generator.
     */
    private static final double LIKELY = 0.8;

    /** How far from a place its neighbours are compared. */
    private static final int BESIDE_CHARS = 120;

    private final FamilyTree tree;
    private final SentenceComparer comparer;
    private final Wordings wordings;
    private final OddReadings odd;
    private final OtherAccounts accounts;
    private final Map<String, AnalysedReport> reports = new TreeMap<>();

    /** @param quotes the quotes of each extant report, by id */
    Collator(FamilyTree tree, Map<String, List<Quote>> quotes) {
        this.tree = tree;
        comparer = new SentenceComparer(quotes);
        wordings = new Wordings(tree, comparer);
        odd = new OddReadings(tree, wordings);
        accounts = new OtherAccounts(tree, wordings, odd);
        tree.reports().forEach(r -> reports.put(r.report().id(), r.report()));
    }

    Collation collate() {
        Collation.Builder found = new Collation.Builder();
        for (Derivation d : tree.derivations()) {
            if (!tree.lostTexts().containsKey(d.link().from())) {
                compare(d, found);
            }
        }
        new LostReadings(tree, wordings, odd, accounts, this).weigh(found);
        new SelfContradictions(comparer).find(tree.reports(), found);
        List<Finding.Alteration> direct =
                found.alterations.stream().filter(a -> a.via() == null).toList();
        found.alterations.removeIf(a -> a.via() != null && direct.stream().anyMatch(d -> sameWords(a, d)));
        found.variants.removeIf(v -> found.alterations.stream().anyMatch(a -> settles(a, v)));
        found.alterations.sort(Comparator.comparing(Finding.Alteration::to).thenComparing(Finding.Alteration::from));
        return new Collation(found.alterations, found.variants, found.omissions, found.contradictions);
    }

    /** Whether two sources of a splice accuse it of the same words: the source that is here says it already. */
    private static boolean sameWords(Finding.Alteration a, Finding.Alteration b) {
        return a.type() == b.type()
                && a.to().report().equals(b.to().report())
                && a.to().span().overlaps(b.to().span());
    }

    /** Whether the variant is about words that an alteration of the same type already settles. */
    static boolean settles(Finding.Alteration alteration, Finding.Variant variant) {
        return alteration.type() == variant.type()
                && variant.readings().stream()
                        .flatMap(r -> r.wordings().stream())
                        .anyMatch(c -> c.report().equals(alteration.to().report())
                                && c.span().overlaps(alteration.to().span()));
    }

    private void compare(Derivation d, Collation.Builder found) {
        AnalysedReport source = d.source().report();
        AnalysedReport to = d.to().report();
        Wordings.Compared compared = wordings.compare(source.id(), to.id());
        if (compared == null) {
            return;
        }
        List<String> others = tree.derivations().stream()
                .filter(o -> o != d && o.link().to().equals(d.link().to()))
                .map(o -> o.link().from())
                .toList();
        boolean spliced = !others.isEmpty();
        boolean directed = d.link().confidence() >= LIKELY && directed(source.report(), to.report()) && !eitherEnd(d);
        boolean derived =
                d.link().kind().verbatim() || !relative(d) && d.relation().probability() >= DERIVED;
        for (Wordings.Place place : compared.places()) {
            for (Difference difference : place.comparison().differences()) {
                if (nearer(others, source, to, difference, place.passages().similarity())) {
                    continue;
                }
                OddReadings.Votes heard = accounts.hear(source, to, difference);
                boolean sure = derived && (directed || heard.forSource() || odd(d, difference));
                if (derived && headless(d) && sourceAlone(d, difference, heard) && turned(d, difference, found)) {
                    continue;
                }
                if (!sure || heard.forDescendant() || odd.inSource(source.id(), to.id(), difference)) {
                    Variants.add(difference, source.cite(difference.from()), to.cite(difference.to()), found);
                } else {
                    found.alterations.add(alteration(d, difference));
                }
            }
            if (spliced) {
                continue; // what one source has more of may have been taken from the other
            }
            place.comparison().omissions().stream()
                    .filter(o -> !elsewhere(o, source, to))
                    .forEach(o -> found.omissions.add(new Finding.Omission(
                            to.id(), source.cite(o.from()), o.kind().toString())));
        }
        Set<Integer> told = new HashSet<>(compared.told());
        if (!spliced && !to.report().truncated()) {
            for (Sentence s : source.sentences()) {
                if (!told.contains(s.index()) && BLANK.split(s.span().of(source.text())).length >= SENTENCE) {
                    found.omissions.add(new Finding.Omission(to.id(), source.cite(s.span()), "sentence"));
                }
            }
        }
    }

    /**
     * Whether the words of a splice that differ from one source were taken from another: it has a passage that is nearer and
     * says the same, or one that differs there too, among more of the same words.
     */
    private boolean nearer(
            List<String> sources, AnalysedReport from, AnalysedReport to, Difference difference, double similarity) {
        int beside = beside(from, difference.from(), to, difference.to());
        for (String id : sources) {
            AnalysedReport other = reports.get(id);
            Wordings.Compared compared = other == null ? null : wordings.compare(id, to.id());
            if (other == null || compared == null) {
                continue;
            }
            List<Difference> there = compared.differences().stream()
                    .filter(d -> d.type() == difference.type() && d.to().overlaps(difference.to()))
                    .toList();
            boolean closer = there.stream().anyMatch(d -> beside(other, d.from(), to, d.to()) > beside);
            boolean same = there.isEmpty() && compared.nearness(difference.to()) > similarity;
            if (closer || same) {
                return true;
            }
        }
        return false;
    }

    /** How many words right behind and before two places are the same. */
    private static int beside(AnalysedReport a, Span x, AnalysedReport b, Span y) {
        return common(behind(a, x), behind(b, y))
                + common(before(a, x).reversed(), before(b, y).reversed());
    }

    private static List<String> behind(AnalysedReport report, Span place) {
        String text = report.text();
        return words(text.substring(place.end(), Math.min(text.length(), place.end() + BESIDE_CHARS)));
    }

    private static List<String> before(AnalysedReport report, Span place) {
        return words(report.text().substring(Math.max(0, place.start() - BESIDE_CHARS), place.start()));
    }

    private static int common(List<String> a, List<String> b) {
        int n = 0;
        while (n < Math.min(a.size(), b.size()) && a.get(n).equalsIgnoreCase(b.get(n))) {
            n++;
        }
        return n;
    }

    private static List<String> words(String text) {
        return List.of(BLANK.split(text.strip()));
    }

    /** Whether the copy has a name that it left out here in some other place: it is then not lost. */
    private static boolean elsewhere(Omission omission, AnalysedReport source, AnalysedReport to) {
        return omission.kind() == Omission.Kind.NAME
                && to.text().contains(omission.from().of(source.text()));
    }

    /**
     * Whether time or a credit says who had it from whom. Where only the wording does, a difference is no one's alteration
     * until another report shares the source's reading.
     */
    private static boolean directed(Report source, Report to) {
        return before(source, to) || names(to, source.outlet()) || names(to, source.agency());
    }

    /**
     * Whether the descendant's reading is the odd one although no time or credit says that it is the descendant. What rewrites
     * and is copied to the letter by nobody is no one's source; for any other its own copies are heard as well.
     */
    private boolean odd(Derivation d, Difference difference) {
        String source = d.link().from();
        String to = d.link().to();
        boolean rewritten = !d.link().kind().verbatim() && !copied(to);
        return rewritten ? odd.outvoted(source, to, difference) : odd.outvotedWithCopies(source, to, difference);
    }

    /** Whether {@code one} was surely published before {@code other}. */
    static boolean before(Report one, Report other) {
        Optional<Moment> later = Moment.parse(other.publishedAt());
        boolean earlier = later.isPresent()
                && Moment.parse(one.publishedAt())
                        .filter(m -> m.before(later.get()))
                        .isPresent();
        return earlier || other.laterVersionOf(one);
    }

    /**
     * Whether either end of the link may be the one that reworded: the descendant is copied and has more, the source is
     * copied by nobody.
     */
    private boolean eitherEnd(Derivation d) {
        return !d.link().kind().verbatim()
                && copied(d.link().to())
                && !copied(d.link().from())
                && adds(d);
    }

    private static boolean adds(Derivation d) {
        Set<Integer> told = new HashSet<>();
        d.relation().pairs().forEach(p -> told.add(p.b()));
        for (int s = 0; s < d.to().sentences(); s++) {
            if (!told.contains(s) && d.to().endWord(s) - d.to().firstWord(s) >= WHOLE_SENTENCE) {
                return true;
            }
        }
        return false;
    }

    /** Whether others copied the report to the letter: who reworded alone is copied less often than who was the source. */
    boolean copied(String report) {
        return tree.derivations().stream()
                .map(Derivation::link)
                .anyMatch(l -> l.from().equals(report) && l.kind().verbatim());
    }

    /** Whether nothing is known above the source of the link, and no time says that it was the source. */
    private boolean headless(Derivation d) {
        String source = d.link().from();
        return tree.derivations().stream().noneMatch(o -> o.link().to().equals(source))
                && !before(d.source().report().report(), d.to().report().report());
    }

    /**
     * Whether the source's reading is its alone: other lineages have the descendant's, or all of the family that can be asked,
     * two reports beside the descendant at least. Then it was not what the others were made from.
     */
    private boolean sourceAlone(Derivation d, Difference difference, OddReadings.Votes heard) {
        OddReadings.Votes family = odd.all(d.link().from(), d.link().to(), difference);
        return heard.forDescendant()
                ? !family.forSource()
                : !heard.forSource() && family.withSource() == 0 && family.withDescendant() > 1;
    }

    /** Adds the difference as an alteration by the source of the link; whether it is one that way round too. */
    private boolean turned(Derivation d, Difference difference, Collation.Builder found) {
        AnalysedReport source = d.source().report();
        AnalysedReport to = d.to().report();
        Wordings.Compared back = wordings.compare(to.id(), source.id());
        Optional<Difference> turned = back == null
                ? Optional.empty()
                : back.differences().stream()
                        .filter(b -> b.type() == difference.type()
                                && b.to().overlaps(difference.from())
                                && b.from().overlaps(difference.to()))
                        .findFirst();
        turned.ifPresent(t -> found.alterations.add(alteration(
                t,
                to.cite(t.from()),
                source.cite(t.to()),
                null,
                List.of(to.id()),
                "witnesses",
                d.relation().probability())));
        return turned.isPresent();
    }

    /**
     * Whether the descendant rewords this source throughout while it keeps another to the letter: nobody does both, so it had
     * these sentences from a relative of the source.
     */
    private boolean relative(Derivation d) {
        return !d.link().kind().verbatim()
                && tree.derivations().stream()
                        .map(Derivation::link)
                        .anyMatch(l -> l.to().equals(d.link().to()) && l.kind().verbatim());
    }

    private static boolean names(Report report, @Nullable String origin) {
        return origin != null && !origin.isBlank() && report.text().contains(origin);
    }

    private Finding.Alteration alteration(Derivation d, Difference difference) {
        Citation from = d.source().report().cite(difference.from());
        Citation to = d.to().report().cite(difference.to());
        return alteration(
                difference,
                from,
                to,
                null,
                List.of(from.report()),
                decidedBy(difference, "source"),
                d.relation().probability());
    }

    /** An alteration as the edition shows it. */
    Finding.Alteration alteration(
            Difference difference,
            Citation from,
            Citation to,
            @Nullable String via,
            List<String> witnesses,
            String decidedBy,
            double sure) {
        AnalysedReport target = reports.get(to.report());
        boolean corrected = target != null && CORRECTION.matcher(target.text()).find();
        return new Finding.Alteration(
                Ids.of("alteration", key(from), key(to), difference.type().toString()),
                difference.type(),
                from,
                to,
                via,
                witnesses,
                corrected ? "corrected" : "changed",
                difference.explanation(),
                decidedBy,
                Math.round(100 * Math.min(1, difference.confidence() * sure)) / 100.0);
    }

    /** Who decided: arithmetic where it could, else {@code otherwise}. */
    static String decidedBy(Difference difference, String otherwise) {
        String by = difference.decidedBy();
        if (by == null) {
            return otherwise;
        }
        return by.startsWith("date") ? "date" : by.startsWith("arith") ? "sum" : by;
    }

    static String key(Citation c) {
        return c.report() + ":" + c.start() + ":" + c.end();
    }
}
