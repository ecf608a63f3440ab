package org.stemma.archive.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.Input;
import org.stemma.archive.store.Decision;
import org.stemma.model.Dropped;
import org.stemma.model.Report;
import org.stemma.render.json.ReportJson;

/**
 * The inputs that an archive's JSON lines hold, one after the other: reports as they were, a later version under the id of
 * the first, so that the archive it goes into knows it for one. A line that cannot be taken is a rejected input with its
 * number and the reason. Decisions are kept aside for the end. Memory: one line, and the decisions.
 */
public final class ArchiveImport implements Iterator<Input> {

    /** A report is 10 MB at most; JSON escapes can make six of one character. */
    private static final int LONGEST_LINE = 64 << 20;

    /** Decisions are kept until all reports are there. */
    private static final int MOST_DECISIONS = 100_000;

    private final List<Decision> decisions = new ArrayList<>();
    private final InputStream in;
    private final String name;
    private final Consumer<Input> listener;
    private @Nullable Input next;
    private long line;

    /** Reads {@code in}. @param name of the input, for reasons @param listener hears of each input as it is taken */
    public ArchiveImport(InputStream in, String name, Consumer<Input> listener) {
        this.in = in;
        this.name = name;
        this.listener = listener;
    }

    /** @throws UncheckedIOException if the stream fails */
    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return next != null;
    }

    @Override
    public Input next() {
        Input taken = hasNext() ? next : null;
        if (taken == null) {
            throw new NoSuchElementException();
        }
        next = null;
        listener.accept(taken);
        return taken;
    }

    private @Nullable Input read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (true) {
            int b = in.read();
            if (b == '\n' || b < 0) {
                line++;
                if (tooLong) {
                    return rejected("is longer than " + (LONGEST_LINE >> 20) + " MB");
                }
                if (!bytes.toString(StandardCharsets.UTF_8).isBlank()) {
                    Input input = input(bytes.toByteArray());
                    if (input != null) {
                        return input;
                    }
                }
                if (b < 0) {
                    return null;
                }
                bytes.reset();
            } else if (bytes.size() < LONGEST_LINE) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
    }

    /** The report that a line holds, or why there is none; null for a decision, which is kept for the end. */
    private @Nullable Input input(byte[] json) {
        try {
            return new Input.Kept(report(ReportJson.readLine(json, ArchivedReport.class)));
        } catch (IOException | IllegalArgumentException e) {
            if (decision(json)) {
                return decisions.size() > MOST_DECISIONS ? rejected("there are too many decisions") : null;
            }
            if (e instanceof JsonProcessingException syntax) {
                int column =
                        syntax.getLocation() == null ? 0 : syntax.getLocation().getColumnNr();
                return rejected("is not valid JSON (at column " + column + ")");
            }
            String why = e.getMessage();
            return rejected("is no report of an export: "
                    + (why == null
                            ? "a field is missing"
                            : why.lines().findFirst().orElse("").replaceFirst("^line 1, (: )?", "")));
        }
    }

    private boolean decision(byte[] json) {
        try {
            Decision decision = ReportJson.readLine(json, DecisionLine.class).decided();
            if (decisions.size() <= MOST_DECISIONS) {
                decisions.add(decision);
            }
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false; // neither: the reason why it is no report is the one that is told
        }
    }

    /** The decisions among the lines that were read so far, in their order: for when all reports are there. */
    public List<Decision> decisions() {
        return List.copyOf(decisions.size() > MOST_DECISIONS ? decisions.subList(0, MOST_DECISIONS) : decisions);
    }

    private Input rejected(String reason) {
        return new Input.Rejected(new Dropped(name + ":" + line, reason));
    }

    private static Report report(ArchivedReport r) {
        String suffix = "@" + r.version();
        boolean later = r.version() > 1 && r.id().endsWith(suffix) && r.id().length() > suffix.length();
        return new Report(
                later ? r.id().substring(0, r.id().length() - suffix.length()) : r.id(),
                r.source(),
                r.address(),
                r.outlet(),
                r.title(),
                r.authors(),
                r.publishedAt(),
                r.language(),
                r.dateline(),
                r.agency(),
                r.text(),
                r.residue(),
                r.captions(),
                r.truncated());
    }
}
