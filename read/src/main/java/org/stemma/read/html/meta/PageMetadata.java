package org.stemma.read.html.meta;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article. Null means that the page does not say.
 *
 * @param title the headline as printed, without the site's name
 * @param authors everyone whom the by-line or the metadata credits, persons and organisations, in printed order
 * @param persons those of {@code authors} that are persons
 * @param outlet the site's name
 * @param publisher the company or family behind it, where the page names one
 * @param published ISO 8601, as precise as the page is
 * @param modified ISO 8601
 * @param canonical the address that the page gives as its own
 * @param language BCP 47, as declared
 * @param section the desk or topic it stands under
 * @param description the summary in the metadata
 * @param image address of the lead picture; http or https only
 * @param agency the agency credited in data or by-line, by its canonical name
 * @param licence address or name of the licence
 * @param categories sections, outermost first
 * @param tags key words
 * @param pageType {@code article} and the like, as declared
 * @param corrections notes of correction printed on the page
 */
public record PageMetadata(
        @Nullable Sourced title,
        List<Sourced> authors,
        List<String> persons,
        @Nullable Sourced outlet,
        @Nullable Sourced publisher,
        @Nullable Sourced published,
        @Nullable Sourced modified,
        @Nullable Sourced canonical,
        @Nullable Sourced language,
        @Nullable Sourced section,
        @Nullable Sourced description,
        @Nullable Sourced image,
        @Nullable Sourced agency,
        @Nullable Sourced licence,
        List<String> categories,
        List<String> tags,
        @Nullable Sourced pageType,
        List<String> corrections)
        implements Serializable {

    /** Copies the lists. */
    public PageMetadata {
        authors = List.copyOf(authors);
        persons = List.copyOf(persons);
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
        corrections = List.copyOf(corrections);
    }

    /** The same in another language. */
    public PageMetadata withLanguage(Sourced other) {
        return new PageMetadata(
                title,
                authors,
                persons,
                outlet,
                publisher,
                published,
                modified,
                canonical,
                other,
                section,
                description,
                image,
                agency,
                licence,
                categories,
                tags,
                pageType,
                corrections);
    }
}
