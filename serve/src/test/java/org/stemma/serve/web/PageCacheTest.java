package org.stemma.serve.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PageCacheTest {

    private final AtomicLong now = new AtomicLong();
    private final PageCache cache = new PageCache(1 << 20, now::get, Duration.ofMinutes(10));

    @Test
    void letsOneMakeWhatManyAskFor() throws InterruptedException, ExecutionException {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(20);
        List<Future<Body>> asked = new ArrayList<>();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                asked.add(readers.submit(() -> {
                    all.countDown();
                    return cache.get("page", () -> {
                        await(all);
                        made.incrementAndGet();
                        return Body.of(Body.HTML, "the page");
                    });
                }));
            }
        }
        assertThat(made).hasValue(1);
        for (Future<Body> one : asked) {
            assertThat(one.get().bytes()).isEqualTo("the page".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Test
    void showsThePageBeforeWhereTheNewOneTakesLong() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        assertThat(text(cache.latest("front", "1", () -> Body.of(Body.HTML, "one"))))
                .isEqualTo("one");
        later(Duration.ofSeconds(1));
        assertThat(text(cache.latest("front", "2", () -> {
                    await(slow);
                    return Body.of(Body.HTML, "two");
                })))
                .isEqualTo("one");
        slow.countDown();
        assertThat(shownAfter("one", "2", "two")).isEqualTo("two");
        assertThatThrownBy(() -> cache.latest("other", "2", () -> {
                    throw Problem.notFound("There is no such page.");
                }))
                .isInstanceOf(Problem.class);
    }

    @Test
    void makesAPageThatTakesLongInTheBackgroundAndNotAllTheTime() throws InterruptedException {
        cache.latest("front", "1", () -> taking(Duration.ofMillis(200), "one"));
        AtomicInteger made = new AtomicInteger();
        Supplier<Body> two = () -> {
            made.incrementAndGet();
            return Body.of(Body.HTML, "two");
        };
        later(Duration.ofMillis(500));
        assertThat(text(cache.latest("front", "2", two))).isEqualTo("one");
        assertThat(made).hasValue(0);
        later(Duration.ofMillis(500));
        assertThat(text(cache.latest("front", "2", two))).isEqualTo("one");
        assertThat(shownAfter("one", "2", "two")).isEqualTo("two");
    }

    @Test
    void waitsForAPageWhereTheOneBeforeIsOld() {
        cache.latest("front", "1", () -> taking(Duration.ofMillis(200), "one"));
        later(Duration.ofMinutes(10));
        assertThat(text(cache.latest("front", "2", () -> Body.of(Body.HTML, "two"))))
                .isEqualTo("two");
    }

    private void later(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private Body taking(Duration time, String text) {
        later(time);
        return Body.of(Body.HTML, text);
    }

    /** What is shown when it is no longer {@code before}, or after a minute, which a busy machine may need. */
    private String shownAfter(String before, String state, String making) throws InterruptedException {
        String shown = before;
        for (int i = 0; i < 6000 && shown.equals(before); i++) {
            Thread.sleep(10);
            shown = text(cache.latest("front", state, () -> Body.of(Body.HTML, making)));
        }
        return shown;
    }

    private static String text(Body body) {
        return new String(body.bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void makesAnewWhatCouldNotBeMade() {
        assertThatThrownBy(() -> cache.get("page", () -> {
                    throw Problem.notFound("There is no such page.");
                }))
                .isInstanceOf(Problem.class);
        assertThat(cache.get("page", () -> Body.of(Body.HTML, "now")).type()).isEqualTo(Body.HTML);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
