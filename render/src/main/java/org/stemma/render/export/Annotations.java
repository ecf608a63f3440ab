package org.stemma.render.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Finding;
import org.stemma.model.Finding.Alteration;
import org.stemma.model.Finding.Claim;
import org.stemma.model.Finding.Contradiction;
import org.stemma.model.Finding.Disagreement;
import org.stemma.model.Finding.Omission;
import org.stemma.render.json.Json;
import org.stemma.render.view.Family;
import org.stemma.render.view.Wording;

/**
 * The findings as W3C Web Annotations (Recommendation of 23 February 2017): a collection of one page; each finding is an
 * annotation whose targets are the reports' words, by quotation and by position.
 */
final class Annotations {

    /** Characters of context before and after a quotation. */
    private static final int CONTEXT = 32;

    private final Edition edition;
    private final Family family;

    Annotations(Edition edition) {
        this.edition = edition;
        this.family = Family.of(edition);
    }

    /** One finding. @param motivation of the Web Annotation Vocabulary */
    private record Finding(String id, String kind, String motivation, String body, List<Citation> targets) {}

    void write(OutputStream out) throws IOException {
        List<Finding> findings = findings();
        String iri = Iris.of("annotations", edition.story().id());
        JsonLd json = new JsonLd(Json.indented(out));
        json.object().put("@context", "http://www.w3.org/ns/anno.jsonld").put("id", iri);
        json.put("type", "AnnotationCollection").put("label", edition.story().headline());
        json.put("total", findings.size());
        json.object("first")
                .put("id", iri + ":page")
                .put("type", "AnnotationPage")
                .put("startIndex", 0);
        json.array("items");
        for (Finding f : findings) {
            finding(f, json);
        }
        json.end().end().end().close();
        out.write('\n');
        out.flush();
    }

    private List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (Alteration a : edition.alterations()) {
            all.add(new Finding(
                    a.id(), "alteration: " + a.type(), "assessing", a.explanation(), List.of(a.to(), a.from())));
        }
        int n = 0;
        for (Contradiction c : edition.contradictions()) {
            all.add(new Finding("contradiction-" + ++n, "contradiction", "assessing", c.explanation(), c.spans()));
        }
        n = 0;
        for (Disagreement d : edition.disagreements()) {
            List<Citation> where =
                    d.readings().stream().flatMap(r -> r.wordings().stream()).toList();
            all.add(new Finding("disagreement-" + ++n, "disagreement", "assessing", d.explanation(), where));
        }
        n = 0;
        for (Omission o : edition.omissions()) {
            String says = family.name(o.report()) + " left out " + Wording.article(o.kind()) + " of this source.";
            all.add(new Finding("omission-" + ++n, "omission", "commenting", says, List.of(o.from())));
        }
        for (Claim c : edition.claims()) {
            List<Citation> where = c.wordings().stream()
                    .map(w -> new Citation(w.report(), w.start(), w.end(), w.exact()))
                    .toList();
            all.add(new Finding(c.id(), "claim: " + c.verdict(), "identifying", c.text(), where));
        }
        return all;
    }

    private void finding(Finding f, JsonLd json) throws IOException {
        json.object().put("id", Iris.of("annotation", f.id())).put("type", "Annotation");
        json.put("motivation", f.motivation());
        json.object("creator").put("type", "Software").put("name", "Stemma");
        json.put("schema:softwareVersion", edition.generator().version()).end();
        json.array("body");
        json.object().put("type", "TextualBody").put("format", "text/plain").put("language", "en");
        json.put("value", f.body()).end();
        json.object().put("type", "TextualBody").put("purpose", "tagging").put("value", f.kind());
        json.end().end();
        json.array("target");
        for (Citation c : f.targets()) {
            target(c, json);
        }
        json.end().end();
    }

    private void target(Citation c, JsonLd json) throws IOException {
        Optional<Entry> report = family.entry(c.report());
        String source = report.map(Iris::report).orElseGet(() -> Iris.of("report", c.report()));
        String text = report.map(Entry::text).orElse("");
        json.object().put("type", "SpecificResource").put("source", source).array("selector");
        json.object().put("type", "TextQuoteSelector").put("exact", c.exact());
        if (c.end() <= text.length()) {
            int from = whole(text, Math.max(0, c.start() - CONTEXT));
            int to = whole(text, Math.min(text.length(), c.end() + CONTEXT));
            json.put("prefix", text.substring(from, c.start())).put("suffix", text.substring(c.end(), to));
        }
        json.end();
        json.object()
                .put("type", "TextPositionSelector")
                .put("start", c.start())
                .put("end", c.end());
        json.end().end().end();
    }

    /** {@code at}, or the place before it when it would split a surrogate pair. */
    private static int whole(String text, int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
