package org.stemma.read.html.bytes;

import java.nio.charset.StandardCharsets;
import org.stemma.read.html.dom.WordTable;

/**
 * Finds what the parser need not be shown of a page, since nothing is ever read there: comments, style sheets, programs,
 * {@code noscript}, frames, drawings, links to what a browser loads, attributes that nobody asks for ({@link Asked}), and
 * the white space between tags of which one begins or ends a line. Parsing the rest costs less: four in ten nodes of a
 * page's tree would be such white space.
 *
 * <p>Steps through the bytes as a tokenizer does, just far enough to know where such stretches begin and end; where
 * that cannot be known (a {@code plaintext}, raw text that never ends, a script that hides a script in a comment) all that
 * follows is shown. Bytes are those of UTF-8. Time is linear in the page.
 *
 * <p>Source: HTML Standard, section 13.2.5; in one point as jsoup does: a {@code <} where an attribute's name is to begin
 * ends the tag. What is in {@code noscript} is raw text, as for a browser that runs scripts.
 */
final class GapScan {
    /** A shorter attribute costs less to parse than to step over. */
    private static final int MIN_ATTRIBUTE = 8;
    /** Where the rest of the page is to be shown. */
    private static final int STOP = -1;

    private final byte[] b;
    private final ByteMarkup markup;
    private final Gaps gaps = new Gaps();

    /** What is known of the last name that was looked up, and where it ends. */
    private int known;

    private int nameEnd;

    /** Where white space begins that alone stands before the next tag; -1 where none does. */
    private int blank = -1;
    /** Whether nothing was shown in this line yet: only starts of elements stand since a block began or ended. */
    private boolean edge = true;
    /** Elements around in which white space is text. */
    private int preformatted;

    private boolean source;
    private boolean property;
    private String type = "";
    private String relation = "";

    private GapScan(byte[] bytes) {
        b = bytes;
        markup = new ByteMarkup(bytes);
    }

    /** The gaps of a page behind its byte-order mark. */
    static Gaps of(byte[] bytes, int from) {
        GapScan scan = new GapScan(bytes);
        int at = scan.markup.find('<', from);
        while (at >= 0) {
            int next = scan.step(at);
            at = next < 0 ? STOP : scan.markup.find('<', next);
            scan.between(next, at);
        }
        return scan.gaps;
    }

    /** Looks at what stands between a tag and the next. */
    private void between(int from, int to) {
        blank = -1;
        if (from < to) {
            if (markup.spaces(from) < to) {
                edge = false;
            } else if (b[from - 1] == '>') {
                blank = from;
            }
        }
    }

    /** Leaves out white space before a tag, if a line begins or ends there. */
    private void settle(int to, boolean starts) {
        boolean block = (known & Asked.BLOCK) != 0;
        if (blank >= 0 && preformatted == 0 && (edge || block)) {
            gaps.add(blank, to);
        }
        blank = -1;
        edge = block || edge && starts;
        if ((known & Asked.PREFORMATTED) != 0) {
            preformatted = Math.max(0, preformatted + (starts ? 1 : -1));
        }
    }

    /** Steps over what begins with a {@code <}; answers where to go on. */
    private int step(int at) {
        if (markup.letter(at + 1)) {
            return element(at);
        }
        if (markup.at(at + 1, '/') && markup.letter(at + 2)) {
            name(at + 2);
            settle(at, false);
            return tag(nameEnd, 0);
        }
        if (markup.at(at + 1, '!') && markup.at(at + 2, '-') && markup.at(at + 3, '-')) {
            known = 0;
            settle(at, true);
            return comment(at);
        }
        if (markup.at(at + 1, '/') || markup.at(at + 1, '!') || markup.at(at + 1, '?')) {
            int close = markup.find('>', at + 2);
            return close < 0 ? STOP : close + 1;
        }
        edge = false;
        return at + 1;
    }

    private int comment(int start) {
        int from = start + 4;
        if (markup.at(from, '>') || markup.at(from, '-') && markup.at(from + 1, '>')) {
            return from + 1;
        }
        for (int i = markup.find('-', from); i >= 0; i = markup.find('-', i + 1)) {
            boolean bang = markup.at(i + 2, '!') && markup.at(i + 3, '>');
            if (markup.at(i + 1, '-') && (bang || markup.at(i + 2, '>'))) {
                return drop(start, i + (bang ? 4 : 3));
            }
        }
        return STOP;
    }

    private int element(int start) {
        name(start + 1);
        settle(start, true);
        int kind = known & Asked.KIND;
        int end = nameEnd;
        int before = gaps.size();
        int inside = tag(end, known);
        if (inside < 0) {
            gaps.keep(before);
            return STOP;
        }
        return switch (kind) {
            case Asked.SCRIPT -> script(start, end, inside, before);
            case Asked.UNREAD -> whole(start, end, markup.endTag(start + 1, end, inside), before);
            case Asked.RAW -> markup.endTag(start + 1, end, inside);
            case Asked.SVG -> drawing(start, end, inside, before);
            case Asked.LINK -> link(start, inside, before);
            case Asked.VOID -> left(start, inside, before);
            case Asked.PLAINTEXT -> STOP;
            default -> inside;
        };
    }

