package org.stemma.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.model.Span;

/** Mends the bounds of the names that a finder found in one report. */
final class Mentions {

    private static final Set<String> TITLE = Lists.set("title");
    private static final Set<String> ROLE = Lists.set("role");
    private static final Set<String> POINTING = Set.of("this", "that", "last", "next");

    private final String text;

    Mentions(String text) {
        this.text = text;
    }

    /** The names without titles and marks; a possessive street is one name; an office is none. */
    List<NameMention> mended(List<NameMention> found) {
        List<NameMention> all = new ArrayList<>();
        for (NameMention mention : found) {
            NameMention bare = middle(bare(mention));
            if (bare != null
                    && !all.isEmpty()
                    && bare.span().contains(all.getLast().span())) {
                all.removeLast(); // the given name of a name that was joined
            }
            NameMention before = all.isEmpty() ? null : all.getLast();
            if (before != null && bare != null && before.span().overlaps(bare.span())) {
                continue; // the second word of a name that was joined
            }
            if (bare != null && !portfolio(bare) && !opening(bare) && !pronoun(bare)) {
                all.add(street(bare));
            }
        }
        return all;
    }

    /** Without a form of address before a person's name, a word that points, marks at the end; null when nothing is left. */
    private @Nullable NameMention bare(NameMention mention) {
        int start = mention.span().start();
        int end = mention.span().end();
        while (end > start
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && ".)".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        int blank = text.indexOf(' ', start);
        while (blank > 0 && blank < end && dropped(mention, Gazetteer.fold(text.substring(start, blank)))) {
            start = blank + 1;
            blank = text.indexOf(' ', start);
        }
        return start >= end ? null : new NameMention(new Span(start, end), mention.kind(), mention.confidence());
    }

    /** {@code Ann St. Jude Hall}: the given name before a middle name that begins with a saint's. */
    private @Nullable NameMention middle(@Nullable NameMention mention) {
        if (mention == null || mention.kind() != EntityKind.PERSON) {
            return mention;
        }
        int start = mention.span().start();
        int saint = text.startsWith("St. ", start - 4) ? start - 4 : text.startsWith("St ", start - 3) ? start - 3 : -1;
        if (saint < 2 || text.charAt(saint - 1) != ' ') {
            return mention;
        }
        int given = saint - 1;
        while (given > 0 && Character.isLetter(text.charAt(given - 1))) {
            given--;
        }
        boolean name = given < saint - 2
                && Character.isUpperCase(text.charAt(given))
                && !TITLE.contains(Gazetteer.fold(text.substring(given, saint - 1)));
        return name
                ? new NameMention(new Span(given, mention.span().end()), mention.kind(), mention.confidence())
                : mention;
    }

    private static boolean dropped(NameMention mention, String word) {
        return mention.kind() == EntityKind.PERSON ? TITLE.contains(word) : POINTING.contains(word);
    }

    /** {@code Transport Minister, Harbour master}: a common noun before an office tells of which, and names nothing. */
    private boolean portfolio(NameMention mention) {
        String word = Gazetteer.fold(mention.span().of(text));
        String next = wordAt(mention.span().end() + 1);
        boolean office = TITLE.contains(Gazetteer.fold(next)) || ROLE.contains(Gazetteer.fold(next));
        if (!office || word.indexOf(' ') >= 0 || Lists.set("org").contains(word) || Lists.country(word) != null) {
            return false;
        }
        Lexicon lexicon = Lexicon.english();
        Entry entry = lexicon.entry(word);
        return entry.is(Pos.NOUN)
                && !lexicon.instance(entry)
                && (Lists.set("office-part").contains(word)
                        || Lists.set("facility").contains(word));
    }

    /** {@code I'd}: a pronoun that is always written with a capital. */
    private boolean pronoun(NameMention mention) {
        String written = mention.span().of(text);
        return written.equals("I") || written.startsWith("I'") || written.startsWith("I’");
    }

    /** {@code Minutes later}: a plural noun whose capital is that of the sentence, wherever it stands in the report. */
    private boolean opening(NameMention mention) {
        String written = mention.span().of(text);
        String word = Gazetteer.fold(written);
        boolean plural = word.endsWith("s")
                && word.indexOf(' ') < 0
                && Lexicon.english().entry(word.substring(0, word.length() - 1)).usual() == Pos.NOUN;
        if (!plural || mention.kind() == EntityKind.PLACE) {
            return false;
        }
        for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
            boolean inside = at > 1 && text.charAt(at - 1) == ' ' && Character.isLetterOrDigit(text.charAt(at - 2));
            if (inside) {
                return false;
            }
        }
        return true;
    }

    /** {@code Netmakers' Row, King's Cross}: a possessive before the last word of a place's or building's name is its part. */
    private NameMention street(NameMention mention) {
        int end = mention.span().end();
        String owner = Gazetteer.fold(mention.span().of(text));
        int mark = end < text.length() && "'’".indexOf(text.charAt(end)) >= 0 ? end + 1 : -1;
        int behind = mark > 0 && text.startsWith("s ", mark)
                ? mark + 2
                : mark > 0 && text.startsWith(" ", mark) ? mark + 1 : -1;
        if (behind < 0 || owner.indexOf(' ') >= 0 || Lists.country(owner) != null) {
            return mention;
        }
        String word = wordAt(behind);
        boolean known = !Gazetteer.world().named(owner).isEmpty() && mention.kind() == EntityKind.PLACE;
        boolean street = Lists.set("street").contains(Gazetteer.fold(word));
        return street && !known && Character.isUpperCase(word.charAt(0))
                ? new NameMention(new Span(mention.span().start(), behind + word.length()), EntityKind.PLACE, 1)
                : mention;
    }

    private String wordAt(int start) {
        int end = Math.min(start, text.length());
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return start >= end ? "" : text.substring(start, end);
    }
}
