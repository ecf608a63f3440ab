package org.stemma.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.render.HostileEdition;
import org.stemma.render.SampleEdition;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EditionExportTest {

    @ParameterizedTest
    @EnumSource(EditionExport.class)
    void holdsHostileReportsHarmlessly(EditionExport format) throws Exception {
        String text = written(format, HostileEdition.edition());
        assertThat(text.codePoints().filter(c -> "\n\r\t".indexOf(c) < 0 && Character.isISOControl(c)))
                .as("characters that act on a terminal or break a parser")
                .isEmpty();
        parse(format, text);
    }

    @ParameterizedTest
    @EnumSource(EditionExport.class)
    void writesAnEditionWithoutReports(EditionExport format) throws Exception {
        parse(format, written(format, SampleEdition.empty()));
    }

    @ParameterizedTest
    @EnumSource(EditionExport.class)
    void givesTheSameTwice(EditionExport format) throws Exception {
        assertThat(written(format, SampleEdition.full())).isEqualTo(written(format, SampleEdition.full()));
    }

    @Test
    void drawsEveryLinkOfTheTree() throws IOException {
        Edition e = SampleEdition.full();
        String dot = written(EditionExport.DOT, e);
        assertThat(dot.lines().filter(l -> l.contains(" -> ")))
                .hasSize(e.stemma().links().size());
        assertThat(dot.lines().filter(l -> l.contains("dashed\"]"))).hasSize(1);
    }

    @Test
    void pointsFromTheApparatusAtListedWitnesses() throws Exception {
        Edition e = SampleEdition.full();
        Document tei = xml(written(EditionExport.TEI, e));
        List<String> listed = attributes(tei.getElementsByTagName("witness"), "xml:id");
        List<String> pointed = new ArrayList<>();
        for (String tag : List.of("lem", "rdg", "witDetail", "seg")) {
            for (String value : attributes(tei.getElementsByTagName(tag), tag.equals("seg") ? "source" : "wit")) {
                pointed.addAll(List.of(value.split(" ")));
            }
        }
        assertThat(tei.getElementsByTagName("app").getLength())
                .isEqualTo(e.alterations().size() + e.variants().size());
        assertThat(pointed).isNotEmpty().allSatisfy(p -> assertThat(listed).contains(p.substring(1)));
    }

    @Test
    void quotesInAnnotationsWhatStandsAtThePosition() throws IOException {
        String json = written(EditionExport.ANNOTATIONS, SampleEdition.full());
        Finding.Alteration a = SampleEdition.full().alterations().getFirst();
        assertThat(json)
                .contains("\"http://www.w3.org/ns/anno.jsonld\"", "\"TextQuoteSelector\"")
                .contains("\"start\": " + a.to().start())
                .contains("\"end\": " + a.to().end());
    }

    @Test
    void namesSourcesInProvenance() throws IOException {
        assertThat(written(EditionExport.PROV, SampleEdition.full()))
                .contains("prov:qualifiedDerivation", "\"stemma:node\": \"lost\"", "prov:wasAttributedTo");
    }

    @Test
    void keepsFormulasOutOfTables() {
        assertThat(Tables.cell("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(Tables.cell("@SUM(A1)")).startsWith("\"'@");
        assertThat(Tables.cell("a, \"b\"")).isEqualTo("\"a, \"\"b\"\"\"");
        assertThat(Tables.cell("plain")).isEqualTo("plain");
    }

    @Test
    void givesEachReportARow() throws IOException {
        Edition e = SampleEdition.full();
        String csv = written(EditionExport.CSV, e);
        assertThat(csv).startsWith("siglum,id,outlet,");
        assertThat(csv.split("\r\n")).hasSize(e.reports().size() + 1);
    }

    private static String written(EditionExport format, Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(edition, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void parse(EditionExport format, String text) throws Exception {
        switch (format) {
            case TEI, GRAPHML -> xml(text);
            case ANNOTATIONS, PROV -> {
                try (JsonParser json = new JsonFactory().createParser(text)) {
                    while (json.nextToken() != null) {
                        assertThat(json.currentToken()).isNotNull();
                    }
                }
            }
            case DOT -> assertThat(text).startsWith("digraph stemma {").endsWith("}\n");
            case CSV, ALTERATIONS -> assertThat(text).endsWith("\r\n");
        }
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> attributes(NodeList nodes, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            String value = ((Element) nodes.item(i)).getAttribute(name);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }
}
