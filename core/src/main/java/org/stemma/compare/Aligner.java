package org.stemma.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.lexicon.Pos;
import org.stemma.quantity.Quantity;
import org.stemma.time.TimeMention;

/**
 * Aligns the terms of two passages.
 *
 * <p>First the longest runs of equal words, wherever they stand (clauses move), then equal numbers and dates, then words
 * of like meaning where their neighbours agree best, last the words of grammar beside aligned ones. Cost is the product of
 * the lengths.
 *
 * <p>Source: greedy string tiling (Wise 1993) for the runs; for the rest the contextual evidence of Sultan, Bethard and
 * Sumner, "Back to Basics for Monolingual Alignment" (TACL 2014), with a closed list in place of their paraphrase table.
 */
final class Aligner {

    private final Context context;
    private final Alignment made;
    private final Passage from;
    private final Passage to;

    private record Run(int i, int j, int length, int content, double apart) {}

    private record Pair(int i, int j, double score) {}

    private static final Comparator<Run> LONGEST_FIRST = Comparator.comparingInt((Run r) -> -r.content)
            .thenComparingInt(r -> -r.length)
            .thenComparingDouble(Run::apart)
            .thenComparingInt(Run::i)
            .thenComparingInt(Run::j);

    private Aligner(Passage from, Passage to, Relatedness relatedness, Context context) {
        this.context = context;
        this.from = from;
        this.to = to;
        made = new Alignment(from, to, relatedness);
    }

    static Alignment align(Passage from, Passage to, Relatedness relatedness, Context context) {
        Aligner aligner = new Aligner(from, to, relatedness, context);
        aligner.runs();
        aligner.compounds();
        aligner.quantities();
        aligner.times();
        aligner.meanings();
        aligner.grammar();
        return aligner.made;
    }

    private boolean same(int i, int j) {
        Term a = from.term(i);
        Term b = to.term(j);
        return a.stem().equals(b.stem()) || a.form().equals(b.form());
    }

