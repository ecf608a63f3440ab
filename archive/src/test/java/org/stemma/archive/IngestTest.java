package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.archive.sql.StoreOptions;

final class IngestTest {

    private static final int BATCH = 10;
    private static final int AHEAD = 2;
    private static final IngestOptions OPTIONS = new IngestOptions(BATCH, AHEAD, 2);

    @TempDir
    private Path folder;

    private Archive open() {
        return Archive.open(folder.resolve("stemma.db").toString(), StoreOptions.creating());
    }

    private static Iterator<Input> inputs(int count, AtomicInteger read) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    read.incrementAndGet();
                    return (Input) new Input.Kept(Ingesting.report(i));
                })
                .iterator();
    }

    @Test
    void readsOnlyAsFarAheadAsItIsToldTo() {
        AtomicInteger read = new AtomicInteger();
        try (Archive archive = open()) {
            archive.ingest(
                    inputs(200, read),
                    OPTIONS,
                    // one batch more than those ahead is on its way to the store, and the iterator looks one input
                    // ahead
                    counts -> assertThat(read.get() - counts.all()).isLessThanOrEqualTo((AHEAD + 1) * BATCH + 1));
            assertThat(archive.store().info().reports()).isEqualTo(200);
        }
    }

    @Test
    void keepsWholeBatchesBeforeAnInputThatFails() {
        UncheckedIOException failure = new UncheckedIOException(new IOException("the network is down"));
        Iterator<Input> good = inputs(45, new AtomicInteger());
        Iterator<Input> failing = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Input next() {
                if (!good.hasNext()) {
                    throw failure;
                }
                return good.next();
            }
        };
        try (Archive archive = open()) {
            assertThatThrownBy(() -> archive.ingest(failing, OPTIONS, counts -> {}))
                    .isSameAs(failure);
            assertThat(archive.store().info().reports()).isEqualTo(40);
            assertThat(archive.ingest(inputs(45, new AtomicInteger()), OPTIONS, counts -> {}))
                    .isEqualTo(new IngestCounts(5, 0, 40, 0));
        }
    }

    @Test
    void doesNotAskAnInputAgainThatHasEnded() {
        AtomicInteger asked = new AtomicInteger();
        Iterator<Input> ends = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return asked.incrementAndGet() <= 3;
            }

            @Override
            public Input next() {
                return new Input.Kept(Ingesting.report(asked.get()));
            }
        };
        try (Archive archive = open()) {
            archive.ingest(ends, OPTIONS, counts -> {});
            assertThat(asked).hasValue(4);
        }
    }
}
