package org.stemma.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Noun phrases and clauses of one line, by light rules: determiners open a phrase, prepositions and relative pronouns carry
 * it on, a finite verb ends it. No parser; the rules are those of the order of words in English news prose.
 */
final class Phrases {

    /** A relative clause or an apposition longer than this is not followed. */
    private static final int REACH = 40;

    /** Where things are said: a phrase with one of these behind a verb of saying is no content. */
    static final Set<String> OCCASIONS = Set.of(
            "interview",
            "interviews",
            "statement",
            "speech",
            "letter",
            "email",
            "e-mail",
            "tweet",
            "tweets",
            "call",
            "conference",
            "briefing",
            "report",
            "op-ed",
            "post",
            "remarks",
            "rally",
            "testimony",
            "release",
            "memo",
            "debate",
            "twitter",
            "facebook",
            "message",
            "hearing",
            "address",
            "column",
            "article",
            "television",
            "tv",
            "radio",
            "video",
            "phone",
            "telephone",
            "news",
            "press",
            "court",
            "forum",
            "event",
            "meeting",
            "editorial",
            "blog",
            "book",
            "note",
            "comments",
            "appearance",
            "session",
            "documents",
            "filing",
            "ruling",
            "opinion",
            "instagram",
            "telegram",
            "podcast",
            "show");

    private static final Set<String> VIEWS =
            Set.of("words", "view", "opinion", "eyes", "judgment", "judgement", "estimation", "phrase");

    private final Line line;

    Phrases(Line line) {
        this.line = line;
    }

    /** Whether a clause or a phrase can begin behind {@code i}. */
    boolean boundary(int i) {
        return switch (line.tag(i)) {
            case STOP,
                    COMMA,
                    SEMICOLON,
                    COLON,
                    DASH,
                    QUOTATION,
                    SUBORDINATOR,
                    THAT,
                    COORDINATOR,
                    OPEN,
                    CLOSE,
                    PREPOSITION -> true;
            default -> false;
        };
    }

    /** The noun phrase that ends before {@code end}, with what modifies it and an apposition between commas; or null. */
    @Nullable
    Range before(int end, int floor) {
        int e = end;
        while (e > floor && line.tag(e - 1) == Tag.ADVERB) {
            e--;
        }
        if (e <= floor) {
            return null;
        }
        Tag last = line.tag(e - 1);
        if (last == Tag.COMMA || last == Tag.DASH) {
            return interrupted(e, floor, last);
        }
        return simple(e, floor);
    }

    private @Nullable Range interrupted(int end, int floor, Tag mark) {
        for (int c = end - 2; c > floor && end - c < REACH; c--) {
            Tag tag = line.tag(c);
            if (tag == Tag.STOP || tag == Tag.SEMICOLON || tag == Tag.COLON) {
                return null;
            }
            if (tag == mark && c < end - 2) {
                Range np = simple(c, floor);
                if (np != null && aside(c + 1, end - 1)) {
                    int from = np.from();
                    if (line.tag(from - 1) == Tag.COMMA
                            && from - 1 > floor
                            && !line.at(from).is(Tag.NAME)) {
                        Range wider = simple(from - 1, floor);
                        from = wider != null && line.tag(wider.to() - 1) == Tag.NAME ? wider.from() : from;
                    }
                    return new Range(from, end - 1);
                }
            }
        }
        return null;
    }

    /** An apposition, a relative clause or an adverbial: no finite verb of its own, unless a relative pronoun opens it. */
    private boolean aside(int from, int to) {
        Tag first = line.tag(from);
        if (first == Tag.RELATIVE || first == Tag.SUBORDINATOR) {
            return true;
        }
        for (int i = from; i < to && !line.tag(i).finite(); i++) {
            if (line.tag(i) == Tag.RELATIVE
                    || line.tag(i) == Tag.THAT
                    || line.at(i).is("whose")) {
                return i > from;
            }
        }
        return finite(from, to) < 0;
    }

