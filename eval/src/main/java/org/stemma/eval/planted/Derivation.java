package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Cutting, adding, splicing and reordering: what makes one draft's paragraphs out of another's. */
final class Derivation {

    private static final int FEWEST_SENTENCES = 5;

    private Derivation() {}

    /** All sentences of {@code parent}. */
    static List<List<Unit>> copied(Draft parent) {
        return Unit.takenFrom(parent);
    }

    /** {@code parent} without about {@code share} of its sentences, whole paragraphs or an inverted pyramid's foot first. */
    static List<List<Unit>> cut(Draft parent, double share, Random random) {
        List<List<Unit>> paragraphs = new ArrayList<>(Unit.takenFrom(parent));
        int total = parent.units().size();
        int left = Math.max(FEWEST_SENTENCES, (int) Math.round(total * (1 - share)));
        if (random.nextBoolean()) {
            while (paragraphs.size() > 1 && total - paragraphs.getLast().size() >= left && random.nextInt(3) > 0) {
                total -= paragraphs.removeLast().size();
            }
        }
        while (paragraphs.size() > 2) {
            int at = random.nextInt(paragraphs.size());
            if (total - paragraphs.get(at).size() < left) {
                break;
            }
            total -= paragraphs.remove(at).size();
        }
        return single(paragraphs, total - left, random);
    }

    private static List<List<Unit>> single(List<List<Unit>> paragraphs, int drop, Random random) {
        List<List<Unit>> result = new ArrayList<>();
        int left = drop;
        for (List<Unit> paragraph : paragraphs) {
            List<Unit> kept = new ArrayList<>(paragraph);
            if (left > 0 && kept.size() > 1 && random.nextBoolean()) {
                kept.remove(random.nextInt(kept.size()));
                left--;
            }
            result.add(kept);
        }
        return result;
    }

    /** {@code paragraphs} with new ones among them. */
    static List<List<Unit>> enlarged(List<List<Unit>> paragraphs, List<Unit> additions, Random random) {
        List<List<Unit>> result = new ArrayList<>(paragraphs);
        for (Unit addition : additions) {
            result.add(1 + random.nextInt(result.size()), List.of(addition));
        }
        return result;
    }

    /** About {@code share} of each parent, in blocks that take turns or one after the other. */
    static List<List<Unit>> spliced(Draft first, Draft second, double share, Random random) {
        List<List<Unit>> one = cut(first, 1 - share, random);
        List<List<Unit>> two = cut(second, 1 - share, random);
        List<List<Unit>> result = new ArrayList<>();
        if (random.nextBoolean()) {
            result.addAll(one);
            result.addAll(two);
            return result;
        }
        for (int i = 0; i < Math.max(one.size(), two.size()); i++) {
            if (i < one.size()) {
                result.add(one.get(i));
            }
            if (i < two.size()) {
                result.add(two.get(i));
            }
        }
        return result;
    }

    /** {@code paragraphs} with a few of them in another place; the first stays. */
    static List<List<Unit>> reordered(List<List<Unit>> paragraphs, Random random) {
        List<List<Unit>> result = new ArrayList<>(paragraphs);
        for (int i = 1 + random.nextInt(3); i > 0 && result.size() > 2; i--) {
            int from = 1 + random.nextInt(result.size() - 1);
            int to = 1 + random.nextInt(result.size() - 1);
            Collections.swap(result, from, to);
        }
        return result;
    }

    /** Every sentence in other words, by {@code by}. */
    static List<List<Unit>> reworded(
            List<List<Unit>> paragraphs,
            String by,
            Set<String> names,
            Lexicon lexicon,
            Lexicon.Plan plan,
            Random random) {
        List<List<Unit>> result = new ArrayList<>();
        for (List<Unit> paragraph : paragraphs) {
            List<Unit> others = new ArrayList<>();
            for (Unit unit : paragraph) {
                Marked turned =
                        random.nextDouble() < plan.share() ? Syntax.turned(unit.text(), names, random) : unit.text();
                others.add(unit.reworded(lexicon.reword(turned, names, plan, random), by));
            }
            result.add(others);
        }
        return result;
    }
}
