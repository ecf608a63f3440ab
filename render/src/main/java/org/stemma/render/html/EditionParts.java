package org.stemma.render.html;

import gg.jte.Content;
import java.util.Map;
import java.util.function.Predicate;
import org.stemma.model.Edition;
import org.stemma.render.view.Family;

/**
 * The parts of an edition's page, for templates of pages elsewhere: each is put into a template as content, and writes to
 * that template's output, which has to be a {@link SafeOutput}.
 *
 * <p>Immutable; the templates are compiled and loaded once. A part renders anew each time it is put somewhere.
 *
 * @param page what they show
 */
public record EditionParts(EditionPage page) {

    /** The parts of {@code edition} with links that lead to {@code places}. */
    public static EditionParts of(Edition edition, Places places) {
        return new EditionParts(PageBuilder.build(edition, Family.of(edition), places));
    }

    /** Headline, days, what the counts mean, and the numbers. */
    public Content masthead() {
        return part("parts/masthead.jte", Map.of("page", page));
    }

    /** Navigation between the sections that have content and that {@code shown} takes, by anchor. */
    public Content sections(Predicate<String> shown) {
        return part(
                "parts/sections.jte",
                Map.of(
                        "sections",
                        page.sections().stream()
                                .filter(s -> shown.test(s.anchor()))
                                .toList()));
    }

    /** All that was found, from the brief to the lost sources. */
    public Content findings() {
        return part("parts/findings.jte", Map.of("page", page));
    }

    /** Variants, omissions, parallels, what was set aside, how to read it all. */
    public Content margin() {
        return part("parts/margin.jte", Map.of("page", page));
    }

    /** A node's letter and name. */
    public static Content named(Ref ref) {
        return part("parts/named.jte", Map.of("ref", ref));
    }

    /** A node's letter. */
    public static Content letter(Ref ref) {
        return part("parts/ref.jte", Map.of("ref", ref));
    }

    /** A place in a report, as its letter. */
    public static Content cite(View.Cite cite) {
        return part("parts/cite.jte", Map.of("cite", cite));
    }

    /** Words with what stands around them. */
    public static Content kept(View.Reading reading) {
        return part("parts/reading.jte", Map.of("reading", reading, "kept", true));
    }

    /** An alteration with both wordings and the decision, as an item of a list. */
    public static Content alteration(View.AlterationView alteration) {
        return part("parts/alteration.jte", Map.of("alteration", alteration));
    }

    private static Content part(String name, Map<String, Object> parameters) {
        return out -> EditionHtml.templates().render(name, parameters, out);
    }
}
