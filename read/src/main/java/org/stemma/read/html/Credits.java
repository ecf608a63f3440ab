package org.stemma.read.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.read.html.dom.Block;
import org.stemma.read.residue.ResidueMarker;

/** The agency that an article credits for itself, where agencies are credited: in the dateline, or behind the last word. */
final class Credits {
    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]{2,40})[)\\]]");
    /** A dateline is over by here. */
    private static final int DATELINE = 70;

    private Credits() {}

    /** The agency's canonical name; null when none is credited. */
    static @Nullable String agency(List<Block> blocks) {
        for (int i = 0; i < Math.min(3, blocks.size()); i++) {
            String text = blocks.get(i).text();
            Optional<String> found = first(text.substring(0, Math.min(text.length(), DATELINE)), false);
            if (found.isPresent()) {
                return found.get();
            }
        }
        if (blocks.isEmpty()) {
            return null;
        }
        String last = blocks.getLast().text();
        return first(last.substring(Math.max(0, last.length() - DATELINE)), true)
                .orElse(null);
    }

    private static Optional<String> first(String text, boolean atEnd) {
        Matcher m = BRACKETED.matcher(text);
        while (m.find()) {
            Optional<String> name = ResidueMarker.agencyAmong(m.group(1));
            if (name.isPresent() && (!atEnd || m.end() >= text.length() - 1)) {
                return name;
            }
        }
        return Optional.empty();
    }
}
