package org.stemma.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.Span;

/**
 * Reads the words of a report that copy detection may see, without making sentences or tokens.
 *
 * <p>Visits the lexical tokens of {@link TextAnalyser#analyse} that are not quoted, in their order, and tells where
 * residue or quoted words stood between them; a property test holds both to the same words. Some ten times faster.
 *
 * <p>Cost is linear in the text. A worker, not safe for use by several threads at once. Deterministic.
 *
 * @param <W> what the caller makes of a word; made once per spelling and kept in a bounded cache
 */
public final class WordScanner<W> {

    /** Makes the caller's view of a word. */
    @FunctionalInterface
    public interface Maker<W> {
        /** The view of the token {@code form} with {@code stem} in {@code language}; must depend on these alone. */
        W make(String form, String stem, TokenKind kind, String language);

        /** The same for one that also looks at the spelling; {@code written} begins with a capital or does not. */
        default W make(String written, String form, String stem, TokenKind kind, String language) {
            return make(form, stem, kind, language);
        }
    }

    /** Receives the words of one report. */
    public interface Visitor<W> {
        /** The next word. */
        void word(W word);

        /** Something masked stands here: what follows is not next to what came before. */
        void gap();

        /** A mark that may end a sentence, or a line's end, stands here. */
        default void stop() {}
    }

    private final Maker<W> maker;
    private final Map<String, Language<W>> languages = new HashMap<>();

    /** A scanner that shows words as {@code maker} makes them. */
    public WordScanner(Maker<W> maker) {
        this.maker = maker;
    }

    /** Shows the unmasked words of {@code report} to {@code visitor}. */
    public void scan(Report report, Visitor<W> visitor) {
        Language<W> language = language(report.language());
        String text = report.text();
        List<Span> residue = report.residue().stream().map(Residue::span).toList();
        List<Span> masked = TextAnalyser.masked(text, TextAnalyser.outside(Quotations.find(text), residue));
        scan(language, text, residue, masked, visitor);
    }

    /** Shows all words of {@code report} outside residue, quoted ones too. */
    public void scanAll(Report report, Visitor<W> visitor) {
        List<Span> residue = report.residue().stream().map(Residue::span).toList();
        scan(language(report.language()), report.text(), residue, List.of(), visitor);
    }

    /** Shows all words of {@code text}, written in {@code language}; null is English. */
    public void scanAll(String text, @Nullable String language, Visitor<W> visitor) {
        scan(language(language), text, List.of(), List.of(), visitor);
    }

    private Language<W> language(@Nullable String tag) {
        return languages.computeIfAbsent(tag == null ? "en" : tag, l -> new Language<>(l, maker));
    }

    private void scan(Language<W> language, String text, List<Span> residue, List<Span> masked, Visitor<W> visitor) {
        int r = 0;
        int m = 0;
        int at = 0;
        while (r < residue.size() || m < masked.size()) {
            boolean residueNext = m == masked.size()
                    || (r < residue.size()
                            && residue.get(r).start() < masked.get(m).start());
            Span next = residueNext ? residue.get(r++) : masked.get(m++);
            language.region(text, at, next.start(), visitor);
            visitor.gap();
            at = next.end();
        }
        language.region(text, at, text.length(), visitor);
    }

    /** The words of one language and their cache: an open-addressing table over the spelling, read in place. */
    private static final class Language<W> {

        /** Emptied when it has grown to this many spellings, so that an archive's typing errors do not fill memory. */
        private static final int CACHED = 200_000;

        private final String name;
        private final Maker<W> maker;
        private final Forms forms;
        private final Tokenizer tokenizer;
        private final List<Token> tokens = new ArrayList<>();
        private final Map<String, W> others = new HashMap<>();
        private @Nullable String[] spellings = new String[1 << 13];
        private @Nullable Object[] words = new Object[1 << 13];
        private int size;

        Language(String name, Maker<W> maker) {
            this.name = name;
            this.maker = maker;
            forms = new Forms(name);
            tokenizer = new Tokenizer(forms);
        }

