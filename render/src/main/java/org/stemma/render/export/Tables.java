package org.stemma.render.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Finding.Alteration;
import org.stemma.model.Stemma.Link;
import org.stemma.render.view.Family;

/**
 * Tables as CSV (RFC 4180: comma, quotation marks doubled, CRLF), with a head. A cell that a spreadsheet would take for a
 * formula is written with an apostrophe before it.
 */
final class Tables {

    private Tables() {}

    /** A row a report: who it is, and where it stands in the tree. */
    static void reports(Edition edition, OutputStream out) throws IOException {
        Family family = Family.of(edition);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "siglum",
                "id",
                "outlet",
                "title",
                "authors",
                "publishedAt",
                "address",
                "agency",
                "lineages",
                "derivedFrom",
                "kind",
                "confidence",
                "alterations",
                "omissions"));
        for (String id : family.order()) {
            Entry e = family.entry(id).orElse(null);
            if (e == null) {
                continue;
            }
            List<Link> parents = family.parents(id);
            rows.add(List.of(
                    family.siglum(id),
                    id,
                    or(e.outlet()),
                    or(e.title()),
                    String.join("; ", e.authors()),
                    or(e.publishedAt()),
                    or(e.address()),
                    or(e.agency()),
                    String.join(
                            " ",
                            family.lineagesOf(id).stream().map(String::valueOf).toList()),
                    String.join("; ", parents.stream().map(Link::from).toList()),
                    String.join(
                            "; ", parents.stream().map(l -> l.kind().toString()).toList()),
                    String.join(
                            "; ",
                            parents.stream().map(l -> number(l.confidence())).toList()),
                    count(edition.alterations().stream()
                            .filter(a -> a.to().report().equals(id))
                            .count()),
                    count(edition.omissions().stream()
                            .filter(o -> o.report().equals(id))
                            .count())));
        }
        write(rows, out);
    }

    /** A row an altered fact. */
    static void alterations(Edition edition, OutputStream out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "id",
                "type",
                "status",
                "fromReport",
                "fromStart",
                "fromEnd",
                "from",
                "toReport",
                "toStart",
                "toEnd",
                "to",
                "via",
                "witnesses",
                "explanation",
                "decidedBy",
                "confidence"));
        for (Alteration a : edition.alterations()) {
            rows.add(List.of(
                    a.id(),
                    a.type().toString(),
                    a.status(),
                    a.from().report(),
                    count(a.from().start()),
                    count(a.from().end()),
                    a.from().exact(),
                    a.to().report(),
                    count(a.to().start()),
                    count(a.to().end()),
                    a.to().exact(),
                    or(a.via()),
                    String.join("; ", a.witnesses()),
                    a.explanation(),
                    a.decidedBy(),
                    number(a.confidence())));
        }
        write(rows, out);
    }

    private static void write(List<List<String>> rows, OutputStream out) throws IOException {
        StringBuilder csv = new StringBuilder();
        for (List<String> row : rows) {
            csv.append(String.join(",", row.stream().map(Tables::cell).toList()))
                    .append("\r\n");
        }
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** A cell; one that begins as a formula does (OWASP, CSV injection) is made text. */
    static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(value.charAt(0)) >= 0;
        String text = Xml.legal(formula ? "'" + value : value);
        boolean quoted = formula || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String count(long n) {
        return Long.toString(n);
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
