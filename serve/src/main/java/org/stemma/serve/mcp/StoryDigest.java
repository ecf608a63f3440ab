package org.stemma.serve.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stemma.model.Citation;
import org.stemma.model.Counts;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.serve.library.Coverage;
import org.stemma.serve.library.Shelved;

/** A story for an agent: the findings with their words, without the texts. */
final class StoryDigest {

    private static final int MOST = 40;

    private final ObjectMapper json;
    private final Edition edition;

    private StoryDigest(ObjectMapper json, Edition edition) {
        this.json = json;
        this.edition = edition;
    }

    static ObjectNode of(ObjectMapper json, Shelved shelved, Coverage coverage) {
        return new StoryDigest(json, shelved.edition()).digest(shelved, coverage);
    }

    private ObjectNode digest(Shelved shelved, Coverage coverage) {
        ObjectNode out = json.createObjectNode();
        out.put("id", shelved.story());
        out.put("headline", edition.story().headline());
        out.put("from", edition.story().from()).put("to", edition.story().to());
        counts(out.putObject("counts"), edition.story().counts());
        out.putObject("coverage").put("poor", coverage.poor()).put("note", coverage.why());
        brief(out.putArray("brief"));
        claims(out.putArray("claims"), coverage);
        alterations(out.putArray("alterations"));
        disagreements(out.putArray("disagreements"));
        utterances(out.putArray("utterances"));
        reports(out.putArray("reports"));
        return out;
    }

    private static void counts(ObjectNode out, Counts c) {
        out.put("articles", c.articles()).put("outlets", c.outlets()).put("outletsUnknown", c.outletsUnknown());
        out.putObject("lineages")
                .put("min", c.lineages().min())
                .put("max", c.lineages().max());
    }

    private void brief(ArrayNode out) {
        for (Finding.BriefSentence s : edition.brief()) {
            ObjectNode sentence = out.addObject().put("text", s.text());
            citations(sentence.putArray("citations"), s.citations());
        }
    }

    /** Where coverage is poor, one lineage is what is to be expected, and is called so. */
    private void claims(ArrayNode out, Coverage coverage) {
        for (Finding.Claim c : edition.claims().stream().limit(MOST).toList()) {
            ObjectNode claim = out.addObject().put("text", c.text());
            boolean silent = coverage.poor() && c.verdict().equals("single-lineage");
            claim.put("verdict", silent ? "coverage too poor to say" : c.verdict());
            counts(claim.putObject("counts"), c.counts());
        }
    }

    private void alterations(ArrayNode out) {
        for (Finding.Alteration a : edition.alterations().stream().limit(MOST).toList()) {
            ObjectNode altered = out.addObject()
                    .put("type", a.type().toString())
                    .put("explanation", a.explanation())
                    .put("decidedBy", a.decidedBy())
                    .put("confidence", a.confidence());
            citation(altered.putObject("source"), a.from());
            citation(altered.putObject("copy"), a.to());
        }
    }

    private void disagreements(ArrayNode out) {
        for (Finding.Disagreement d :
                edition.disagreements().stream().limit(MOST).toList()) {
            ObjectNode dispute = out.addObject().put("explanation", d.explanation());
            ArrayNode sides = dispute.putArray("readings");
            for (Finding.DisputedReading r : d.readings()) {
                ObjectNode side = sides.addObject()
                        .put("value", r.value())
                        .put("lineages", r.lineages().size());
                citations(side.putArray("wordings"), r.wordings());
            }
        }
    }

    private void utterances(ArrayNode out) {
        for (Finding.Utterance u : edition.utterances().stream().limit(MOST).toList()) {
            ObjectNode said = out.addObject().put("speaker", u.speaker());
            ArrayNode wordings = said.putArray("wordings");
            for (Finding.QuoteWording w : u.wordings()) {
                wordings.addObject()
                        .put("report", w.report())
                        .put("exact", w.exact())
                        .put("direct", w.direct());
            }
        }
    }

    private void reports(ArrayNode out) {
        for (Edition.Entry e : edition.reports()) {
            out.addObject()
                    .put("id", e.id())
                    .put("outlet", e.outlet())
                    .put("title", e.title())
                    .put("publishedAt", e.publishedAt())
                    .put("address", e.address());
        }
    }

    private static void citations(ArrayNode out, List<Citation> all) {
        all.stream().limit(MOST).forEach(c -> citation(out.addObject(), c));
    }

    private static void citation(ObjectNode out, Citation c) {
        out.put("report", c.report())
                .put("start", c.start())
                .put("end", c.end())
                .put("exact", c.exact());
    }
}
