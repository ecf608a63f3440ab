package org.stemma.read.html.dom;

import java.util.ArrayList;
import java.util.List;

/** Collects the text between two block boundaries. */
final class BlockWriter {
    /** A paragraph longer than this is cut in two, so that one block is never the whole of a hostile page. */
    private static final int MAX_BLOCK = 200_000;

    private final PageBuilder page;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> open = new ArrayList<>();
    private boolean space;
    private int breaks;
    private int linkDepth;
    private int linkChars;
    private int pre;
    private int lists;
    private int items;
    private int quotes;
    private int cells;
    private int row;
    private int captions;
    private int heading;

    BlockWriter(PageBuilder page) {
        this.page = page;
    }

    void open(int tag) {
        count(tag, 1);
    }

    void close(int tag) {
        count(tag, -1);
    }

    private void count(int tag, int by) {
        switch (Tags.kind(tag)) {
            case Tags.PRE -> pre += by;
            case Tags.LIST -> lists += by;
            case Tags.ITEM -> items += by;
            case Tags.QUOTE -> quotes += by;
            case Tags.CELL -> cells += by;
            case Tags.ROW -> row += by > 0 ? 1 : 0;
            case Tags.CAPTION -> captions += by;
            case Tags.HEADING -> heading = by > 0 ? Tags.level(tag) : 0;
            default -> {
                /* no kind of its own */
            }
        }
    }

    void append(String s) {
        if (pre > 0) {
            appendPre(s);
            return;
        }
        int n = s.length();
        int i = 0;
        while (i < n) {
            char c = s.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t') {
                space = true;
                i++;
                continue;
            }
            if (!Text.isPlain(c)) {
                space |= Text.isSpace(c);
                i++;
                continue;
            }
            int end = Text.plainRun(s, i);
            parted();
            text.append(s, i, end);
            linkChars += linkDepth > 0 ? end - i : 0;
            i = end;
        }
        if (text.length() > MAX_BLOCK) {
            flush();
        }
    }

    /** Writes the space or line break that stands before what comes next. */
    private void parted() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            if (breaks > 0) {
                text.append('\n');
            } else if (space) {
                text.append(' ');
                linkChars += linkDepth > 0 ? 1 : 0;
            }
        }
        breaks = 0;
        space = false;
    }

    private void appendPre(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\r') {
                continue;
            }
            if (!Text.isInvisible(c)) {
                text.append(c);
                linkChars += linkDepth > 0 ? 1 : 0;
            }
        }
        if (text.length() > MAX_BLOCK) {
            flush();
        }
    }

    /** One break ends a line, two end a paragraph. */
    void lineBreak() {
        if (pre > 0) {
            text.append('\n');
        } else if (breaks > 0) {
            flush();
        } else {
            breaks = 1;
        }
    }

    void openMark(String tag, String href) {
        if (tag.equals("a")) {
            linkDepth++;
        }
        if (open.size() < 64) {
            open.add(new Mark(text.length(), -1, tag, href));
        }
    }

    void closeMark(String tag) {
        if (tag.equals("a") && linkDepth > 0) {
            linkDepth--;
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            Mark m = open.get(i);
            if (m.tag().equals(tag)) {
                open.remove(i);
                mark(m);
                return;
            }
        }
    }

    private void mark(Mark m) {
        int start = m.start();
        while (start < text.length() && Text.isSpace(text.charAt(start))) {
            start++;
        }
        if (start < text.length()) {
            marks.add(new Mark(start, text.length(), m.tag(), m.href()));
        }
    }

    /** Ends the block, if it holds anything; marks still open go on in the next one. */
    void flush() {
        breaks = 0;
        space = false;
        if (!text.isEmpty()) {
            for (int i = 0; i < open.size(); i++) {
                mark(open.get(i));
            }
            emit();
            for (int i = 0; i < open.size(); i++) {
                open.set(i, new Mark(0, -1, open.get(i).tag(), open.get(i).href()));
            }
        }
        text.setLength(0);
        marks.clear();
        linkChars = 0;
    }

    private void emit() {
        String s = pre > 0 ? text.toString().stripTrailing() : text.toString();
        long counts = Text.counts(s);
        if (counts == 0) {
            return;
        }
        BlockKind kind = kind();
        int level = kind == BlockKind.HEADING ? heading : kind == BlockKind.ITEM ? Math.max(1, lists) : 0;
        page.blocks.add(new Block(
                s,
                kind,
                level,
                page.current(),
                cells > 0 ? row : -1,
                (int) (counts >>> 32),
                Math.min(linkChars, s.length()),
                (int) counts,
                List.copyOf(marks)));
    }

    private BlockKind kind() {
        if (pre > 0) {
            return BlockKind.PRE;
        } else if (captions > 0) {
            return BlockKind.CAPTION;
        } else if (heading > 0) {
            return BlockKind.HEADING;
        } else if (items > 0 && lists > 0) {
            return BlockKind.ITEM;
        } else if (cells > 0) {
            return BlockKind.CELL;
        }
        return quotes > 0 ? BlockKind.QUOTE : BlockKind.PARAGRAPH;
    }
}
