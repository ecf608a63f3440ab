package org.stemma.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.archive.store.Decision;
import org.stemma.archive.store.StoredReport;
import org.stemma.lineage.Unlinked;

/** What users decided on links, as an edition's making takes it. */
final class DecidedLinks {

    private DecidedLinks() {}

    /**
     * The pairs of {@code reports} that may not be linked, by the last word on each. A word on a report holds for all
     * versions of it: what stood at its address before and after.
     */
    static List<Unlinked> among(List<StoredReport> reports, List<Decision> decisions) {
        Map<Unlinked, Decision> last = new LinkedHashMap<>();
        for (Decision d : decisions) {
            if (d.kind() == Decision.Kind.LINK) {
                last.put(new Unlinked(d.a(), d.b()), d);
            }
        }
        if (last.values().stream().allMatch(Decision::same)) {
            return List.of();
        }
        Map<String, List<String>> versions = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (StoredReport r : reports) {
            String id = r.report().id();
            keys.put(id, r.key());
            versions.computeIfAbsent(r.key(), k -> new ArrayList<>()).add(id);
        }
        List<Unlinked> pairs = new ArrayList<>();
        for (Map.Entry<Unlinked, Decision> word : last.entrySet()) {
            String a = keys.get(word.getKey().a());
            String b = keys.get(word.getKey().b());
            if (word.getValue().same() || a == null || b == null) {
                continue;
            }
            if (a.equals(b)) {
                pairs.add(word.getKey());
                continue;
            }
            for (String one : versions.getOrDefault(a, List.of())) {
                for (String other : versions.getOrDefault(b, List.of())) {
                    pairs.add(new Unlinked(one, other));
                }
            }
        }
        return pairs.stream().distinct().toList();
    }
}
