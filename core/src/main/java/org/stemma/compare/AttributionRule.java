package org.stemma.compare;

import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.model.VariantType;
import org.stemma.quote.Act;
import org.stemma.quote.Quote;

/**
 * The same statement, given to someone else.
 *
 * <p>Who speaks is read from the whole report ({@link org.stemma.quote.Quotes}), so {@code she} and {@code the mayor} are
 * known where the report ties them to a name. Two names are two speakers when they share no part. Two descriptions are two
 * speakers only when the first report knows both and means different things by them ({@code the fire service, the port
 * authority}), or when they have nothing in common ({@code the statistics office, the finance ministry}); else the second may
 * be another word for the first.
 */
final class AttributionRule implements Rule {

    /** Aligned words that make two contents one statement. */
    private static final int LEAST_COMMON = 2;

    private static final double LEAST_SHARE = 0.4;
    private static final int LONGEST_SOURCE = 6;

    private static final Set<String> SAY = WordLists.english().set("say");

    @Override
    public void find(Pair pair, Findings findings) {
        if (pair.share() < LEAST_SHARE) {
            return;
        }
        List<Quote> from = within(pair.from());
        for (Quote b : within(pair.to())) {
            for (Quote a : from) {
                boolean nested = told(pair.to(), pair.alignment().back, b, pair.from(), a)
                        || told(pair.from(), pair.alignment().forth, a, pair.to(), b);
                if (!nested && sameStatement(pair, a, b) && TwoSpeakers.are(pair, a, b)) {
                    add(pair, a, b, findings);
                }
            }
        }
    }

    /** Statements with a speaker whose words stand in the passage. */
    private static List<Quote> within(Passage passage) {
        Span whole = passage.span(0, passage.size());
        return passage.words.quotes().stream()
                .filter(q -> said(passage, q))
                .filter(q -> q.act() == Act.SPEECH && q.source() != null && q.speaker() != null)
                .filter(q -> whole.overlaps(q.extent()) && q.source() != null && whole.contains(q.source()))
                .toList();
    }

    /** Whether a verb of saying attributes, to a source of a few words: longer ones are mostly read wrongly. */
    private static boolean said(Passage passage, Quote quote) {
        Span cue = quote.cue();
        int length = 0;
        boolean says = false;
        for (int k = 0; k < passage.size(); k++) {
            Span span = passage.term(k).token().span();
            length += quote.source() != null && quote.source().contains(span) ? 1 : 0;
            if (cue != null && cue.contains(span)) {
                String verb = passage.term(k).entry().lemma(Pos.VERB);
                says |= verb != null
                                && SAY.contains(verb)
                                && !passage.form(k + 1).equals("with")
                        || passage.at(k, "according", "to")
                        || passage.form(k + 1).equals("of") && Names.TELLING.contains(passage.form(k));
            }
        }
        return says && length > 0 && length <= LONGEST_SOURCE;
    }

    private static boolean sameStatement(Pair pair, Quote a, Quote b) {
        int common = 0;
        int carried = 0;
        for (int j = 0; j < pair.to().size(); j++) {
            if (!Alignment.carries(pair.to(), j) || !in(pair.to(), j, b)) {
                continue;
            }
            carried++;
            int i = pair.alignment().back[j];
            common += i >= 0 && in(pair.from(), i, a) ? 1 : 0;
        }
        return common >= LEAST_COMMON && common >= LEAST_SHARE * carried;
    }

    /** Whether the speaker of one stands in what the other's speaker tells: one statement lies inside the other. */
    private static boolean told(Passage own, int[] partner, Quote quote, Passage other, Quote whole) {
        for (int k = 0; k < own.size(); k++) {
            boolean speaker = quote.source() != null
                    && own.term(k).content()
                    && quote.source().contains(own.term(k).token().span());
            if (speaker && partner[k] >= 0 && in(other, partner[k], whole)) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(Passage passage, int k, Quote quote) {
        Span term = passage.term(k).token().span();
        return quote.content().stream().anyMatch(c -> c.contains(term));
    }

    private static void add(Pair pair, Quote a, Quote b, Findings findings) {
        if (a.source() != null && b.source() != null) {
            findings.add(VariantType.ATTRIBUTION, a.source(), b.source(), "The words are given to someone else", 0.88);
        }
    }
}
