package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences of an archive belong to pages and not to reports: notices of consent, newsletters, teasers, mastheads.
 *
 * <p>As in {@code link.PageMatter}, but told while reports come: a sentence that stands word for word in reports that
 * otherwise have nothing to do with each other is page matter, from the third report on, of one outlet from the second, and
 * stays it. Each report that comes is asked about with a few that share a sentence with it; what the address says counts among
 * what else they say, and a headline like a sentence: many a page that is none is called "Access denied" or "Hi there". Of two pages of one outlet few other words are enough: a page that only its subscribers can read has no
 * more. Pages of different or unknown outlets must have more to say than what they share, lest a wire's text in three outlets'
 * frames passes for the frame.
 *
 * <p>Cost of a report: a look for each sentence, and a comparison with at most {@value #MOST_ASKED} reports. Some 25 bytes a sentence.
 */
final class PageSentences {

    /** Carriers of a sentence that are remembered and asked about; the first. */
    private static final int CARRIERS = 6;

    /** Reports that one report is compared with. */
    private static final int MOST_ASKED = 12;

    /** Pairs of strangers that make a sentence page matter, if pairs of kin are fewer: three reports. */
    private static final int LEAST_STRANGERS = 2;

    /** Cosine, rare words weighing more, below which two texts have nothing to do with each other. */
    private static final double STRANGERS = 0.08;

    /** Words of topic that two pages must say besides to be called strangers: of one outlet, of others. */
    private static final int LEAST_REST_WITHIN = 4;

    private static final int LEAST_REST_ACROSS = 15;

    /** What is known of a sentence that recurs. */
    private static final class Recurring {
        private final int sentence;
        private int[] carriers;
        private int count = 1;
        private int strangers;
        private int kin;

        Recurring(int sentence, int carrier) {
            this.sentence = sentence;
            carriers = new int[] {carrier, 0};
        }

        void add(int carrier) {
            if (count < CARRIERS) {
                if (count == carriers.length) {
                    carriers = Arrays.copyOf(carriers, CARRIERS);
                }
                carriers[count++] = carrier;
            }
        }
    }

    private enum Verdict {
        STRANGERS(1),
        /** Strangers on pages of one outlet, whose frame both have: one such pair is enough. */
        ONE_OUTLETS(LEAST_STRANGERS),
        KIN(0),
        UNKNOWN(0);

        private final int strangers;

        Verdict(int strangers) {
            this.strangers = strangers;
        }
    }

    /** How much the stem of a number says. */
    @FunctionalInterface
    interface Weights {
        float of(int number);
    }

    private final List<KnownPrint> prints;
    private final Weights weights;
    private final FirstCarriers first = new FirstCarriers();
    private final Map<Integer, Recurring> recurring = new HashMap<>();

    /** Page matter, and the report that showed it. Few are: most looks end at the first place. */
    private final FirstCarriers matter = new FirstCarriers();

    /** @param prints the reports' prints by number; the archive's own list, which grows */
    PageSentences(List<KnownPrint> prints, Weights weights) {
        this.prints = prints;
        this.weights = weights;
    }

    /** Whether that sentence of some report is page matter. */
    private boolean matter(int sentence) {
        return sentence != 0 && matter.has(sentence);
    }

    /** Which sentences of a report are page matter; null if none is. */
    @Nullable
    BitSet matterOf(int report) {
        KnownPrint print = prints.get(report);
        BitSet matters = null;
        for (int i = 0; i < print.sentenceCount(); i++) {
            if (matter(print.sentence(i))) {
                matters = matters == null ? new BitSet() : matters;
                matters.set(i);
            }
        }
        return matters;
    }

    /** Takes the sentences of the newest report; which reports hold some that are found to be page matter now. */
    Set<Integer> add(int report) {
        KnownPrint print = prints.get(report);
        Map<Integer, Verdict> verdicts = new HashMap<>();
        Set<Integer> changed = new TreeSet<>();
        int[] sentences = distinct(print);
        List<Recurring> shared = new ArrayList<>();
        for (int sentence : sentences) {
            Recurring known = recurring.get(sentence);
            if (known == null) {
                int carrier = first.putIfAbsent(sentence, report);
                if (carrier < 0) {
                    continue;
                }
                known = new Recurring(sentence, carrier);
                recurring.put(sentence, known);
            }
            if (!matter(sentence)) {
                shared.add(known);
            }
        }
        for (Recurring known : shared) {
            judge(known, report, verdicts);
            known.add(report);
            if (known.strangers >= LEAST_STRANGERS && known.strangers > known.kin) {
                matter.putIfAbsent(known.sentence, report);
                for (int i = 0; i < known.count; i++) {
                    changed.add(known.carriers[i]);
                }
            }
        }
        changed.remove(report);
        return changed;
    }

    private static int[] distinct(KnownPrint print) {
        return java.util.stream.IntStream.range(0, print.sentenceCount())
                .map(print::sentence)
                .filter(s -> s != 0)
                .distinct()
                .toArray();
    }

    private void judge(Recurring known, int report, Map<Integer, Verdict> verdicts) {
        for (int i = 0; i < known.count && known.count < CARRIERS; i++) {
            int carrier = known.carriers[i];
            Verdict verdict = verdicts.get(carrier);
            if (verdict == null) {
                if (verdicts.size() >= MOST_ASKED) {
                    continue;
                }
                verdict = verdict(report, carrier);
                verdicts.put(carrier, verdict);
            }
            known.strangers += verdict.strangers;
            known.kin += verdict == Verdict.KIN ? 1 : 0;
        }
    }

    private Verdict verdict(int a, int b) {
        Side one = new Side(a, prints.get(b));
        Side other = new Side(b, prints.get(a));
        boolean within = prints.get(a).outlet() != 0
                && prints.get(a).outlet() == prints.get(b).outlet();
        int least = within ? LEAST_REST_WITHIN : LEAST_REST_ACROSS;
        if (one.restWords < least || other.restWords < least) {
            return Verdict.UNKNOWN;
        }
        boolean mostlyShared = one.restWords < one.sharedWords || other.restWords < other.sharedWords;
        if ((!within && mostlyShared) || one.cosine(one.rest, other, other.rest) >= STRANGERS) {
            return Verdict.KIN;
        }
        boolean apart = one.cosine(one.shared, one, one.rest) < STRANGERS
                && other.cosine(other.shared, other, other.rest) < STRANGERS;
        return !apart ? Verdict.KIN : within ? Verdict.ONE_OUTLETS : Verdict.STRANGERS;
    }

    /** What a report says in sentences that another has too, and in others. */
    private final class Side {
        private final KnownPrint print;
        private final float[] rest;
        private final float[] shared;
        private int restWords;
        private int sharedWords;

        Side(int report, KnownPrint other) {
            print = prints.get(report);
            rest = new float[print.stemCount()];
            shared = new float[print.stemCount()];
            int[] theirs = distinct(other);
            Arrays.sort(theirs);
            int sentence = 0;
            for (int i = 0; i < print.length(); i++) {
                int key = print.sentence(sentence);
                boolean common = key != 0 && Arrays.binarySearch(theirs, key) >= 0;
                int place = StoryPrint.place(print.word(i));
                if (common) {
                    shared[place]++;
                    sharedWords++;
                } else if (!matter(key)) {
                    rest[place]++;
                    restWords++;
                }
                sentence += (print.word(i) & StoryPrint.LAST) != 0 ? 1 : 0;
            }
            weigh(rest);
            weigh(shared);
        }

        private void weigh(float[] counts) {
            double square = 0;
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    counts[i] = (float) (1 + Math.log(counts[i])) * weights.of(print.number(i));
                    square += counts[i] * counts[i];
                }
            }
            double length = Math.max(1e-9, Math.sqrt(square));
            for (int i = 0; i < counts.length; i++) {
                counts[i] /= (float) length;
            }
        }

        double cosine(float[] mine, Side other, float[] theirs) {
            double sum = 0;
            int i = 0;
            int j = 0;
            while (i < mine.length && j < theirs.length) {
                int a = print.number(i);
                int b = other.print.number(j);
                if (a == b) {
                    sum += mine[i] * theirs[j];
                }
                i += a <= b ? 1 : 0;
                j += b <= a ? 1 : 0;
            }
            return sum;
        }
    }
}
