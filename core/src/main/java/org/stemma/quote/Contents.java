package org.stemma.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a cue governs on its right side, and how far it goes. */
final class Contents {

    private static final Set<String> PERIODS = Set.of(
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "spring",
            "summer",
            "autumn",
            "winter",
            "weekend");

    private final Line line;
    private final Phrases phrases;
    private final Cues cues = Cues.english();

    Contents(Line line, Phrases phrases) {
        this.line = line;
        this.phrases = phrases;
    }

    /** A content and the end of the cue before it (a preposition can belong to the cue). */
    record Found(Range content, int cueEnd, boolean clause) {}

    /** What {@code cue}, whose last word is before {@code from}, governs on its right; null for nothing. */
    @Nullable
    Found right(Cue cue, int from) {
        int k = skipAdverbs(from);
        Found found = cue.takes('q') ? speech(skipAdverbials(k), from) : null;
        if (found == null && (cue.takes('a') || cue.takes('o')) && !line.tag(k).punctuation()) {
            found = behindAddressee(cue, k, from);
        }
        if (found == null) {
            found = at(cue, k, from);
        }
        if (found == null && (cue.takes('c') || cue.takes('q'))) {
            int j = skipAdverbials(k);
            Found later = j > k ? at(cue, j, from) : null;
            found = later != null && later.clause() ? later : null;
        }
        return found;
    }

    private @Nullable Found speech(int i, int cueEnd) {
        Tag tag = line.tag(i);
        boolean led = (tag == Tag.COMMA || tag == Tag.COLON || tag == Tag.DASH) && line.tag(i + 1) == Tag.QUOTATION;
        return led || tag == Tag.QUOTATION && line.at(i).capital() ? clause(led ? i + 1 : i, cueEnd) : null;
    }

    private int skipAdverbs(int from) {
        int i = from;
        while (line.tag(i) == Tag.ADVERB && !line.at(i).is("so")) {
            i++;
        }
        return i;
    }

    private @Nullable Found at(Cue cue, int k, int cueEnd) {
        int i = k;
        if (i >= line.size()) {
            return null;
        }
        Tag tag = line.tag(i);
        if ((tag == Tag.COMMA || tag == Tag.COLON || tag == Tag.DASH)
                        && line.tag(i + 1) == Tag.QUOTATION
                        && (tag != Tag.COMMA || cue.takes('q'))
                || tag == Tag.COLON && cue.takes('c') && i + 2 < line.size()) {
            i++;
            return clause(i, cueEnd);
        }
        if (tag == Tag.QUOTATION && (cue.takes('q') || cue.takes('n') || cue.takes('c') || cue.takes('x'))) {
            return clause(i, cueEnd);
        }
        boolean that = tag == Tag.THAT && !line.ends(i + 1);
        if (that && (cue.takes('c') || cue.takes('h'))) {
            return clause(i, cueEnd);
        }
        if (cue.takes('c')) {
            boolean question = question(i) && phrases.finite(i + 1, line.size()) > 0;
            if (question || clauseAt(i)) {
                return clause(adverbsBefore(i, cueEnd), cueEnd);
            }
        }
        if (cue.takes('t')
                && tag == Tag.TO
                && (line.tag(i + 1) == Tag.VERB || line.tag(i + 1).auxiliary() || line.tag(i + 1) == Tag.ADVERB)) {
            return phrase(i, cueEnd);
        }
        if (cue.takes('g') && tag == Tag.GERUND) {
            return phrase(i, cueEnd);
        }
        if (cue.takes('n') && nominalAt(i)) {
            return phrase(i, cueEnd);
        }
        if ((cue.takes('x') || cue.word().equals("say")) && nominalAt(i)) {
            return phrase(i, cueEnd);
        }
        if (cue.prepositions().contains(line.at(i).form())
                && (nominalAt(skipAdverbs(i + 1)) || line.tag(skipAdverbs(i + 1)) == Tag.GERUND || question(i + 1))) {
            boolean adverbial = line.tag(i) == Tag.PREPOSITION && phrases.adverbial(i);
            return adverbial ? null : phrase(i + 1, i + 1);
        }
        return null;
    }

