package org.stemma.render.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Stemma.Link;
import org.stemma.render.view.Family;

/** The family tree as GraphML 1.0 (graphml.graphdrawing.org), readable by Gephi, yEd, networkx and igraph. */
final class GraphMl {

    private static final List<Key> KEYS = List.of(
            new Key("siglum", "node", "string"),
            new Key("kind", "node", "string"),
            new Key("outlet", "node", "string"),
            new Key("title", "node", "string"),
            new Key("address", "node", "string"),
            new Key("publishedAt", "node", "string"),
            new Key("lineages", "node", "string"),
            new Key("linkKind", "edge", "string"),
            new Key("confidence", "edge", "double"),
            new Key("reasons", "edge", "string"));

    private record Key(String name, String domain, String type) {}

    private final Edition edition;
    private final Family family;

    GraphMl(Edition edition) {
        this.edition = edition;
        this.family = Family.of(edition);
    }

    void write(OutputStream out) throws IOException {
        Xml xml = new Xml(out);
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        for (Key k : KEYS) {
            xml.open("key", "id", k.name(), "for", k.domain(), "attr.name", k.name(), "attr.type", k.type())
                    .close();
        }
        xml.open("graph", "id", edition.story().id(), "edgedefault", "directed");
        for (String id : family.order()) {
            node(id, xml);
        }
        for (Link l : edition.stemma().links()) {
            xml.open("edge", "id", l.id(), "source", l.from(), "target", l.to());
            data(xml, "linkKind", l.kind().toString());
            data(xml, "confidence", String.format(Locale.ROOT, "%.3f", l.confidence()));
            data(xml, "reasons", l.reasons().isEmpty() ? null : String.join("; ", l.reasons()));
            xml.close();
        }
        xml.close().close().end();
    }

    private void node(String id, Xml xml) throws IOException {
        Entry e = family.entry(id).orElse(null);
        xml.open("node", "id", id);
        data(xml, "siglum", family.siglum(id));
        data(xml, "kind", family.lost(id) ? "lost" : "extant");
        if (e != null) {
            data(xml, "outlet", e.outlet());
            data(xml, "title", e.title());
            data(xml, "address", e.address());
            data(xml, "publishedAt", e.publishedAt());
        }
        List<String> numbers =
                family.lineagesOf(id).stream().map(String::valueOf).toList();
        data(xml, "lineages", numbers.isEmpty() ? null : String.join(" ", numbers));
        xml.close();
    }

    private static void data(Xml xml, String key, @Nullable String value) throws IOException {
        xml.leaf("data", value, "key", key);
    }
}
