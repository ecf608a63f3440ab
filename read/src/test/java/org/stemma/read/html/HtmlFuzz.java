package org.stemma.read.html;

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

    /** Jazzer's entry. */
    public static void fuzzerTestOneInput(byte[] data) {
        long start = System.nanoTime();
        check(data);
        if (System.nanoTime() - start > LIMIT.toNanos()) {
            throw new IllegalStateException("took longer than " + LIMIT);
        }
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
