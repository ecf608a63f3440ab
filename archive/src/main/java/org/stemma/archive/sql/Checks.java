package org.stemma.archive.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What must hold between the tables, beyond what the databases hold themselves. */
final class Checks {

    private record Check(String sql, String fault) {}

    private static final List<Check> CHECKS = List.of(
            new Check(
                    "SELECT count(*) FROM report r WHERE NOT EXISTS (SELECT 1 FROM trait t WHERE t.report = r.number)",
                    "reports without what finds their relatives"),
            new Check(
                    "SELECT count(*) FROM report r WHERE NOT EXISTS (SELECT 1 FROM member m WHERE m.report = r.number)",
                    "reports in no story"),
            new Check(
                    "SELECT count(*) FROM story s WHERE s.reports <>"
                            + " (SELECT count(*) FROM member m WHERE m.story = s.id)",
                    "stories whose count of reports is wrong"),
            new Check(
                    "SELECT count(*) FROM story s WHERE s.reports = 0 AND s.merged_into IS NULL",
                    "stories without a report that were merged into none"),
            new Check(
                    "SELECT count(*) FROM (SELECT key, hash FROM report GROUP BY key, hash HAVING count(*) > 1) d",
                    "reports that are there twice"),
            new Check(
                    "SELECT count(*) FROM capture c WHERE c.report IS NOT NULL"
                            + " AND NOT EXISTS (SELECT 1 FROM report r WHERE r.id = c.report)",
                    "lines of the ledger whose report is missing"),
            new Check(
                    "SELECT count(*) FROM report r WHERE NOT EXISTS"
                            + " (SELECT 1 FROM placement p WHERE p.report = r.number)",
                    "reports that the audit trail does not know"),
            new Check(
                    "SELECT (SELECT coalesce(max(number), 0) FROM report) - (SELECT count(*) FROM report)",
                    "numbers without a report"));

    private Checks() {}

    static List<String> orphans(Session session) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Check check : CHECKS) {
            long count = session.number(check.sql());
            if (count != 0) {
                faults.add(count + " " + check.fault());
            }
        }
        return faults;
    }
}
