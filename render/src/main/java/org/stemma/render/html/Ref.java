package org.stemma.render.html;

import java.util.List;
import org.stemma.render.view.Family;

/**
 * A node as templates name it.
 *
 * @param id the node's
 * @param place its letter's place in the order of letters, from 0; -1 for a node that the edition does not list
 * @param anchor the id of its article in the page: made from its letter, never from its id
 * @param siglum its letter
 * @param name what to call it
 * @param lost whether it is a lost ancestor
 * @param hue colour class of its first lineage, {@code l1} to {@code l6}, {@code l0} for those beyond
 * @param secondHue that of its second, for a splice; empty otherwise
 * @param places where links lead
 */
public record Ref(
        String id,
        int place,
        String anchor,
        String siglum,
        String name,
        boolean lost,
        String hue,
        String secondHue,
        Places places) {

    /** Beyond this many, colours cannot be told apart; lineages are sorted by size, so the large ones have one. */
    private static final int HUES = 6;

    /** The node with this id; one that the edition does not list is {@code ?} and leads nowhere. */
    static Ref of(Family family, Places places, String id) {
        List<Integer> lineages = family.lineagesOf(id);
        String siglum = family.siglum(id);
        int place = family.place(id);
        return new Ref(
                id,
                place,
                place < 0 ? "top" : "r" + (place + 1),
                siglum,
                family.name(id),
                family.lost(id),
                lineages.isEmpty() ? "l0" : hue(lineages.getFirst()),
                lineages.size() < 2 ? "" : hue(lineages.get(1)),
                places);
    }

    /** The address of its text. */
    public String href() {
        return places.text(this);
    }

    /** Further CSS classes of its letter. */
    public String marks() {
        return lost ? "lost" : secondHue.isEmpty() ? "" : "x" + secondHue;
    }

    /** The colour class of a lineage's number. */
    static String hue(int lineage) {
        return lineage >= 1 && lineage <= HUES ? "l" + lineage : "l0";
    }
}
