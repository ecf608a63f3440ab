package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.stemma.eval.planted.PlantedCase.Setting;

/**
 * The shape of a large case: an agency's report and its update, taken by dozens, beside one or two accounts that fewer
 * take.
 */
final class WireTree {

    /** Derivations between a root and the furthest copy. */
    private static final int DEEPEST = 5;

    private static final List<String> TOWNS =
            List.of("Aldercombe", "Brantwick", "Corvale", "Dunmarsh", "Eddlestone", "Farholm", "Gressing", "Holmby");
    private static final List<String> KINDS =
            List.of("Echo", "Courier", "Mercury", "Dispatch", "Chronicle", "Examiner", "Bulletin");

    /** How the reports of a case come about, in percent; what is left to 100 are abridgements. */
    enum Shape {
        /** Most take the agency's own text. */
        WIDE(15, 35, 10, 20),
        /** Most take it from someone who took it. */
        DEEP(65, 30, 15, 20),
        /** Half of them rewrite. */
        REWRITTEN(30, 15, 10, 50);

        private final int secondHand;
        private final int copies;
        private final int expansions;
        private final int rewrites;

        Shape(int secondHand, int copies, int expansions, int rewrites) {
            this.secondHand = secondHand;
            this.copies = copies;
            this.expansions = expansions;
            this.rewrites = rewrites;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final BaseEvent event;
    private final Setting setting;
    private final Random random;
    private final Grower grower;
    private final List<Unit> extras = new ArrayList<>();
    private final Map<String, Integer> depths = new HashMap<>();

    WireTree(BaseEvent event, Setting setting, Lexicon lexicon, Random random) {
        this.event = event;
        this.setting = setting;
        this.random = random;
        grower = new Grower(event, setting, lexicon, random);
        List<String> outlets = new ArrayList<>();
        TOWNS.forEach(town -> KINDS.forEach(kind -> outlets.add(town + " " + kind)));
        Collections.shuffle(outlets, random);
        grower.moreOutlets(outlets);
        // Nobody writes another's paragraph: each is used once, so that those of other events serve, too.
        for (BaseEvent other : BaseEvents.own()) {
            extras.addAll(other.name().equals(event.name()) ? List.of() : Unit.extras(other));
        }
        Collections.shuffle(extras, random);
        extras.addAll(0, Unit.extras(event));
    }

    /** A case of {@code size} reports. */
    PlantedCase plant(String name, int size, Shape shape, PageWriter writer, ReportSource source) {
        List<List<Draft>> families = new ArrayList<>();
        for (int i = 0; i < event.accounts().size(); i++) {
            grower.root(i);
            families.add(new ArrayList<>(List.of(grower.drafts().getLast())));
        }
        List<Draft> agency = families.getFirst();
        Set<String> taken = new HashSet<>();
        if (!setting.rooted()) {
            taken.add(agency.getFirst().id());
        }
        agency.add(grower.expand(agency.getFirst(), this::additions));
        if (!setting.rooted() && grower.chance(50)) {
            taken.add(agency.getLast().id());
        }
        int splices = 1 + random.nextInt(3);
        while (grower.drafts().size() + splices < size + taken.size()) {
            List<Draft> family = grower.chance(80) ? agency : families.get(1 + random.nextInt(families.size() - 1));
            Draft parent = parent(family, shape);
            Draft made = derived(parent, shape);
            depths.put(made.id(), depths.getOrDefault(parent.id(), 0) + 1);
            family.add(made);
        }
        for (int i = 0; i < splices; i++) {
            Draft one = any(verbatim(agency));
            grower.splice(one, any(verbatim(families.get(1))));
        }
        return grower.planted(name, taken, writer, source);
    }

    private Draft parent(List<Draft> family, Shape shape) {
        if (!grower.chance(shape.secondHand)) {
            return family.get(
                    family.size() > 1 && family.getFirst().account().equals("0") && grower.chance(35) ? 1 : 0);
        }
        return any(family.stream()
                .filter(draft -> depths.getOrDefault(draft.id(), 0) < DEEPEST)
                .toList());
    }

    private Draft derived(Draft parent, Shape shape) {
        int deed = random.nextInt(100);
        if (deed < shape.copies) {
            return grower.copy(parent);
        }
        if (deed < shape.copies + shape.expansions && extras.size() > 1) {
            return grower.expand(parent, this::additions);
        }
        return deed >= 100 - shape.rewrites ? grower.paraphrase(parent) : grower.cut(parent);
    }

    private List<Unit> additions() {
        List<Unit> first = extras.subList(0, Math.min(extras.size(), 1 + random.nextInt(2)));
        List<Unit> additions = List.copyOf(first);
        first.clear();
        return additions;
    }

    private static List<Draft> verbatim(List<Draft> family) {
        return family.stream().filter(Draft::verbatim).toList();
    }

    private Draft any(List<Draft> family) {
        return family.get(random.nextInt(family.size()));
    }
}
