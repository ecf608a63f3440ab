package org.stemma.eval.tradition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Report;
import org.stemma.model.Span;

/**
 * All manuscripts of one event, and those that survived as pages.
 *
 * @param name says event and number
 * @param dated whether the pages have dates
 * @param misdated ids of pages whose date is wrong
 * @param manuscripts all, parents before children
 * @param changes by number
 * @param pages those that survived, by id
 */
public record Tradition(
        String name,
        boolean dated,
        Set<String> misdated,
        List<Manuscript> manuscripts,
        List<Change> changes,
        Map<String, Page> pages) {

    /**
     * A manuscript set as a page.
     *
     * @param report what the detector sees
     * @param lines where its sentences stand, in order; a sentence that was lost to the page's length has none
     * @param marks where each change stands
     */
    record Page(Report report, List<Span> lines, Map<Integer, Span> marks) {
        Page {
            lines = List.copyOf(lines);
            marks = Map.copyOf(marks);
        }
    }

    public Tradition {
        misdated = Set.copyOf(misdated);
        manuscripts = List.copyOf(manuscripts);
        changes = List.copyOf(changes);
        pages = new TreeMap<>(pages);
    }

    Manuscript manuscript(String id) {
        return manuscripts.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    /** The page of a manuscript that survived. */
    Page page(String id) {
        return Optional.ofNullable(pages.get(id)).orElseThrow();
    }

    boolean survived(String id) {
        return pages.containsKey(id);
    }

    List<Report> reports() {
        return pages.values().stream().map(Page::report).toList();
    }

    List<Manuscript> children(String id) {
        return manuscripts.stream().filter(m -> m.parents().contains(id)).toList();
    }

    /** Reporters' own accounts that {@code id} goes back to. */
    Set<String> roots(String id) {
        Manuscript manuscript = manuscript(id);
        Set<String> found = new TreeSet<>();
        manuscript.parents().forEach(parent -> found.addAll(roots(parent)));
        return manuscript.parents().isEmpty() ? Set.of(id) : found;
    }

    boolean above(String one, String other) {
        return manuscript(other).parents().stream().anyMatch(parent -> parent.equals(one) || above(one, parent));
    }
}
