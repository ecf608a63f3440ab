package org.stemma.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.model.Report;

class ReportExportTest {

    private static final Report FERRY = new Report(
            "post-1",
            "https://post.example/ferry",
            "https://post.example/ferry",
            "Harbour Post",
            "Ferry aground",
            List.of("Ann Ostrel", "Ben Veldt"),
            "2024-11-13T08:00:00Z",
            "en",
            "TESSEL",
            "Coastwire",
            "TESSEL — The ferry ran \"onto\" rocks.\n",
            List.of(),
            List.of(),
            false);

    @ParameterizedTest
    @EnumSource(ReportExport.class)
    void putsAReportOnOneLine(ReportExport format) throws IOException {
        assertThat(written(format, FERRY)).startsWith("{").endsWith("}\n").containsOnlyOnce("\n");
        assertThat(written(format, Report.of("bare", "Only words."))).doesNotContain("null");
    }

    @Test
    void namesFieldsAsTheirReadersExpect() throws IOException {
        assertThat(written(ReportExport.PASSIM, FERRY))
                .contains("\"series\":\"Harbour Post\"", "\"date\":\"2024-11-13\"");
        assertThat(written(ReportExport.TRAFILATURA, FERRY))
                .contains("\"author\":\"Ann Ostrel; Ben Veldt\"", "\"hostname\":\"post.example\"");
        assertThat(written(ReportExport.NEWSARTICLE, FERRY))
                .contains(
                        "\"@type\":\"NewsArticle\"",
                        "\"datePublished\":\"2024-11-13T08:00:00Z\"",
                        "\"dateline\":\"TESSEL\"");
        assertThat(written(ReportExport.NINJS, FERRY))
                .contains("\"uri\":\"https://post.example/ferry\"", "\"versionCreated\":\"2024-11-13T08:00:00Z\"");
    }

    @Test
    void namesAReportWithoutASoundAddressByItsId() throws IOException {
        Report file = Report.of("folder/a b", "Words.");
        assertThat(written(ReportExport.NINJS, file)).contains("\"uri\":\"urn:stemma:report:folder%2Fa%20b\"");
    }

    private static String written(ReportExport format, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writeLine(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
