package org.stemma.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.read.content.Hashes;
import org.stemma.read.html.bytes.Decoded;
import org.stemma.read.html.bytes.PageBytes;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.meta.MetadataReader;
import org.stemma.read.html.meta.PageMetadata;
import org.stemma.read.html.meta.Sourced;
import org.stemma.read.html.state.EmbeddedState;
import org.stemma.read.html.text.Body;
import org.stemma.read.html.text.Clues;
import org.stemma.read.html.text.MainText;
import org.stemma.read.language.TextLanguage;

/**
 * Reads an article from a web page.
 *
 * <p>{@snippet lang=java :
 * Extraction page = new HtmlReader(HtmlOptions.defaults()).read("page.html", bytes);
 * String text = page.report().text();
 * }
 *
 * <p>Never throws for bad input: broken markup is read as browsers read it, and a page without an article gives an empty
 * text. Pure and deterministic; time and memory are linear in the page and bounded by the options. Immutable, may be
 * shared.
 */
public final class HtmlReader {
    /** Below this many words of running text on the page, the data in its scripts is looked into. */
    private static final int POOR_WORDS = 80;
    /** Data in scripts must hold this much more than the page shows to be preferred. */
    private static final double RICHER = 1.5;

    private final HtmlOptions options;

    /** Reads with {@code options}. */
    public HtmlReader(HtmlOptions options) {
        this.options = options;
    }

    /**
     * Reads a page whose encoding only the page itself tells.
     *
     * @param source the page's address, or the name of the file it is in
     */
    public Extraction read(String source, byte[] bytes) {
        return read(source, bytes, "");
    }

    /**
     * Reads a page.
     *
     * @param source the page's address, or the name of the file it is in
     * @param label the encoding's label as the transport gave it; empty when it gave none
     */
    public Extraction read(String source, byte[] bytes, String label) {
        Decoded decoded = PageBytes.decode(bytes, label, options.maxBytes());
        List<String> notes = new ArrayList<>(decoded.notes());
        Document document = document(decoded);
        Page page = Page.of(document, options.maxBlocks());
        if (page.cut()) {
            notes.add("more than " + options.maxBlocks() + " blocks; the rest was left out");
        }
        MetadataReader reader = new MetadataReader(page, source);
        Clues clues =
                new Clues(reader.titleCandidates(), reader.summaries(), reader.declaredAuthors(), reader.articleBody());
        Body body = MainText.find(page, clues, options.focus());
        List<Block> blocks = blocks(page, decoded, body, reader, notes);
        boolean own = blocks == body.blocks();
        Joined joined = Joined.of(blocks, own ? body.standfirst() : 0);
        PageMetadata metadata = inLanguage(
                reader.read(body.title(), Credits.agency(blocks), Corrections.in(page, body)), joined.text(), notes);
        boolean cut = cut(reader, blocks, notes);
        notes(reader, notes);
        Report report = report(source, joined, metadata, body.captions(), cut);
        return new Extraction(
                report, metadata, blocks, own ? body.standfirst() : 0, notes, reader.hostName(), decoded.charset());
    }

    /** The page's tree; of a page of frames what it says to readers without frames. */
    private Document document(Decoded decoded) {
        Parser parser = Parser.htmlParser().setMaxDepth(options.maxDepth());
        Document document = parser.parseInput(decoded.shown(), "");
        if (document.body().nameIs("frameset")) {
            Element inside = document.body().selectFirst("noframes");
            if (inside != null) {
                document.body().replaceWith(parser.parseInput(inside.data(), "").body());
            }
        }
        return document;
    }

    /** The same in the language that the text is in, where the page declares none or surely a wrong one. */
    private static PageMetadata inLanguage(PageMetadata m, String text, List<String> notes) {
        String declared = value(m.language());
        Optional<String> found = declared == null ? TextLanguage.of(text) : TextLanguage.otherThan(declared, text);
        if (found.isEmpty()) {
            return m;
        }
        if (declared != null) {
            notes.add("declared to be in " + declared + ", reads as " + found.get());
        }
        return m.withLanguage(new Sourced(found.get(), "text"));
    }

    /** The page's blocks, or paragraphs from its scripts where the page shows next to nothing. */
    private static List<Block> blocks(
            Page page, Decoded decoded, Body body, MetadataReader reader, List<String> notes) {
        if (body.prose() >= POOR_WORDS) {
            return body.blocks();
        }
        List<Block> best = EmbeddedState.blocks(reader.articleBody());
        String from = "JSON-LD";
        List<Block> state = EmbeddedState.blocks(page.data(), decoded.programs());
        if (words(state) > RICHER * words(best)) {
            best = state;
            from = "embedded state";
        }
        if (words(best) < 40 || words(best) < RICHER * words(body.blocks())) {
            return body.blocks();
        }
        notes.add("text from " + from);
        return best;
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
    }

    private static boolean cut(MetadataReader reader, List<Block> blocks, List<String> notes) {
        if (!reader.isPaid()) {
            return false;
        }
        int declared = reader.declaredWords();
        int words = words(blocks);
        boolean cut = declared > 100 && words < 0.6 * declared;
        if (cut) {
            notes.add("the page gives " + words + " of " + declared + " words");
        }
        return cut;
    }

    private static void notes(MetadataReader reader, List<String> notes) {
        if (reader.isLiveBlog()) {
            notes.add("live blog: the entries that the page held");
        }
        if (reader.isOneOfSeveral()) {
            notes.add("one of several pages");
        }
        if (reader.isPaid()) {
            notes.add("behind a paywall");
        }
    }

    private static Report report(String source, Joined joined, PageMetadata m, List<String> captions, boolean cut) {
        String address = value(m.canonical());
        return new Report(
                Hashes.hex(address == null ? joined.text() : address),
                source,
                source.startsWith("http://") || source.startsWith("https://") ? source : address,
                value(m.outlet()),
                value(m.title()),
                m.persons(),
                value(m.published()),
                value(m.language()),
                null,
                value(m.agency()),
                joined.text(),
                joined.residue(),
                captions,
                cut);
    }

    private static @Nullable String value(@Nullable Sourced s) {
        return s == null ? null : s.value();
    }
}