        void region(String text, int from, int to, Visitor<W> visitor) {
            int at = from;
            while (at < to) {
                char c = text.charAt(at);
                if (c >= 128 || (c >= '0' && c <= '9')) {
                    at = chunk(text, at, to, visitor);
                } else if (letter(c)) {
                    int hash = 0;
                    int i = at;
                    char next = c;
                    while (letter(next)) {
                        hash = hash * 31 + next;
                        i++;
                        next = i < to ? text.charAt(i) : ' ';
                    }
                    if (next >= 128 || next == '\'' || (next >= '0' && next <= '9')) {
                        at = chunk(text, at, to, visitor);
                    } else {
                        visitor.word(plain(text, at, i, hash));
                        at = i;
                    }
                } else {
                    if (c == '.' || c == '!' || c == '?' || c == '\n') {
                        visitor.stop();
                    }
                    at++;
                }
            }
        }

        private static boolean letter(char c) {
            char lower = (char) (c | 0x20);
            return lower >= 'a' && lower <= 'z';
        }

        /** A word of ASCII letters alone. */
        private W plain(String text, int start, int end, int hash) {
            int mask = spellings.length - 1;
            int slot = (hash ^ (hash >>> 15)) & mask;
            for (String known = spellings[slot]; known != null; known = spellings[slot]) {
                if (known.length() == end - start && text.startsWith(known, start)) {
                    return known(slot);
                }
                slot = (slot + 1) & mask;
            }
            String written = text.substring(start, end);
            Forms.Form form = forms.word(written);
            W made = maker.make(written, form.form(), form.stem(), TokenKind.WORD, name);
            remember(written, hash, slot, made);
            return made;
        }

        @SuppressWarnings({"unchecked", "NullAway"}) // a slot with a spelling holds the word that was made for it
        private W known(int slot) {
            return (W) words[slot];
        }

        private void remember(String written, int hash, int slot, W made) {
            if (size >= CACHED) {
                spellings = new String[1 << 13];
                words = new Object[1 << 13];
                size = 0;
                remember(written, hash, (hash ^ (hash >>> 15)) & (spellings.length - 1), made);
                return;
            }
            spellings[slot] = written;
            words[slot] = made;
            if (++size * 2 > spellings.length) {
                grow();
            }
        }

        private void grow() {
            @Nullable String[] oldSpellings = spellings;
            @Nullable Object[] oldWords = words;
            spellings = new String[oldSpellings.length * 2];
            words = new Object[oldSpellings.length * 2];
            int mask = spellings.length - 1;
            for (int i = 0; i < oldSpellings.length; i++) {
                String written = oldSpellings[i];
                if (written != null) {
                    int hash = written.hashCode();
                    int slot = (hash ^ (hash >>> 15)) & mask;
                    while (spellings[slot] != null) {
                        slot = (slot + 1) & mask;
                    }
                    spellings[slot] = written;
                    words[slot] = oldWords[i];
                }
            }
        }

        /** Leaves a stretch up to the next ASCII blank, which no token crosses but a number, to the tokenizer. */
        private int chunk(String text, int start, int limit, Visitor<W> visitor) {
            int end = start + 1;
            while (end < limit && (text.charAt(end) > ' ' || Tokenizer.groupingBlank(text, end, limit))) {
                end++;
            }
            tokens.clear();
            tokenizer.tokens(text, new Span(start, end), List.of(), tokens);
            for (Token token : tokens) {
                if (token.lexical()) {
                    visitor.word(other(token, text));
                }
            }
            char last = text.charAt(end - 1);
            if (last == '.' || last == '!' || last == '?') {
                visitor.stop();
            }
            return end;
        }

        private W other(Token token, String text) {
            String written = token.span().of(text);
            String key = token.form() + '\n' + token.stem() + '\n' + written;
            W known = others.get(key);
            if (known == null) {
                if (others.size() >= CACHED) {
                    others.clear();
                }
                known = maker.make(written, token.form(), token.stem(), token.kind(), name);
                others.put(key, known);
            }
            return known;
        }
    }
}
