package org.stemma.render.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.model.Edition;
import org.stemma.model.Finding.Alteration;

/**
 * A report and what it altered.
 *
 * @param report its id
 * @param alterations by their place in it, at least one
 */
public record Altered(String report, List<Alteration> alterations) {

    /** Copies the list. */
    public Altered {
        alterations = List.copyOf(alterations);
    }

    /** All that alter anything, in the order of their letters. */
    public static List<Altered> of(Edition edition, Family family) {
        List<String> ids = family.inOrder(
                edition.alterations().stream().map(a -> a.to().report()).toList());
        List<Altered> out = new ArrayList<>();
        for (String id : ids) {
            out.add(new Altered(
                    id,
                    edition.alterations().stream()
                            .filter(a -> a.to().report().equals(id))
                            .sorted(Comparator.comparing(Alteration::to).thenComparing(Alteration::id))
                            .toList()));
        }
        return out;
    }
}
