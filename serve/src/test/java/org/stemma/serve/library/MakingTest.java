package org.stemma.serve.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stemma.archive.store.StoreException;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class MakingTest {

    @Test
    void goesOnWhenNobodyWaitsAndIsNotBegunAgain() {
        CountDownLatch asked = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        Callable<Integer> slow = () -> {
            begun.incrementAndGet();
            asked.await();
            return 7;
        };
        try (Making<Integer> making = new Making<>()) {
            for (int i = 0; i < 3; i++) {
                Thread.currentThread().interrupt(); // who asks gives up
                assertThatThrownBy(() -> making.make("a", slow)).isInstanceOf(StoreException.class);
                assertThat(Thread.interrupted()).isTrue();
            }
            asked.countDown();
            assertThat(making.make("a", slow)).isEqualTo(7);
            assertThat(begun.get()).isBetween(1, 2); // the second where the first was over when it was asked for again
        }
    }

    @Test
    void beginsAnewWhatFailed() {
        try (Making<Integer> making = new Making<>()) {
            assertThatThrownBy(() -> making.make("a", () -> {
                        throw new IllegalArgumentException("no");
                    }))
                    .hasMessage("no");
            assertThat(making.make("a", () -> 1)).isEqualTo(1);
        }
    }
}
