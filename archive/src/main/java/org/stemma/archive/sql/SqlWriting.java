package org.stemma.archive.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.Capture;
import org.stemma.archive.store.Decision;
import org.stemma.archive.store.Placement;
import org.stemma.archive.store.Relative;
import org.stemma.archive.store.StoredEdition;
import org.stemma.archive.store.StoredLink;
import org.stemma.archive.store.StoredReport;
import org.stemma.archive.store.StoryState;
import org.stemma.archive.store.Writing;
import org.stemma.model.Moment;
import org.stemma.model.Report;

/** One transaction. Rows of reports, traits and words go in batches, sent before anything asks for them. */
final class SqlWriting implements Writing {

    static final String GENERATION = "SELECT value FROM meta WHERE name = 'generation'";

    private static final String REPORT = "INSERT INTO report (number, id, key, version, hash, seen_at, source, address,"
            + " outlet, title, authors, published_at, published_from, published_to, language, dateline, agency, text,"
            + " residue, captions, truncated";
    private static final String TRAIT = "INSERT INTO trait (report, sketch, print) VALUES (?, ?, ?)";
    private static final String RENEW = "UPDATE trait SET print = ? WHERE report = ?";
    private static final String CAPTURE =
            "INSERT INTO capture (number, run, seen_at, source, outcome, report, reason) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String RELATIVE = "INSERT INTO relative (later, earlier, containment, term_share)"
            + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String PLACEMENT =
            "INSERT INTO placement (number, at, report, from_story, to_story, kind, why)"
                    + " VALUES (?, ?, (SELECT number FROM report WHERE id = ?), ?, ?, ?, ?)";
    private static final String MEMBER = "INSERT INTO member (report, story, since, why)"
            + " VALUES ((SELECT number FROM report WHERE id = ?), ?, ?, ?)"
            + " ON CONFLICT (report) DO UPDATE SET story = excluded.story, since = excluded.since, why = excluded.why";
    private static final String STORY = "INSERT INTO story (id, version, reports, to_second, words, merged_into)"
            + " VALUES (?, 1, 0, " + Long.MIN_VALUE + ", ?, ?) ON CONFLICT (id) DO UPDATE SET"
            + " version = story.version + 1, words = excluded.words, merged_into = excluded.merged_into";
    private static final String LINK = "INSERT INTO link (story, id, source, descendant, kind, confidence, reasons)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String EDITION = "INSERT INTO edition (story, version, generator, made_at, json)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (story) DO UPDATE SET version = excluded.version,"
            + " generator = excluded.generator, made_at = excluded.made_at, json = excluded.json";

    private final Session session;
    private final Dialect dialect;
    private final long generation;
    private final String insertReport;
    private boolean changed;
    private long lastReport;

    SqlWriting(Session session, Dialect dialect) throws SQLException {
        this.session = session;
        this.dialect = dialect;
        generation = session.number(GENERATION);
        lastReport = last("report");
        insertReport =
                REPORT + dialect.wordsColumn() + ") VALUES (" + "?, ".repeat(20) + "?" + dialect.wordsValue() + ")";
    }

    private long last(String table) throws SQLException {
        return session.number("SELECT coalesce(max(number), 0) FROM " + table);
    }

    /** Something that a database may refuse. */
    @FunctionalInterface
    private interface Step<T> {
        T run() throws SQLException;
    }

    private <T> T run(Step<T> step) {
        try {
            return step.run();
        } catch (SQLException e) {
            throw Failures.of(dialect, e);
        }
    }

    private <T> void change(List<T> items, String sql, Binder<T> binder) {
        if (items.isEmpty()) {
            return;
        }
        changed = true;
        run(() -> {
            PreparedStatement statement = session.prepared(sql);
            for (T item : items) {
                binder.bind(item);
            }
            statement.executeBatch();
            return true;
        });
    }

    /** Binds one item's row and adds it to the batch. */
    @FunctionalInterface
    private interface Binder<T> {
        void bind(T item) throws SQLException;
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public long lastReport() {
        return lastReport;
    }

    @Override
    public Map<String, List<Known>> known(Collection<String> keys) {
        Map<String, List<Known>> known = new HashMap<>();
        among(
                "SELECT key, id, version, hash FROM report WHERE key IN ",
                keys,
                " ORDER BY version",
                row -> known.computeIfAbsent(row.getString(1), k -> new ArrayList<>())
                        .add(new Known(row.getString(2), row.getInt(3), row.getString(4))));
        return known;
    }

    @Override
    public Set<String> taken(Collection<String> ids) {
        Set<String> taken = new HashSet<>();
        among("SELECT id FROM report WHERE id IN ", ids, "", row -> taken.add(row.getString(1)));
        return taken;
    }

    /** Reads what a query has for a list of values, in parts. */
    private void among(String before, Collection<String> values, String after, Session.RowTaker taker) {
        List<String> all = List.copyOf(values);
        run(() -> {
            for (int from = 0; from < all.size(); from += SqlStore.IN_LIST) {
                List<String> part = all.subList(from, Math.min(all.size(), from + SqlStore.IN_LIST));
                session.each(before + SqlStore.in(part.size()) + after, taker, part.toArray());
            }
            return true;
        });
    }

    @Override
    public long begin(String startedAt) {
        changed = true;
        return run(() -> {
            long number = last("run") + 1;
            session.update("INSERT INTO run (number, started_at) VALUES (?, ?)", number, startedAt);
            return number;
        });
    }

