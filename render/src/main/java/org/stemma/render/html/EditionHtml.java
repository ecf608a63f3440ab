package org.stemma.render.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.util.Map;
import org.stemma.model.Edition;
import org.stemma.render.view.Family;

/**
 * The edition as one HTML file that a person can mail: style and script inside, nothing loaded, nothing sent.
 *
 * <p>Its content security policy lets a browser run its own script and no other; without script all of it can be read.
 * Deterministic: the same edition gives the same bytes. Text of reports is escaped and made visible ({@link
 * org.stemma.render.safe.Visible}); addresses become links only with http or https.
 */
public final class EditionHtml {

    private EditionHtml() {}

    /** Engine and assets, loaded on first use: a run that prints text never pays for them. */
    private static final class Engine {
        static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
                null, ContentType.Html, EditionHtml.class.getClassLoader(), "org.stemma.render.templates");
    }

    /** The precompiled templates. */
    static TemplateEngine templates() {
        return Engine.TEMPLATES;
    }

    /**
     * Writes {@code edition} to {@code out}, which is left open and not flushed. The writer behind {@code out} has to
     * encode as UTF-8, as the page says of itself.
     *
     * @throws IOException if {@code out} throws it
     */
    public static void write(Edition edition, Appendable out) throws IOException {
        EditionPage page = PageBuilder.build(edition, Family.of(edition));
        Pipe pipe = new Pipe(out);
        templates().render("edition.jte", Map.of("page", page, "assets", Assets.page()), new SafeOutput(pipe));
        if (pipe.failure != null) {
            throw pipe.failure;
        }
    }

    /** Passes on to an {@link Appendable}; after a failure, which it keeps, it swallows the rest. */
    private static final class Pipe implements TemplateOutput {
        private final Appendable out;
        private @org.jspecify.annotations.Nullable IOException failure;

        Pipe(Appendable out) {
            this.out = out;
        }

        @Override
        public void writeContent(String value) {
            writeContent(value, 0, value.length());
        }

        @Override
        public void writeContent(String value, int begin, int end) {
            if (failure == null) {
                try {
                    out.append(value, begin, end);
                } catch (IOException e) {
                    failure = e;
                }
            }
        }
    }
}
