package org.stemma.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.align.IndexedReport;
import org.stemma.compare.Difference;
import org.stemma.lineage.FamilyTree;
import org.stemma.model.Span;
import org.stemma.model.VariantType;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;
import org.stemma.text.Sentence;
import org.stemma.text.Token;

/**
 * Which of two readings the reports of other lineages have.
 *
 * <p>They are no witnesses of the text, yet they carry the same statements and tell of the same facts: who quotes an official's
 * words to the letter, or gives the same figure of the same thing, speaks for the reading that agrees. That a slip of the pen
 * hits upon what others say by chance is far less likely than that it departs from it. In textual criticism: testimonia, the
 * indirect tradition (West 1973).
 */
final class OtherAccounts {

    /** Words on either side of the place that must stand in the other account too. */
    private static final int BESIDE = 5;

    /** With fewer words in all, what stands there may be a phrase. */
    private static final int LEAST_BESIDE = 6;

    /** Words of content that make a sentence tell of the same fact, and their share of the shorter sentence. */
    private static final int COMMON = 3;

    private static final double COMMON_SHARE = 0.34;

    /**
     * What is a fact whoever words it. How sure or general a statement is depends on its wording, and a day on which of the
     * happenings of a sentence it dates.
     */
    private static final Set<VariantType> FACTS = EnumSet.of(
            VariantType.NUMBER, VariantType.DURATION, VariantType.UNIT, VariantType.ENTITY, VariantType.ATTRIBUTION);

    private final FamilyTree tree;
    private final Wordings wordings;
    private final OddReadings odd;
    private final Map<String, Account> accounts = new HashMap<>();

    /** A report's words in a row, and the words of content of each sentence. */
    private record Account(String words, List<Set<String>> sentences) {

        static Account of(AnalysedReport report) {
            List<Set<String>> sentences = new ArrayList<>();
            report.sentences().forEach(s -> sentences.add(content(report, report.tokens(s))));
            return new Account(row(report.tokens()), sentences);
        }
    }

    /**
     * A reading where it stands.
     *
     * @param words it with the words beside it, in a row
     * @param own stems that the other reading lacks
     * @param beside the content of the rest of its sentence, as far as the other reading has it too
     */
    private record Place(String words, Set<String> own, Set<String> beside) {}

    OtherAccounts(FamilyTree tree, Wordings wordings, OddReadings odd) {
        this.tree = tree;
        this.wordings = wordings;
        this.odd = odd;
    }

    /** How many other lineages have the source's reading and how many the descendant's; who has both has none. */
    OddReadings.Votes hear(AnalysedReport source, AnalysedReport descendant, Difference difference) {
        Place one = place(source, difference.from(), stems(descendant, difference.to()));
        Place other = place(descendant, difference.to(), stems(source, difference.from()));
        Set<String> with = new TreeSet<>();
        Set<String> against = new TreeSet<>();
        if (one == null || other == null || one.words.equals(other.words)) {
            return new OddReadings.Votes(0, 0);
        }
        one.beside.retainAll(other.beside);
        other.beside.retainAll(one.beside);
        boolean fact = FACTS.contains(difference.type()) && !one.own.isEmpty() && !other.own.isEmpty();
        for (IndexedReport indexed : tree.reports()) {
            AnalysedReport report = indexed.report();
            if (!foreign(report, source) || !foreign(report, descendant)) {
                continue;
            }
            boolean first = has(report, one, other, fact);
            boolean second = has(report, other, one, fact);
            if (first != second) {
                (first ? with : against).add(odd.origin(report.id()));
            }
        }
        return new OddReadings.Votes(with.size(), against.size());
    }

    private boolean foreign(AnalysedReport report, AnalysedReport other) {
        return !report.id().equals(other.id()) && wordings.compare(report.id(), other.id()) == null;
    }

    private boolean has(AnalysedReport report, Place place, Place rival, boolean fact) {
        Account account = accounts.computeIfAbsent(report.id(), id -> Account.of(report));
        return account.words.contains(place.words)
                || fact && account.sentences.stream().anyMatch(s -> tells(s, place, rival));
    }

    /** Whether a sentence of content {@code words} gives the reading of the same fact. */
    private static boolean tells(Set<String> words, Place place, Place rival) {
        if (!words.containsAll(place.own) || rival.own.stream().anyMatch(words::contains)) {
            return false;
        }
        long common = place.beside.stream().filter(words::contains).count();
        int shorter = Math.min(place.beside.size(), words.size() - place.own.size());
        return common >= COMMON && common >= COMMON_SHARE * shorter;
    }

    private static @Nullable Place place(AnalysedReport report, Span span, Set<String> rival) {
        for (Sentence sentence : report.sentences()) {
            if (sentence.span().contains(span)) {
                List<Token> tokens = report.tokens(sentence);
                List<Token> words = tokens.stream().filter(Token::lexical).toList();
                int first = 0;
                while (first < words.size() && words.get(first).end() <= span.start()) {
                    first++;
                }
                int end = first;
                while (end < words.size() && words.get(end).start() < span.end()) {
                    end++;
                }
                List<Token> window = words.subList(Math.max(0, first - BESIDE), Math.min(words.size(), end + BESIDE));
                Set<String> own = stems(report, span);
                Set<String> beside = content(report, tokens);
                beside.removeAll(own);
                beside.removeAll(rival);
                own.removeAll(rival);
                return window.size() < LEAST_BESIDE ? null : new Place(row(window), own, beside);
            }
        }
        return null;
    }

    private static Set<String> stems(AnalysedReport report, Span span) {
        return content(
                report,
                report.tokens().stream().filter(t -> span.contains(t.span())).toList());
    }

    private static Set<String> content(AnalysedReport report, List<Token> tokens) {
        Set<String> function = FunctionWords.of(report.report().language());
        Set<String> stems = new HashSet<>();
        for (Token token : tokens) {
            if (token.lexical() && !function.contains(token.form())) {
                stems.add(token.stem());
            }
        }
        return stems;
    }

    private static String row(List<Token> tokens) {
        StringBuilder row = new StringBuilder(" ");
        tokens.stream().filter(Token::lexical).forEach(t -> row.append(t.form()).append(' '));
        return row.toString();
    }
}
