package org.stemma.render.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeSet;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.LinkKind;
import org.stemma.model.Moment;
import org.stemma.model.Stemma.Link;
import org.stemma.model.Stemma.Node;
import org.stemma.model.Stemma.NodeKind;
import org.stemma.render.json.Json;
import org.stemma.render.view.Family;

/**
 * The family tree in PROV-O (W3C Recommendation of 30 April 2013), as JSON-LD: reports and lost sources are entities,
 * links are qualified derivations, outlets and agencies agents.
 */
final class Prov {

    private final Edition edition;
    private final Family family;

    Prov(Edition edition) {
        this.edition = edition;
        this.family = Family.of(edition);
    }

    void write(OutputStream out) throws IOException {
        JsonLd json = new JsonLd(Json.indented(out));
        json.object().object("@context");
        json.put("prov", "http://www.w3.org/ns/prov#");
        json.put("dcterms", "http://purl.org/dc/terms/");
        json.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        json.put("stemma", Iris.TERMS);
        json.end().array("@graph");
        for (String id : family.order()) {
            node(id, json);
        }
        for (String agent : agents()) {
            json.object().put("@id", Iris.of("agent", agent)).put("@type", "prov:Organization");
            json.put("dcterms:title", agent).end();
        }
        json.end().end().close();
        out.write('\n');
        out.flush();
    }

    private void node(String id, JsonLd json) throws IOException {
        Entry e = family.entry(id).orElse(null);
        json.object().put("@id", iri(id)).put("@type", "prov:Entity").put("dcterms:identifier", id);
        if (e == null) {
            boolean lost = family.node(id).map(Node::kind).orElse(NodeKind.LOST) == NodeKind.LOST;
            json.put("stemma:node", lost ? "lost" : "extant");
        } else {
            json.put("stemma:node", "extant").put("dcterms:title", e.title()).put("dcterms:language", e.language());
            json.put("dcterms:issued", e.publishedAt());
            if (e.publishedAt() != null
                    && Moment.parse(e.publishedAt()).isPresent()
                    && e.publishedAt().matches(".+T.+(Z|[+-]\\d\\d:\\d\\d)")) {
                json.object("prov:generatedAtTime").put("@type", "xsd:dateTime").put("@value", e.publishedAt());
                json.end();
            }
            if (e.outlet() != null) {
                json.ref("prov:wasAttributedTo", Iris.of("agent", e.outlet()));
            }
            if (e.agency() != null) {
                json.ref("dcterms:contributor", Iris.of("agent", e.agency()));
            }
        }
        derivations(family.parents(id), json);
        json.end();
    }

    private void derivations(List<Link> parents, JsonLd json) throws IOException {
        if (parents.isEmpty()) {
            return;
        }
        json.array("prov:wasDerivedFrom");
        for (Link l : parents) {
            json.object().put("@id", iri(l.from())).end();
        }
        json.end().array("prov:qualifiedDerivation");
        for (Link l : parents) {
            json.object().put("@id", Iris.of("link", l.id())).put("@type", "prov:Derivation");
            json.ref("prov:entity", iri(l.from()));
            json.put("stemma:kind", l.kind().toString()).put("stemma:confidence", l.confidence());
            if (l.kind() == LinkKind.TRANSLATION) {
                json.put("dcterms:type", "translation");
            }
            json.end();
        }
        json.end();
    }

    private String iri(String id) {
        return family.entry(id).map(Iris::report).orElseGet(() -> Iris.of("lost", id));
    }

    private TreeSet<String> agents() {
        TreeSet<String> names = new TreeSet<>();
        for (Entry e : edition.reports()) {
            if (e.outlet() != null) {
                names.add(e.outlet());
            }
            if (e.agency() != null) {
                names.add(e.agency());
            }
        }
        return names;
    }
}
