package org.stemma.serve.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.search.Query;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.Page;
import org.stemma.archive.store.SearchRequest;
import org.stemma.archive.store.StoredLink;
import org.stemma.model.LinkKind;
import org.stemma.model.Moment;

/** Searches by words, with copies or without. */
public final class Searching {

    /** Hits looked at beyond those shown when copies are filtered: more would cost more than it finds. */
    private static final int MOST_PARTS = 5;

    private Searching() {}

    /** Which hits are wanted. A copy is what was derived to the letter: copy, abridgement or expansion. */
    public enum Duplicates {
        /** All. */
        ALL,
        /** Those that are no copies. */
        WITHOUT_COPIES,
        /** Copies. */
        COPIES_ONLY;

        /** The name in addresses. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The one with that name. */
        public static Optional<Duplicates> of(String name) {
            for (Duplicates d : values()) {
                if (d.toString().equals(name)) {
                    return Optional.of(d);
                }
            }
            return Optional.empty();
        }

        /** Whether a report is wanted. */
        public boolean takes(boolean copy) {
            return this == ALL || copy == (this == COPIES_ONLY);
        }
    }

    /** What is searched for. @param from only what was published after; null for no bound @param to by then */
    public record Asked(
            Query query, @Nullable Moment from, @Nullable Moment to, Duplicates duplicates) {}

    /**
     * Hits, best first. To tell copies, the editions of the stories found are made where they are not.
     *
     * @param after what the part before named as next; null for the first
     * @throws IllegalArgumentException if {@code after} is nothing that was named
     */
    public static Page<Hit> search(Library library, Asked asked, @Nullable String after, int limit) {
        int offset = offset(after);
        SearchRequest request = SearchRequest.of(asked.query())
                .within(
                        asked.from() == null ? null : asked.from().earliest().getEpochSecond() - 1,
                        asked.to() == null ? null : asked.to().latest().getEpochSecond() - 1);
        Map<String, Set<String>> copies = new HashMap<>();
        List<Hit> out = new ArrayList<>();
        for (int part = 0; part < MOST_PARTS; part++) {
            List<Hit> hits = library.store().search(request.part(offset, limit + 1));
            for (int i = 0; i < Math.min(limit, hits.size()); i++) {
                if (out.size() == limit) {
                    return new Page<>(out, name(offset));
                }
                Hit hit = hits.get(i);
                offset++;
                if (asked.duplicates() == Duplicates.ALL || asked.duplicates().takes(copy(library, hit, copies))) {
                    out.add(hit);
                }
            }
            if (hits.size() <= limit) {
                return new Page<>(out, null);
            }
            if (out.size() == limit) {
                break;
            }
        }
        return new Page<>(out, name(offset));
    }

    private static boolean copy(Library library, Hit hit, Map<String, Set<String>> copies) {
        return hit.story() != null
                && copies.computeIfAbsent(hit.story(), s -> copies(library, s)).contains(hit.report());
    }

    /** The reports of a story that are copies. */
    public static Set<String> copies(Library library, String story) {
        library.current(story);
        return copies(library.store().links(story));
    }

    private static Set<String> copies(List<StoredLink> links) {
        Set<String> out = new HashSet<>();
        for (StoredLink link : links) {
            for (LinkKind kind : LinkKind.values()) {
                if (kind.verbatim() && kind.toString().equals(link.kind())) {
                    out.add(link.to());
                }
            }
        }
        return out;
    }

    private static String name(int offset) {
        return "o" + offset;
    }

    private static int offset(@Nullable String after) {
        if (after == null) {
            return 0;
        }
        if (!after.matches("o\\d{1,8}")) {
            throw new IllegalArgumentException("'" + after + "' is no place in a list");
        }
        return Integer.parseInt(after.substring(1));
    }
}