    @Override
    public void end(long run, String endedAt) {
        changed = true;
        run(() -> session.update("UPDATE run SET ended_at = ? WHERE number = ?", endedAt, run));
    }

    @Override
    public void add(List<NewReport> reports) {
        for (NewReport one : reports) {
            if (one.report().number() != ++lastReport) {
                throw new IllegalArgumentException("the next report has the number " + lastReport + ", was "
                        + one.report().number());
            }
        }
        change(reports, insertReport, one -> bind(one.report()));
        change(reports, TRAIT, one -> session.add(TRAIT, one.report().number(), one.sketch(), one.print()));
        String words = dialect.wordsInsert();
        if (words != null) {
            change(reports, words, one -> {
                Report r = one.report().report();
                session.add(words, one.report().number(), r.title(), r.text(), r.outlet(), Json.strings(r.authors()));
            });
        }
    }

    @Override
    public void renew(Map<Long, byte[]> prints) {
        change(List.copyOf(prints.entrySet()), RENEW, p -> session.add(RENEW, p.getValue(), p.getKey()));
    }

    private void bind(StoredReport stored) throws SQLException {
        Report r = stored.report();
        Optional<Moment> when = Moment.parse(r.publishedAt());
        @Nullable
        Object[] values = {
            stored.number(),
            r.id(),
            stored.key(),
            stored.version(),
            stored.hash(),
            stored.seenAt(),
            r.source(),
            r.address(),
            r.outlet(),
            r.title(),
            Json.strings(r.authors()),
            r.publishedAt(),
            when.map(m -> m.earliest().getEpochSecond()).orElse(null),
            when.map(m -> m.latest().getEpochSecond()).orElse(null),
            r.language(),
            r.dateline(),
            r.agency(),
            r.text(),
            Json.residue(r.residue()),
            Json.strings(r.captions()),
            r.truncated()
        };
        if (!dialect.wordsValue().isEmpty()) {
            @Nullable Object[] more = java.util.Arrays.copyOf(values, values.length + 4);
            more[values.length] = r.title() == null ? "" : r.title();
            more[values.length + 1] = r.outlet() == null ? "" : r.outlet();
            more[values.length + 2] = String.join(" ", r.authors());
            more[values.length + 3] = r.text();
            values = more;
        }
        session.add(insertReport, values);
    }

    @Override
    public void capture(List<Capture> captures) {
        long[] number = {run(() -> last("capture"))};
        change(
                captures,
                CAPTURE,
                c -> session.add(
                        CAPTURE,
                        ++number[0],
                        c.run(),
                        c.seenAt(),
                        c.source(),
                        c.outcome().toString(),
                        c.report(),
                        c.reason()));
    }

    @Override
    public void relate(List<Relative> relatives) {
        change(relatives, RELATIVE, r -> session.add(RELATIVE, r.later(), r.earlier(), r.containment(), r.termShare()));
    }

    @Override
    public void stories(List<StoryState> states) {
        change(states, STORY, s -> session.add(STORY, s.id(), Json.strings(s.words()), s.mergedInto()));
    }

    @Override
    public void refresh(Collection<String> stories) {
        if (!stories.isEmpty()) {
            changed = true;
            run(() -> {
                dialect.refresh(session, List.copyOf(stories));
                return true;
            });
        }
    }

    @Override
    public void trail(List<Placement> placements) {
        long[] number = {run(() -> last("placement"))};
        change(
                placements,
                PLACEMENT,
                p -> session.add(PLACEMENT, ++number[0], p.at(), p.report(), p.from(), p.to(), p.kind(), p.why()));
    }

    @Override
    public void place(List<Placement> placements) {
        trail(placements);
        change(placements, MEMBER, p -> session.add(MEMBER, p.report(), p.to(), p.at(), p.why()));
    }

    @Override
    public void decide(Decision decision) {
        changed = true;
        run(() -> session.update(
                "INSERT INTO decision (number, at, kind, a, b, same, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
                last("decision") + 1,
                decision.at(),
                decision.kind().toString(),
                decision.a(),
                decision.b(),
                decision.same(),
                decision.note()));
    }

    @Override
    public boolean keep(StoredEdition edition, List<StoredLink> links) {
        return run(() -> {
            long version = session.number("SELECT version FROM story WHERE id = ?", edition.story());
            if (version != edition.version()) {
                return false;
            }
            changed = true;
            session.update(
                    EDITION, edition.story(), edition.version(), edition.generator(), edition.madeAt(), edition.json());
            session.update(
                    "UPDATE story SET judged = ?, lineages_min = ?, lineages_max = ?, alterations = ? WHERE id = ?",
                    edition.reports(),
                    edition.lineagesMin(),
                    edition.lineagesMax(),
                    edition.alterations(),
                    edition.story());
            session.update("DELETE FROM link WHERE story = ?", edition.story());
            change(
                    links,
                    LINK,
                    l -> session.add(
                            LINK,
                            l.story(),
                            l.id(),
                            l.from(),
                            l.to(),
                            l.kind(),
                            l.confidence(),
                            Json.strings(l.reasons())));
            return true;
        });
    }

    /** The last step before the commit. */
    void finish() throws SQLException {
        if (changed) {
            try (Statement statement = session.connection().createStatement()) {
                statement.executeUpdate("UPDATE meta SET value = value + 1 WHERE name = 'generation'");
            }
        }
    }
}
