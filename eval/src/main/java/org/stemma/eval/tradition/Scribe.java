package org.stemma.eval.tradition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes the lines of a new manuscript out of older ones. */
final class Scribe {

    private static final double TURNED = .4;
    private static final double THESAURUS_SHARE = .95;

    private final Random random;
    private final Map<String, List<String>> thesaurus;
    private final List<String> strangeWords;
    private final List<String> asides;
    private int added;

    /**
     * @param strangeWords words of other events, for {@link Hand.Habit#BORROWED}
     * @param asides sentences that scribes add, each once
     */
    Scribe(Random random, Map<String, List<String>> thesaurus, List<String> strangeWords, List<String> asides) {
        this.random = random;
        this.thesaurus = thesaurus;
        this.strangeWords = strangeWords;
        this.asides = new ArrayList<>(asides);
        Collections.shuffle(this.asides, random);
    }

    List<Line> copied(Manuscript exemplar) {
        return new ArrayList<>(exemplar.lines().stream()
                .map(line -> line.takenFrom(exemplar.id()))
                .toList());
    }

    /** Leaves out the end, the beginning, the middle, or sentences here and there. */
    List<Line> cut(List<Line> lines) {
        int size = lines.size();
        int kept = Math.max(4, size * (40 + random.nextInt(40)) / 100);
        if (size <= kept) {
            return lines;
        }
        return switch (random.nextInt(4)) {
            case 0 -> new ArrayList<>(lines.subList(size - kept, size));
            case 1 -> {
                List<Line> ends = new ArrayList<>(lines.subList(0, kept / 2));
                ends.addAll(lines.subList(size - (kept - kept / 2), size));
                yield ends;
            }
            case 2 -> {
                List<Line> thinned = new ArrayList<>(lines);
                while (thinned.size() > kept) {
                    thinned.remove(random.nextInt(thinned.size()));
                }
                yield thinned;
            }
            default -> new ArrayList<>(lines.subList(0, kept));
        };
    }

    /** Moves blocks of one to three sentences; the lead stays mostly. */
    List<Line> reordered(List<Line> lines) {
        List<List<Line>> blocks = blocks(lines);
        List<Line> out = new ArrayList<>();
        boolean lead = random.nextInt(4) > 0;
        Collections.shuffle(lead ? blocks.subList(1, blocks.size()) : blocks, random);
        blocks.forEach(out::addAll);
        return out;
    }

    /** Adds sentences of the scribe's own: at the end, or between the others. */
    List<Line> expanded(List<Line> lines) {
        List<Line> out = new ArrayList<>(lines);
        int more = 2 + random.nextInt(4);
        boolean end = random.nextBoolean();
        for (int i = 0; i < more && added < asides.size(); i++) {
            int at = end ? out.size() : 1 + random.nextInt(out.size());
            out.add(at, Line.own("aside" + added, asides.get(added)));
            added++;
        }
        return out;
    }

    /** Weaves several into one: paragraph by paragraph, block after block, or two paragraphs of the others put in. */
    List<Line> spliced(List<List<Line>> parts) {
        List<Line> out = new ArrayList<>();
        switch (random.nextInt(3)) {
            case 0 -> {
                List<List<List<Line>>> all = parts.stream().map(this::blocks).toList();
                for (int i = 0; i < 5; i++) {
                    for (List<List<Line>> blocks : all) {
                        if (i < blocks.size()) {
                            out.addAll(blocks.get(i));
                        }
                    }
                }
            }
            case 1 ->
                parts.forEach(part ->
                        out.addAll(part.subList(0, Math.min(part.size(), Math.max(3, part.size() * 2 / 3)))));
            default -> {
                out.addAll(parts.getFirst());
                for (List<Line> part : parts.subList(1, parts.size())) {
                    int from = random.nextInt(Math.max(1, part.size() - 4));
                    int at = 1 + random.nextInt(out.size());
                    out.addAll(at, part.subList(from, Math.min(part.size(), from + 4)));
                }
            }
        }
        return out;
    }

    private List<List<Line>> blocks(List<Line> lines) {
        List<List<Line>> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            int end = Math.min(lines.size(), at + 1 + random.nextInt(3));
            blocks.add(new ArrayList<>(lines.subList(at, end)));
            at = end;
        }
        return blocks;
    }

    /** Turns sentences and replaces words. */
    List<Line> reworded(List<Line> lines, Hand hand) {
        Hand.Worker worker = new Hand(
                        hand.habit(), hand.habit() == Hand.Habit.THESAURUS ? THESAURUS_SHARE : hand.share())
                .at(thesaurus, strangeWords, random);
        List<Line> out = new ArrayList<>();
        for (Line line : new Turns(random).turned(lines, TURNED)) {
            out.add(line.taken() ? line.with(worker.reword(line.text())) : line);
        }
        return out;
    }

    /** Applies one of {@code rules} to a sentence that nobody has changed yet; empty when none fits. */
    Optional<Change> change(List<Line> lines, List<Rule> rules, String manuscript, int id) {
        List<Rule> order = new ArrayList<>(rules);
        Collections.shuffle(order, random);
        for (Rule rule : order) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (line.taken() && !Marks.any(line.text())) {
                    places.add(i);
                }
            }
            Collections.shuffle(places, random);
            for (int place : places) {
                Optional<Change> change = Revision.of(lines.get(place).text(), rule, random, manuscript, id)
                        .map(revision -> {
                            lines.set(place, lines.get(place).with(revision.text()));
                            return revision.change();
                        });
                if (change.isPresent()) {
                    return change;
                }
            }
        }
        return Optional.empty();
    }
}
