package org.stemma.eval.extraction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stemma.read.html.bytes.PageBytes;

/** A page without the names that its builders gave to parts of it: what is left of extraction when no name is known. */
final class Nameless {
    private static final List<String> NAMES = List.of("class", "id", "role", "itemprop", "aria-label");

    private static final int MAX_BYTES = 32 << 20;

    private Nameless() {}

    static LabelledPage of(LabelledPage page) {
        Document document = Parser.htmlParser()
                .parseInput(PageBytes.decode(page.bytes(), "", MAX_BYTES).reader(), "");
        document.getAllElements().forEach(Nameless::strip);
        document.select("meta[charset], meta[http-equiv]").remove();
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        return page.withBytes(("\ufeff" + document.outerHtml()).getBytes(StandardCharsets.UTF_8));
    }

    private static void strip(Element e) {
        NAMES.forEach(e::removeAttr);
        List<String> data = e.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(k -> k.startsWith("data-"))
                .toList();
        data.forEach(e::removeAttr);
    }
}