    /** Adverbs between cue and clause belong to the clause, except those of manner ({@code said bluntly}). */
    private int adverbsBefore(int clause, int cueEnd) {
        int i = clause;
        while (i > cueEnd
                && line.tag(i - 1) == Tag.ADVERB
                && (!line.at(i - 1).form().endsWith("ly") || line.at(i - 1).is("only"))
                && !line.at(i - 1).is("again")
                && !line.at(i - 1).is("later")) {
            i--;
        }
        return i;
    }

    private @Nullable Found behindAddressee(Cue cue, int k, int cueEnd) {
        int start = line.at(k).is("on") ? k + 1 : k;
        int end = phrases.chunkEnd(start);
        if (end == start) {
            return null;
        }
        while (line.tag(end) == Tag.COORDINATOR
                || line.tag(end) == Tag.PREPOSITION
                        && !cue.prepositions().contains(line.at(end).form())) {
            int next = phrases.chunkEnd(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        end = skipAdverbials(end);
        Tag tag = line.tag(end);
        if (cue.takes('o') && (tag == Tag.TO || tag == Tag.NEGATION && line.tag(end + 1) == Tag.TO)) {
            return phrase(end, cueEnd);
        }
        if (cue.prepositions().contains(line.at(end).form())
                && start == k
                && (nominalAt(end + 1) || line.tag(end + 1) == Tag.GERUND)) {
            return phrase(cue.takes('a') ? end + 1 : end, cueEnd);
        }
        if (!cue.takes('a') || start > k) {
            return null;
        }
        boolean speech =
                tag == Tag.QUOTATION || (tag == Tag.COMMA || tag == Tag.COLON) && line.tag(end + 1) == Tag.QUOTATION;
        if (speech) {
            return clause(tag == Tag.QUOTATION ? end : end + 1, cueEnd);
        }
        if (tag == Tag.THAT || question(end) || clauseAt(end)) {
            return clause(end, cueEnd);
        }
        return null;
    }

    /** Behind times, places and occasions: {@code said on Monday in a statement | that}. */
    int skipAdverbials(int from) {
        int i = from;
        while (i < line.size()) {
            Tag tag = line.tag(i);
            if (timeNoun(i)) {
                i += 2;
            } else if (tag == Tag.ADVERB || tag == Tag.TIME) {
                i++;
            } else if (tag == Tag.PREPOSITION || tag == Tag.TO) {
                int end = phrases.chunkEnd(i + 1);
                if (end == i + 1
                        || clauseAt(i + 1)
                                && !line.tag(end).punctuation()
                                && line.tag(end).finite()) {
                    return i;
                }
                i = end;
            } else if (tag == Tag.COMMA && i > from && line.tag(i + 1) == Tag.NAME && placeThenThat(i)) {
                i = phrases.chunkEnd(i + 1) + 1;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean placeThenThat(int comma) {
        int end = phrases.chunkEnd(comma + 1);
        return line.tag(end) == Tag.COMMA && line.tag(end + 1) == Tag.THAT;
    }

    /** Two words that tell a time: {@code last week}, {@code Thursday morning}. */
    private boolean timeNoun(int i) {
        String word = line.at(i).form();
        boolean determined =
                word.equals("last") || word.equals("this") || word.equals("earlier") || word.equals("late");
        boolean named =
                line.tag(i + 1) == Tag.TIME || PERIODS.contains(line.at(i + 1).form());
        return (determined || line.tag(i) == Tag.TIME) && named;
    }

    boolean question(int i) {
        return switch (line.at(i).form()) {
            case "whether", "if", "what", "why", "how", "who", "which", "when", "where", "whatever" -> true;
            default -> false;
        };
    }

    boolean nominalAt(int i) {
        return phrases.chunkEnd(i) > i && line.tag(i) != Tag.TIME;
    }

    /** Whether a clause with a subject and a finite verb begins at {@code i}. */
    boolean clauseAt(int i) {
        Tag tag = line.tag(i);
        if (tag == Tag.SUBORDINATOR && !line.at(i).is("as") && !line.at(i).is("than")) {
            return phrases.finite(i + 1, line.size()) > 0;
        }
        if (phrases.chunkEnd(i) == i || tag == Tag.TIME) {
            return false;
        }
        for (int j = phrases.chunkEnd(i); j < line.size(); j++) {
            Tag t = line.tag(j);
            if (t == Tag.RELATIVE || t == Tag.THAT) {
                return relativeThenFinite(j);
            }
            boolean coordinated = t == Tag.COMMA && line.tag(j + 1) == Tag.COORDINATOR;
            if (t == Tag.STOP || t == Tag.SEMICOLON || t == Tag.SUBORDINATOR || t == Tag.COLON || coordinated) {
                return false;
            }
            if (t == Tag.TO) {
                j++;
                continue;
            }
            if (t == Tag.QUOTATION) {
                return line.tag(j - 1) != Tag.COMMA;
            }
            if (t.finite()) {
                return !(t == Tag.PAST
                        && (line.at(j + 1).is("by")
                                || j == phrases.chunkEnd(i)
                                        && line.tag(j + 1) == Tag.PREPOSITION
                                        && phrases.finite(j + 1, line.size()) > 0));
            }
        }
        return false;
    }

    private boolean relativeThenFinite(int relative) {
        int first = phrases.finite(relative + 1, line.size());
        int second = first < 0 ? -1 : secondFinite(first);
        return second > 0;
    }

    private int secondFinite(int first) {
        int i = first;
        while (line.tag(i).auxiliary() || line.tag(i) == Tag.ADVERB || line.tag(i) == Tag.NEGATION) {
            i++;
        }
        return phrases.finite(line.tag(i).verb() ? i + 1 : i, line.size());
    }

    private Found clause(int from, int cueEnd) {
        Range content = new Range(from, extent(from, true));
        boolean whole = line.tag(from) == Tag.QUOTATION || phrases.finite(from, content.to()) >= 0;
        return new Found(content, cueEnd, whole);
    }

    private Found phrase(int from, int cueEnd) {
        return new Found(new Range(from, extent(from, false)), cueEnd, false);
    }

    /** One past the content that begins at {@code from}. */
    private int extent(int from, boolean clause) {
        int last = line.size();
        while (last > from + 1 && line.tag(last - 1) == Tag.STOP) {
            last--;
        }
        for (int i = from; i < last && line.tag(i) == Tag.QUOTATION; i++) {
            if (line.lastInside(i) == ',' && line.tag(i + 1) != Tag.QUOTATION) {
                return i + 1;
            }
            if (".!?\u2026".indexOf(line.lastInside(i)) >= 0
                    && line.tag(i + 1) != Tag.QUOTATION
                    && !line.tag(i + 1).punctuation()
                    && line.at(i + 1).capital()) {
                return i + 1;
            }
        }
        for (int i = from + 1; i < last; i++) {
            if (stops(i, clause, from)) {
                return i;
            }
        }
        return last;
    }

    private boolean stops(int i, boolean clause, int from) {
        Tag tag = line.tag(i);
        if (i > from && phrases.credit(i) > i) {
            return true;
        }
        if (tag == Tag.COMMA) {
            int j = skipAdverbs(i + 1);
            Tag next = line.tag(j);
            if (next == Tag.GERUND) {
                return !clause || cues.verb(line.at(j).form()) != null;
            }
            if (phrases.credit(j) > j || quotes(j)) {
                return true;
            }
            if (next == Tag.COORDINATOR) {
                int v = skipAdverbs(j + 1);
                if (line.tag(v) == Tag.HAVE) {
                    v = skipAdverbs(v + 1);
                }
                return line.tag(v).finite() && (!clause || cues.verb(line.at(v).form()) != null) || attributes(j + 1);
            }
            if (next == Tag.SUBORDINATOR) {
                return !clause && !line.at(j).is("than") || attributes(j + 1);
            }
            if (!clause && next == Tag.PREPOSITION && line.at(j).is("with")) {
                return true;
            }
            return false;
        }
        if (tag == Tag.DASH && quotes(i + 1)) {
            return true;
        }
        if (tag == Tag.SEMICOLON) {
            return !clause || attributes(i + 1);
        }
        if (tag == Tag.COORDINATOR && line.tag(i - 1) != Tag.COMMA) {
            int v = skipAdverbs(i + 1);
            Cue cue = line.tag(v) == Tag.PAST || line.tag(v) == Tag.VERB
                    ? cues.verb(line.at(v).form())
                    : null;
            return cue != null
                            && cue.act() == Act.SPEECH
                            && cue.takes('c')
                            && (line.tag(v + 1) == Tag.THAT || clauseAt(v + 1))
                    || !clause && line.tag(v) == Tag.PAST && line.tag(from) != Tag.TO && cue != null;
        }
        if (!clause && tag == Tag.SUBORDINATOR) {
            return line.at(i).is("because")
                    || line.at(i).is("when")
                    || line.at(i).is("while")
                    || line.at(i).is("after");
        }
        return false;
    }

    /** A content inside a subordinate clause: it ends where, behind a comma, the main clause begins or goes on. */
    Range subordinate(Range content, boolean relative) {
        for (int i = content.from() + 1; i < content.to() - 1; i++) {
            if (line.tag(i) == Tag.COMMA) {
                int next = skipAdverbs(i + 1);
                if (relative ? line.tag(next).finite() : clauseAt(next)) {
                    return new Range(content.from(), i);
                }
            }
        }
        return content;
    }

    /** A clause behind a noun that is the subject ({@code the claim that he lied was false}): it ends before the main verb. */
    Range beforeMainVerb(Range content) {
        int first = phrases.finite(content.from(), content.to());
        int second = first < 0 ? -1 : secondFinite(first);
        boolean main = second > 0 && second < content.to() && line.tag(second - 1) != Tag.COORDINATOR;
        for (int i = first + 1; main && i < second; i++) {
            Tag tag = line.tag(i);
            main = tag != Tag.RELATIVE
                    && tag != Tag.THAT
                    && tag != Tag.SUBORDINATOR
                    && tag != Tag.COMMA
                    && tag != Tag.PRONOUN;
        }
        return main ? new Range(content.from(), second) : content;
    }

    /** Whether an attribution of direct speech begins: {@code Lee said, "..."}. */
    private boolean quotes(int from) {
        int end = phrases.chunkEnd(from);
        Cue cue = end == from ? null : cues.verb(line.at(end).form());
        boolean led = line.tag(end + 1).punctuation() && line.tag(end + 2) == Tag.QUOTATION;
        return cue != null && cue.takes('q') && (led || line.tag(end + 1) == Tag.QUOTATION);
    }

    /** Whether a subject and a verb of saying follow: another attribution begins. */
    private boolean attributes(int from) {
        int end = phrases.chunkEnd(from);
        if (end == from) {
            return false;
        }
        int v = skipAdverbs(end);
        while (line.tag(v) == Tag.HAVE) {
            v = skipAdverbs(v + 1);
        }
        Cue cue = line.tag(v).finite() && !line.tag(v).auxiliary()
                ? cues.verb(line.at(v).form())
                : null;
        return cue != null && cue.act() == Act.SPEECH && cue.takes('c') && v + 1 < line.size();
    }
}
