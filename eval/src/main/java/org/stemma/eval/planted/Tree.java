package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.stemma.eval.planted.PlantedCase.Setting;

/** The shape of a small case: some four to twelve reports in two families. */
final class Tree {

    private final BaseEvent event;
    private final Setting setting;
    private final Random random;
    private final Grower grower;

    Tree(BaseEvent event, Setting setting, Lexicon lexicon, Random random) {
        this.event = event;
        this.setting = setting;
        this.random = random;
        grower = new Grower(event, setting, lexicon, random);
    }

    PlantedCase plant(String name, PageWriter writer, ReportSource source) {
        for (int i = 0; i < event.accounts().size(); i++) {
            grower.root(i);
        }
        List<Draft> drafts = grower.drafts();
        Draft root = drafts.getFirst();
        firstFamily(root);
        secondFamily(drafts.get(1));
        if (grower.chance(50)) {
            splice();
        }
        return grower.planted(name, setting.rooted() ? Set.of() : Set.of(root.id()), writer, source);
    }

    /** Descendants of the agency's account: two at least, so that it leaves a trace when it is taken away. */
    private void firstFamily(Draft root) {
        List<Draft> family = new ArrayList<>(List.of(root));
        if (grower.chance(60)) {
            family.add(grower.copy(root));
        }
        family.add(grower.cut(grower.chance(75) ? root : any(family)));
        if (grower.chance(50)) {
            family.add(grower.expand(any(family), this::extras));
        }
        family.add(grower.paraphrase(grower.chance(75) ? root : any(family)));
        if (grower.chance(65)) {
            family.add(grower.paraphrase(any(family)));
        }
        if (grower.chance(20)) {
            family.add(grower.copy(any(family)));
        }
    }

    private void secondFamily(Draft root) {
        if (grower.chance(40)) {
            grower.cut(root);
        }
        if (grower.chance(60)) {
            grower.paraphrase(root);
        }
    }

    private List<Unit> extras() {
        List<Unit> additions = new ArrayList<>(Unit.extras(event));
        Collections.shuffle(additions, random);
        return additions.subList(0, Math.min(additions.size(), 2 + random.nextInt(2)));
    }

    private void splice() {
        Draft one = any(verbatim("0"));
        grower.splice(one, any(verbatim("1")));
    }

    private List<Draft> verbatim(String account) {
        return grower.drafts().stream()
                .filter(draft -> draft.account().equals(account) && draft.verbatim())
                .toList();
    }

    private Draft any(List<Draft> family) {
        return family.get(random.nextInt(family.size()));
    }
}
