package org.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;

/** The five reports of one visit: the residue that must come out stands beside the data. */
class KyivVisitTest {

    @Test
    void marksTheExpectedResidue() throws IOException {
        List<Report> reports = ReportReader.reports(List.of(Shared.file("kyiv-visit")));
        Path expected = Shared.file("kyiv-visit-expected.json");
        assertThat(reports).hasSize(5);
        for (JsonNode wanted : new ObjectMapper().readTree(expected.toFile()).get("residue")) {
            Report report = reports.stream()
                    .filter(candidate ->
                            candidate.id().equals(wanted.get("report").asText()))
                    .findFirst()
                    .orElseThrow();
            Residue residue = new Residue(
                    wanted.get("start").asInt(),
                    wanted.get("end").asInt(),
                    ResidueKind.valueOf(wanted.get("kind").asText().toUpperCase(java.util.Locale.ROOT)));
            assertThat(report.residue()).as(report.id()).contains(residue);
        }
    }
}
