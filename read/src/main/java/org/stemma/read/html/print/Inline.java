package org.stemma.read.html.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.Mark;

/** Writes a block's text with its links and emphasis, properly nested. */
final class Inline {
    /** How one kind of output writes marks and text. */
    interface Style {
        /** What opens a mark; {@code address} is empty for all but links. */
        String open(String tag, String address);

        /** What closes it. */
        String close(String tag, String address);

        /** Text with what is special to the output escaped. */
        String text(String s);
    }

    private record Printed(int start, int end, String tag, String address) {}

    private Inline() {}

    static String of(Block block, Style style, @Nullable String page) {
        List<Printed> marks = nested(block, page);
        StringBuilder out = new StringBuilder();
        List<Printed> open = new ArrayList<>();
        int at = 0;
        int next = 0;
        while (at < block.text().length()) {
            while (next < marks.size() && marks.get(next).start() == at) {
                Printed m = marks.get(next++);
                out.append(style.open(m.tag(), m.address()));
                open.add(m);
            }
            int to =
                    next < marks.size() ? marks.get(next).start() : block.text().length();
            to = open.isEmpty() ? to : Math.min(to, open.getLast().end());
            out.append(style.text(block.text().substring(at, to)));
            at = to;
            while (!open.isEmpty() && open.getLast().end() == at) {
                Printed m = open.removeLast();
                out.append(style.close(m.tag(), m.address()));
            }
        }
        return out.toString();
    }

    /** The marks in order of their starts, those left out that cross an earlier one or lead nowhere. */
    private static List<Printed> nested(Block block, @Nullable String page) {
        List<Printed> all = new ArrayList<>();
        for (Mark m : block.marks()) {
            Optional<String> address = m.tag().equals("a") ? Links.safe(m.href(), page) : Optional.of("");
            if (address.isPresent()
                    && m.end() > m.start()
                    && m.end() <= block.text().length()) {
                all.add(new Printed(m.start(), m.end(), m.tag(), address.get()));
            }
        }
        all.sort(Comparator.comparingInt(Printed::start).thenComparingInt(m -> -m.end()));
        List<Printed> out = new ArrayList<>();
        List<Printed> open = new ArrayList<>();
        for (Printed m : all) {
            open.removeIf(o -> o.end() <= m.start());
            boolean crosses = open.stream().anyMatch(o -> o.end() < m.end());
            boolean twice = open.stream().anyMatch(o -> o.tag().equals(m.tag()));
            if (!crosses && !twice) {
                out.add(m);
                open.add(m);
            }
        }
        return out;
    }
}
