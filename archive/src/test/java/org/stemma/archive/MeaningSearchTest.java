package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.archive.search.Query;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.sql.Stores;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.SearchRequest;
import org.stemma.model.Report;
import org.stemma.text.SentenceEncoder;

class MeaningSearchTest {

    @TempDir
    private Path folder;

    /** Knows that to be hurt is to be injured, and nothing else. */
    private static final class Hurt implements SentenceEncoder {
        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public List<float[]> encode(List<String> sentences) {
            List<float[]> vectors = new ArrayList<>();
            for (String sentence : sentences) {
                String s = sentence.toLowerCase(Locale.ROOT);
                vectors.add(s.contains("hurt") || s.contains("injured") ? new float[] {1, 0} : new float[] {0, 1});
            }
            return vectors;
        }

        @Override
        public String name() {
            return "hurt/1";
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private static SearchRequest frame() {
        return new SearchRequest(Query.anyOf(List.of("x")), null, null, 10, 0);
    }

    @Test
    void putsMeaningBeforeWords() {
        try (Archive archive = Archive.of(
                Stores.open(folder.resolve("a.db").toString(), StoreOptions.creating()), Clock.systemUTC())) {
            List<Input> inputs = List.of(
                    new Input.Kept(Report.of("painted", "Nine sailors of the tug Kestrel painted the hull on Friday.")),
                    new Input.Kept(Report.of("injured", "The tug burned at night. Nine persons were injured aboard.")),
                    new Input.Kept(Report.of("barley", "Barley prices fell in Velmouth for the third week.")));
            archive.ingest(inputs.iterator(), IngestOptions.defaults(), c -> {});
            MeaningSearch meaning = new MeaningSearch(archive.store(), new Hurt());

            List<Hit> claims = meaning.claim("Nine sailors of the tug were hurt", frame());
            assertThat(claims).extracting(Hit::report).containsExactly("injured");
            assertThat(claims.get(0).snippet()).isEqualTo("Nine persons were injured aboard.");
            assertThat(claims.get(0).score()).as("half of it the cosine, 1").isBetween(0.5, 1.0);

            List<Hit> alike = meaning.like("Sailors of a tug hurt in Kestrel fire, nine of them", frame());
            assertThat(alike).extracting(Hit::report).containsExactly("injured");
        }
    }
}
