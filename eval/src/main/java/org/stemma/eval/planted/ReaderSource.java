package org.stemma.eval.planted;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.read.Read;
import org.stemma.read.ReadOptions;
import org.stemma.read.ReportReader;

/** Makes reports as Stemma's own reader does of a line of JSON, page matter found and marked. */
public final class ReaderSource implements ReportSource {

    private final ReportReader reader = new ReportReader(ReadOptions.defaults());

    @Override
    public Report report(String id, String text, String outlet, @Nullable String publishedAt) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("text", text)
                .put("outlet", outlet);
        if (publishedAt != null) {
            line.put("publishedAt", publishedAt);
        }
        ByteArrayInputStream bytes = new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8));
        try (Stream<Read> reads = reader.read(List.of(), bytes)) {
            return reads.filter(Read.Kept.class::isInstance)
                    .map(read -> ((Read.Kept) read).report())
                    .filter(report -> report.text().equals(text))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("the reader did not take report " + id + " as it stands"));
        }
    }
}
