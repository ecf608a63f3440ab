package org.stemma.read.html;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.stemma.read.html.print.Markdown;
import org.stemma.read.html.print.PageRecord;
import org.stemma.read.html.print.SafeHtml;

/** What must hold for any bytes: no exception, no hang, and output as safe as promised. Run by {@code read/fuzz}. */
public final class HtmlFuzz {

    private static final HtmlReader READER =
            new HtmlReader(HtmlOptions.defaults().withMaxBytes(1 << 20));

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private HtmlFuzz() {}

    /** Jazzer's entry before the first input: loads and instruments the classes and the model of languages, so that they are not timed. */
    public static void fuzzerInitialize() {
        byte[] page =
                "<html lang=en><title>A</title><h1>A</h1><p>By Ada Lund, 3 May 2020</p><p>The weir gave way on Sunday.</p>"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] polish =
                ("<h1>Jaz</h1><p>W niedzielę rano pękł stary jaz nad rzeką, a woda zalała dolne ulice miasteczka i dwa mosty,"
                                + " lecz nikt z mieszkańców nie został ranny.</p>")
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 50; i++) {
            check(page);
            check(polish);
        }
    }

    /** Jazzer's entry. */
    public static void fuzzerTestOneInput(byte[] data) {
        long start = cpu();
        check(data);
        if (cpu() - start > LIMIT.toNanos()) {
            throw new IllegalStateException("took longer than " + LIMIT);
        }
    }

    /** The thread's own time, so that a busy machine raises no alarm. */
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Reads the bytes and looks at all that is printed of them. */
    static void check(byte[] data) {
        Extraction page = READER.read("https://fuzz.example/a/page.html", data);
        String html = SafeHtml.of(page.report(), page);
        if (html.contains("<script") || html.contains("href=\"javascript")) {
            throw new IllegalStateException("unsafe HTML: " + html);
        }
        Markdown.of(page.report(), page);
        PageRecord.of(page.report(), page);
        String text = page.report().text();
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
            throw new IllegalStateException("control characters in the text");
        }
    }
}