    /** The first finite verb in {@code [from, to)}, or -1. */
    int finite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.tag(i).finite()) {
                return i;
            }
        }
        return -1;
    }

    /** A noun phrase that ends before {@code end}, without appositions; or null. */
    @Nullable
    Range simple(int end, int floor) {
        int head = end - 1;
        if (head < floor) {
            return null;
        }
        Tag tag = line.tag(head);
        if (tag == Tag.RELATIVE || tag == Tag.PRONOUN || tag == Tag.THAT) {
            return new Range(head, end);
        }
        if (tag.verb() || tag == Tag.ADJECTIVE && !chunkHasDeterminer(head, floor)) {
            int from = relativeClause(head, floor);
            return from < 0 ? null : new Range(from, end);
        }
        if (!tag.head() && tag != Tag.QUOTATION && tag != Tag.ADJECTIVE) {
            return null;
        }
        return new Range(widen(chunkStart(head, floor), floor), end);
    }

    private boolean chunkHasDeterminer(int head, int floor) {
        int start = chunkStart(head, floor);
        return start < head && line.tag(start) == Tag.DETERMINER;
    }

    private int widen(int chunk, int floor) {
        int start = chunk;
        while (start > floor) {
            int wider = wider(start, floor);
            if (wider < 0) {
                break;
            }
            start = wider;
        }
        return start;
    }

    /** The start of a phrase that what begins at {@code start} modifies or is joined to, or -1. */
    private int wider(int start, int floor) {
        int p = start - 1;
        Tag tag = line.tag(p);
        if (p <= floor) {
            return -1;
        }
        int q = p - 1;
        if (tag == Tag.PREPOSITION || tag == Tag.TO) {
            if (noun(q)) {
                return chunkStart(q, floor);
            }
            boolean reduced = (line.tag(q) == Tag.PAST || line.tag(q) == Tag.ADJECTIVE || line.tag(q) == Tag.GERUND)
                    && q > floor
                    && noun(q - 1);
            return reduced ? chunkStart(q - 1, floor) : line.tag(q).finite() ? relativeClause(q, floor) : -1;
        }
        if (tag == Tag.COORDINATOR && !line.at(p).is("but")) {
            int r = line.tag(q) == Tag.COMMA ? q - 1 : q;
            if (r < floor || !noun(r)) {
                return -1;
            }
            int other = chunkStart(r, floor);
            return other == floor || boundary(other - 1) ? other : -1;
        }
        if (tag == Tag.GERUND && q >= floor && noun(q)) {
            return chunkStart(q, floor);
        }
        return tag.verb() || tag.auxiliary() ? relativeClause(p, floor) : -1;
    }

    private boolean noun(int i) {
        Tag tag = line.tag(i);
        return tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.NUMBER || tag == Tag.QUOTATION || tag == Tag.PRONOUN;
    }

    /** The start of the antecedent when {@code i} stands in a relative clause without commas; or -1. */
    private int relativeClause(int i, int floor) {
        for (int r = i - 1; r > floor && i - r < REACH / 4; r--) {
            Tag tag = line.tag(r);
            if (tag.punctuation()) {
                return -1;
            }
            if (tag == Tag.RELATIVE || tag == Tag.THAT) {
                return noun(r - 1) ? widen(chunkStart(r - 1, floor), floor) : -1;
            }
        }
        return -1;
    }

    /** Where the plain noun phrase whose head is at {@code head} begins. */
    int chunkStart(int head, int floor) {
        int i = head;
        while (i > floor) {
            Tag here = line.tag(i);
            if (here == Tag.DETERMINER
                    || here == Tag.PRONOUN
                    || here == Tag.POSSESSIVE && !line.at(i).form().startsWith("'")) {
                return line.tag(i - 1) == Tag.DETERMINER ? i - 1 : i;
            }
            Tag left = line.tag(i - 1);
            boolean goesOn = left.nominal()
                    || left == Tag.QUOTATION && modifies(i - 1)
                    || left == Tag.ADVERB && here == Tag.ADJECTIVE && i - 1 > floor && line.tag(i - 2) == Tag.DETERMINER
                    || (left == Tag.PAST || left == Tag.GERUND) && i - 1 > floor && determines(i - 2)
                    || left == Tag.PAST && here != Tag.POSSESSIVE && i - 1 > floor && opens(i - 2)
                    || here == Tag.POSSESSIVE && left.head();
            if (!goesOn || here == Tag.NAME && left == Tag.TIME) {
                return i;
            }
            i--;
        }
        return i;
    }

    private boolean opens(int i) {
        return line.tag(i) == Tag.QUOTATION || line.tag(i) == Tag.COMMA && line.tag(i - 1) == Tag.QUOTATION;
    }

    /** Whether the quotation at {@code i} is a part of the phrase around it: it closes no clause. */
    private boolean modifies(int i) {
        return !line.at(i).capital() && ",.!?".indexOf(line.lastInside(i)) < 0;
    }

    private boolean determines(int i) {
        return line.tag(i) == Tag.DETERMINER || line.tag(i) == Tag.POSSESSIVE;
    }

    /** One past the plain noun phrase that begins at {@code from}; {@code from} when none begins there. */
    int chunkEnd(int from) {
        int i = from;
        if (line.tag(i) == Tag.PRONOUN || line.tag(i) == Tag.OBJECT || line.tag(i) == Tag.TIME) {
            return i + 1;
        }
        boolean head = false;
        while (i < line.size()) {
            Tag tag = line.tag(i);
            boolean inside = tag.nominal() && !(tag == Tag.DETERMINER && head)
                    || tag == Tag.QUOTATION
                    || tag == Tag.ADVERB && line.tag(i + 1) == Tag.ADJECTIVE
                    || (tag == Tag.PAST || tag == Tag.GERUND)
                            && i > from
                            && !head
                            && (determines(i - 1) || line.tag(i - 1) == Tag.ADJECTIVE);
            if (!inside) {
                break;
            }
            head |= tag.head() || tag == Tag.QUOTATION;
            i++;
            if (tag == Tag.QUOTATION && ",.!?".indexOf(line.lastInside(i - 1)) >= 0) {
                break;
            }
        }
        return head || i > from && line.tag(i - 1) == Tag.ADJECTIVE && determines(from) ? i : from;
    }

    /** The subject behind an inverted verb ({@code said Ann Lee, the mayor of Ossel}); null when none begins there. */
    @Nullable
    Range after(int from) {
        int end = chunkEnd(from);
        if (end == from) {
            return null;
        }
        while (end < line.size()) {
            int next = longer(end);
            if (next <= end) {
                break;
            }
            end = next;
        }
        return new Range(from, end);
    }

    /** The noun phrase behind a preposition that opens the line: its first comma ends it, or closes an apposition. */
    @Nullable
    Range fronted(int from) {
        Range whole = after(from);
        if (whole == null) {
            return null;
        }
        for (int i = from; i < whole.to(); i++) {
            if (line.tag(i) == Tag.COMMA) {
                boolean apposition = line.tag(whole.to()) == Tag.COMMA && finite(i, whole.to()) < 0;
                return apposition ? whole : new Range(from, i);
            }
        }
        return whole;
    }

    private int longer(int end) {
        Tag tag = line.tag(end);
        if (tag == Tag.PREPOSITION && !adverbial(end)) {
            int next = chunkEnd(end + 1);
            return next > end + 1 ? next : end;
        }
        if (tag == Tag.COORDINATOR && !line.at(end).is("but")) {
            int next = chunkEnd(end + 1);
            return next > end + 1 && !line.tag(next).finite() ? next : end;
        }
        if (tag == Tag.RELATIVE || tag == Tag.THAT && line.tag(end + 1).finite()) {
            return clauseEnd(end);
        }
        if (tag == Tag.COMMA) {
            if (line.tag(end + 1) == Tag.RELATIVE) {
                return clauseEnd(end + 1);
            }
            int next = chunkEnd(end + 1);
            boolean apposition = next > end + 1
                    && line.tag(end + 1) != Tag.QUOTATION
                    && line.tag(end + 1) != Tag.PRONOUN
                    && line.tag(end + 1) != Tag.TIME
                    && !line.tag(next).finite();
            return apposition ? next : end;
        }
        return end;
    }

    private int clauseEnd(int from) {
        int i = from + 1;
        while (i < line.size() && !line.tag(i).punctuation() && line.tag(i) != Tag.QUOTATION) {
            i++;
        }
        return i;
    }

    /** One past {@code according to} and the like at {@code i}; {@code i} when nothing of the kind stands there. */
    int credit(int i) {
        if (line.at(i).is("according") && line.at(i + 1).is("to")) {
            return i + 2;
        }
        boolean view = line.at(i).is("in")
                && line.at(i + 1).is("the")
                && line.at(i + 3).is("of");
        return view && VIEWS.contains(line.at(i + 2).form()) ? i + 4 : i;
    }

    /** Whether the preposition at {@code i} opens a phrase of time or occasion. */
    boolean adverbial(int i) {
        if (line.tag(i + 1) == Tag.TIME || line.at(i).is("during") || line.at(i).is("via")) {
            return true;
        }
        int end = chunkEnd(i + 1);
        for (int j = i + 1; j < end; j++) {
            if (OCCASIONS.contains(line.at(j).form())) {
                return !line.at(i).is("of") && !line.at(i).is("for");
            }
        }
        return line.tag(i + 1) == Tag.NUMBER && line.at(i).is("in");
    }
}
