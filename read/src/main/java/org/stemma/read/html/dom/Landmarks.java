package org.stemma.read.html.dom;

import org.jsoup.nodes.Element;

/** Which elements may carry metadata. */
final class Landmarks {
    private Landmarks() {}

    /** Whether an element of that name may, whatever its attributes say. */
    static boolean holds(Element e) {
        switch (e.normalName()) {
            case "meta", "link", "title", "time", "h1", "address" -> {
                return true;
            }
            case "script" -> {
                return data(e);
            }
            default -> {
                return false;
            }
        }
    }

    /** Scripts that hold data instead of, or beside, a program. */
    private static boolean data(Element e) {
        String type = e.attr("type");
        return type.contains("json") || (!e.hasAttr("src") && (type.isEmpty() || type.contains("javascript")));
    }
}