    /** Looks a name up. */
    private void name(int from) {
        long hash = WordTable.EMPTY;
        int i = from;
        while (i < b.length
                && (markup.kind(i) & (ByteMarkup.SPACE | ByteMarkup.SLASH | ByteMarkup.CLOSE | ByteMarkup.OPEN)) == 0) {
            hash = WordTable.add(hash, markup.lower(i++));
        }
        nameEnd = i;
        known = Asked.element(hash);
    }

    /** Leaves an element out with its tags. */
    private int whole(int start, int end, int close, int before) {
        int after = close < 0 ? STOP : tag(close + 1 + end - start, 0);
        if (after < 0) {
            gaps.keep(before);
            return STOP;
        }
        gaps.keep(before);
        return drop(start, after);
    }

    /** Leaves a stretch out, unless the {@code <} before it would make a tag of what follows. */
    private int drop(int from, int to) {
        if (from == 0 || b[from - 1] != '<') {
            gaps.add(from, to);
        }
        return to;
    }

    /** A script is left out unless it holds data. */
    private int script(int start, int end, int inside, int before) {
        boolean data = type.contains("json");
        boolean program = !data && !source && (type.isEmpty() || type.contains("javascript"));
        boolean comment = false;
        for (int i = markup.find('<', inside); i >= 0; i = markup.find('<', i + 1)) {
            if (markup.at(i + 1, '!') && markup.at(i + 2, '-') && markup.at(i + 3, '-')) {
                comment = true;
            } else if (comment && markup.named("script", i + 1)) {
                return STOP;
            } else if (markup.ends(start + 1, end, i)) {
                if (program) {
                    gaps.addProgram(inside, i);
                }
                return data ? i : whole(start, end, i, before);
            }
        }
        return STOP;
    }

    /** A link to what a browser loads says nothing of the article. */
    private int link(int start, int inside, int before) {
        boolean asked = property
                || relation.isEmpty()
                || relation.contains("canonical")
                || relation.contains("next")
                || relation.contains("prev")
                || relation.contains("licen");
        return asked ? inside : left(start, inside, before);
    }

    /** Leaves a tag out. */
    private int left(int start, int inside, int before) {
        gaps.keep(before);
        return drop(start, inside);
    }

    /** Leaves a drawing out, if it is nothing else. */
    private int drawing(int start, int end, int inside, int before) {
        int i = markup.find('<', inside);
        while (i >= 0) {
            if (markup.ends(start + 1, end, i)) {
                return whole(start, end, i, before);
            }
            int next;
            if (markup.letter(i + 1)) {
                name(i + 1);
                if ((known & Asked.DRAWN) == 0) {
                    break;
                }
                next = tag(nameEnd, 0);
            } else {
                next = step(i);
            }
            i = next < 0 ? STOP : markup.find('<', next);
        }
        gaps.keep(before);
        return markup.endTag(start + 1, end, inside);
    }

    /** Steps over a tag behind its name; attributes that are not asked for become gaps. */
    private int tag(int from, int element) {
        source = false;
        property = false;
        type = "";
        relation = "";
        int i = from;
        while (i >= 0 && i < b.length) {
            switch (markup.kind(i)) {
                case ByteMarkup.CLOSE -> {
                    return i + 1;
                }
                case ByteMarkup.OPEN -> {
                    return i;
                }
                case ByteMarkup.SPACE, ByteMarkup.SLASH -> i++;
                default -> i = attribute(i, element);
            }
        }
        return STOP;
    }

    private int attribute(int from, int element) {
        int i = from;
        long hash = WordTable.EMPTY;
        do {
            hash = WordTable.add(hash, markup.lower(i++));
        } while (i < b.length
                && (markup.kind(i) & (ByteMarkup.SPACE | ByteMarkup.SLASH | ByteMarkup.CLOSE | ByteMarkup.EQUALS))
                        == 0);
        int end = i;
        int start = i;
        int assigned = markup.spaces(i);
        if (markup.at(assigned, '=')) {
            start = markup.spaces(assigned + 1);
            i = markup.valueEnd(start);
        }
        int kind = element & Asked.KIND;
        if (i > 0 && (kind == Asked.SCRIPT || kind == Asked.LINK)) {
            note(from, end, start, i);
        }
        if (i - from >= MIN_ATTRIBUTE && !asked(Asked.attribute(hash), element, start, i)) {
            gaps.add(from, i);
        }
        return i;
    }

    private boolean asked(int attribute, int element, int start, int to) {
        return switch (attribute) {
            case Asked.ALWAYS -> true;
            case Asked.OF_SCRIPTS -> (element & Asked.KIND) == Asked.SCRIPT;
            case Asked.NOT_OF_POINTERS -> (element & Asked.POINTER) == 0;
            case Asked.IF_IT_HIDES -> markup.holds("display", start, to);
            default -> false;
        };
    }

    /** What a script's or a link's attributes say of it. */
    private void note(int from, int end, int start, int to) {
        if (end - from == 3 && markup.named("src", from)) {
            source = true;
        } else if (end - from == 4 && markup.named("type", from)) {
            type = value(start, to);
        } else if (end - from == 3 && markup.named("rel", from)) {
            relation = value(start, to);
        } else if (markup.named("itemprop", from) || markup.named("property", from)) {
            property = true;
        }
    }

    private String value(int start, int to) {
        int quote = markup.at(start, '"') || markup.at(start, '\'') ? 1 : 0;
        return new String(b, start + quote, to - start - 2 * quote, StandardCharsets.ISO_8859_1);
    }
}
