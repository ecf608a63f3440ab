package org.stemma.archive.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.Capture;
import org.stemma.archive.store.Decision;
import org.stemma.archive.store.Placement;
import org.stemma.archive.store.Relative;
import org.stemma.archive.store.Run;
import org.stemma.archive.store.StoredEdition;
import org.stemma.archive.store.StoredLink;
import org.stemma.archive.store.StoredReport;
import org.stemma.archive.store.StoryLine;
import org.stemma.model.Report;

/** Rows to records, and the columns that each needs. */
final class Rows {

    /**
     * Orders dates of reports {@code r} by how precisely they are known: to the day, to the month, or less. A story's first
     * and last date are those of its most precisely dated reports; "2024" is no earlier than a day of that year.
     */
    static final String COARSENESS = "CASE WHEN r.published_to - r.published_from < 2 * 86400 THEN 0"
            + " WHEN r.published_to - r.published_from < 33 * 86400 THEN 1 ELSE 2 END";

    static final String REPORT = "r.number, r.key, r.version, r.hash, r.seen_at, r.id, r.source, r.address, r.outlet,"
            + " r.title, r.authors, r.published_at, r.language, r.dateline, r.agency, r.text, r.residue, r.captions,"
            + " r.truncated";

    static final String STORY = "s.id, s.version, s.reports, (SELECT count(DISTINCT r.outlet) FROM member m"
            + " JOIN report r ON r.number = m.report WHERE m.story = s.id), s.headline, s.from_date, s.to_date, s.words,"
            + " CASE WHEN e.version = s.version THEN 0 ELSE 1 END, s.lineages_min, s.lineages_max, s.alterations,"
            + " s.judged, s.to_second";

    static final String STORIES = " FROM story s LEFT JOIN edition e ON e.story = s.id";

    static final String PLACEMENT = "p.number, p.at, r.id, p.from_story, p.to_story, p.kind, p.why"
            + " FROM placement p JOIN report r ON r.number = p.report";

    private Rows() {}

    static StoredReport report(ResultSet row) throws SQLException {
        Report report = new Report(
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                Json.strings(row.getString(11)),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                Json.residue(row.getString(17)),
                Json.strings(row.getString(18)),
                row.getInt(19) != 0);
        return new StoredReport(
                row.getLong(1), row.getString(2), row.getInt(3), row.getString(4), row.getString(5), report);
    }

    static StoryLine story(ResultSet row) throws SQLException {
        return new StoryLine(
                row.getString(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Json.strings(row.getString(8)),
                row.getInt(9) != 0,
                integer(row, 10),
                integer(row, 11),
                integer(row, 12),
                integer(row, 13));
    }

    static @Nullable Integer integer(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    static StoredLink link(ResultSet row) throws SQLException {
        return new StoredLink(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getDouble(6),
                Json.strings(row.getString(7)));
    }

    static Relative relative(ResultSet row) throws SQLException {
        return new Relative(row.getLong(1), row.getLong(2), row.getDouble(3), row.getDouble(4));
    }

    static StoredEdition edition(ResultSet row) throws SQLException {
        return new StoredEdition(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getString(9));
    }

    static Capture capture(ResultSet row) throws SQLException {
        return new Capture(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Capture.Outcome.of(row.getString(5)),
                row.getString(6),
                row.getString(7));
    }

    static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7));
    }

    static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong(1),
                row.getString(2),
                Decision.Kind.of(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getInt(6) != 0,
                row.getString(7));
    }
}