    private void runs() {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            for (int j = 0; j < to.size(); j++) {
                if (same(i, j) && !(i > 0 && j > 0 && same(i - 1, j - 1))) {
                    addRun(runs, i, j);
                }
            }
        }
        // Placing a run can cut others: they come back, shorter, in a later round.
        while (!runs.isEmpty()) {
            runs.sort(LONGEST_FIRST);
            List<Run> later = new ArrayList<>();
            for (Run run : runs) {
                place(run, later);
            }
            runs = later;
        }
    }

    private void addRun(List<Run> runs, int i, int j) {
        int length = 0;
        int content = 0;
        while (i + length < from.size()
                && j + length < to.size()
                && made.free(i + length, j + length)
                && same(i + length, j + length)) {
            content += Alignment.carries(from, i + length) ? 1 : 0;
            length++;
        }
        // A single verb can stand in two clauses; which one is meant its neighbours decide, see meanings().
        boolean alone = content == 1 && length == 1 && from.term(i).entry().usual() == Pos.VERB;
        if (content > 0 && !alone) {
            double apart = Math.abs(i / (double) from.size() - j / (double) to.size());
            runs.add(new Run(i, j, length, content, apart));
        }
    }

    private void place(Run run, List<Run> later) {
        boolean free = true;
        for (int k = 0; k < run.length && free; k++) {
            free = made.free(run.i + k, run.j + k);
        }
        if (free) {
            for (int k = 0; k < run.length; k++) {
                made.join(run.i + k, run.j + k);
            }
            return;
        }
        int k = 0;
        while (k < run.length) {
            if (made.free(run.i + k, run.j + k)) {
                int before = later.size();
                addRun(later, run.i + k, run.j + k);
                int step = 1;
                if (later.size() > before) {
                    step = later.get(later.size() - 1).length;
                }
                k += step;
            } else {
                k++;
            }
        }
    }

    /** {@code non citizen, noncitizen; war plane, warplane}: both parts stand for the whole. */
    private void compounds() {
        for (int i = 0; i + 1 < from.size(); i++) {
            for (int j = 0; j < to.size(); j++) {
                if (made.forth[i] < 0
                        && made.back[j] < 0
                        && glued(from, i, to.term(j).form())) {
                    made.join(i + 1, j);
                    made.forth[i] = j;
                }
            }
        }
        for (int j = 0; j + 1 < to.size(); j++) {
            for (int i = 0; i < from.size(); i++) {
                if (made.back[j] < 0
                        && made.forth[i] < 0
                        && glued(to, j, from.term(i).form())) {
                    made.join(i, j + 1);
                    made.back[j] = i;
                }
            }
        }
    }

    private static boolean glued(Passage parts, int first, String whole) {
        String a = parts.form(first);
        String b = parts.form(first + 1);
        return a.length() > 1 && whole.length() == a.length() + b.length() && whole.startsWith(a) && whole.endsWith(b);
    }

    private void quantities() {
        for (Quantity a : from.quantities) {
            for (Quantity b : to.quantities) {
                if (a.kind() == b.kind() && a.same(b)) {
                    joinUnits(a.first(), a.end(), b.first(), b.end());
                }
            }
        }
    }

    private void times() {
        for (TimeMention a : from.times) {
            for (TimeMention b : to.times) {
                boolean day = a.weekday() != null && b.weekday() != null
                        || a.day() != null && b.day() != null
                        || a.relative() != null && b.relative() != null
                        || a.year() != null && b.year() != null
                        || a.month() != null && b.month() != null
                        || a.clock() != null && b.clock() != null;
                if (day && a.agrees(b, context.fromPublished(), context.toPublished())) {
                    joinUnits(a.first(), a.end(), b.first(), b.end());
                }
            }
        }
    }

    private void joinUnits(int i, int iEnd, int j, int jEnd) {
        for (int k = i; k < iEnd; k++) {
            if (made.forth[k] >= j && made.forth[k] < jEnd) {
                return;
            }
        }
        if (made.free(iEnd - 1, jEnd - 1)) {
            made.join(iEnd - 1, jEnd - 1);
        }
    }

    private void meanings() {
        for (int round = 0; round < 2; round++) {
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < from.size(); i++) {
                for (int j = 0; j < to.size() && made.forth[i] < 0; j++) {
                    if (made.back[j] < 0 && from.term(i).content() && to.term(j).content()) {
                        addPair(pairs, i, j, round);
                    }
                }
            }
            pairs.sort(Comparator.comparingDouble((Pair p) -> -p.score)
                    .thenComparingInt(Pair::i)
                    .thenComparingInt(Pair::j));
            for (Pair pair : pairs) {
                if (made.free(pair.i, pair.j)) {
                    made.join(pair.i, pair.j);
                }
            }
        }
    }

    /** In the first round only what is sure or stands beside aligned words; then the rest. */
    private void addPair(List<Pair> pairs, int i, int j, int round) {
        boolean measured = from.quantityAt[i] >= 0 || to.quantityAt[j] >= 0 || from.timeAt[i] >= 0 || to.timeAt[j] >= 0;
        if (measured && made.relation(i, j) != Relatedness.Relation.SAME) {
            return;
        }
        double meaning = switch (made.relation(i, j)) {
            case SAME -> 1;
            case SYNONYM -> 0.8;
            case BROADER, RELATED -> 0.6;
            case NARROWER, SISTER, CONTRAST, OPPOSITE, NONE -> 0;
        };
        if (meaning == 0) {
            return;
        }
        double neighbours = neighbours(i, j);
        double apart = Math.abs(i / (double) from.size() - j / (double) to.size());
        double score = meaning + neighbours - 0.2 * apart;
        boolean sure = meaning == 1 || neighbours > 0 || round > 0 && apart < 0.35;
        if (sure) {
            pairs.add(new Pair(i, j, score));
        }
    }

    private double neighbours(int i, int j) {
        double sum = 0;
        int left = Alignment.contentBefore(from, i, 4);
        int leftTo = Alignment.contentBefore(to, j, 4);
        int right = Alignment.contentFrom(from, i + 1, 4);
        int rightTo = Alignment.contentFrom(to, j + 1, 4);
        sum += made.joined(left, leftTo) ? 0.25 : 0;
        sum += made.joined(right, rightTo) ? 0.25 : 0;
        return sum;
    }

    private void grammar() {
        for (int i = 1; i < from.size(); i++) {
            int j = made.forth[i - 1] + 1;
            if (j > 0
                    && j < to.size()
                    && made.free(i, j)
                    && from.term(i).form().equals(to.term(j).form())) {
                made.join(i, j);
            }
        }
        for (int i = from.size() - 2; i >= 0; i--) {
            int j = made.forth[i + 1] - 1;
            if (j >= 0
                    && made.free(i, j)
                    && from.term(i).form().equals(to.term(j).form())) {
                made.join(i, j);
            }
        }
    }
}
