package org.stemma.read.html.dom;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Elements that may carry metadata, sorted by what is asked of them. */
final class Landmarks {
    /** In document order: meta, link and title elements, and scripts that hold data. */
    final List<Element> data = new ArrayList<>();
    /** In document order: times, headings, and whatever attributes or names mark; metadata elements with {@code itemprop} too. */
    final List<Element> marked = new ArrayList<>();

    /**
     * Takes the element in if it may carry metadata.
     *
     * @param tag what {@link Tags} knows of its name
     * @param hinted whether its attributes say that it may
     */
    void add(Element e, int tag, boolean hinted) {
        boolean holds = Tags.landmark(tag);
        if (!holds && !hinted) {
            return;
        }
        switch (e.normalName()) {
            case "script" -> {
                if (holdsData(e)) {
                    data.add(e);
                }
            }
            case "meta", "link" -> {
                data.add(e);
                if (e.hasAttr("itemprop") || e.attr("property").equals("author")) {
                    marked.add(e);
                }
            }
            case "title" -> data.add(e);
            default -> marked.add(e);
        }
    }

    /** Scripts that hold data instead of, or beside, a program. */
    private static boolean holdsData(Element e) {
        String type = e.attr("type");
        return type.contains("json") || (!e.hasAttr("src") && (type.isEmpty() || type.contains("javascript")));
    }
}
