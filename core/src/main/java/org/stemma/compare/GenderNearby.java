package org.stemma.compare;

import java.util.Set;
import org.stemma.model.VariantType;

/** A man or a woman in a report that tells of none: {@code an American woman} where all whom it names are he. */
final class GenderNearby {

    private static final double UNSURE = 0.65;

    private static final Set<String> FEMALE = Set.of(
            "woman",
            "women",
            "girl",
            "girls",
            "female",
            "she",
            "her",
            "hers",
            "herself",
            "wife",
            "wives",
            "mother",
            "mothers",
            "mum",
            "mom",
            "sister",
            "sisters",
            "daughter",
            "daughters",
            "aunt",
            "niece",
            "grandmother",
            "queen",
            "princess",
            "duchess",
            "actress",
            "widow",
            "lady",
            "ladies",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "businesswoman",
            "policewoman",
            "heroine",
            "waitress",
            "nun",
            "bride",
            "girlfriend",
            "mrs",
            "ms",
            "miss",
            "countess",
            "councilwoman",
            "schoolgirl",
            "schoolgirls",
            "goddess",
            "maternal",
            "feminine",
            "feminist",
            "pregnant",
            "granddaughter",
            "empress",
            "baroness",
            "maid",
            "lesbian",
            "lesbians");

    private static final Set<String> MALE = Set.of(
            "man",
            "men",
            "boy",
            "boys",
            "male",
            "he",
            "him",
            "his",
            "himself",
            "husband",
            "husbands",
            "father",
            "fathers",
            "dad",
            "brother",
            "brothers",
            "son",
            "sons",
            "uncle",
            "nephew",
            "grandfather",
            "king",
            "prince",
            "duke",
            "actor",
            "widower",
            "gentleman",
            "gentlemen",
            "spokesman",
            "chairman",
            "congressman",
            "businessman",
            "policeman",
            "hero",
            "waiter",
            "monk",
            "groom",
            "boyfriend",
            "mr",
            "sir",
            "count",
            "councilman",
            "schoolboy",
            "schoolboys",
            "paternal",
            "guy",
            "guys",
            "fisherman",
            "fishermen",
            "grandson",
            "emperor",
            "baron",
            "priest",
            "pope",
            "lads",
            "lad",
            "fireman",
            "firemen",
            "gunman",
            "gunmen");

    /** Words that say which of both a person is, and little else; a pronoun may stand for someone whom the source does not have. */
    private static final Set<String> TELLING = Set.of(
            "woman",
            "women",
            "girl",
            "girls",
            "man",
            "men",
            "boy",
            "boys",
            "wife",
            "husband",
            "sister",
            "brother",
            "daughter",
            "son",
            "mother",
            "father",
            "grandmother",
            "grandfather",
            "female",
            "male",
            "widow",
            "widower");

    private GenderNearby() {}

    /** Adds words of {@code text} for one sex where {@code source}, the whole report, has words for the other alone. */
    static void find(Passage source, Passage text, Findings findings) {
        int female = first(source, FEMALE);
        int male = first(source, MALE);
        if ((female >= 0) == (male >= 0)) {
            return;
        }
        Set<String> missing = female >= 0 ? MALE : FEMALE;
        for (int j = 0; j < text.size(); j++) {
            String form = text.form(j);
            if (TELLING.contains(form)
                    && missing.contains(form)
                    && !text.term(j).name()) {
                int i = Math.max(female, male);
                findings.add(
                        VariantType.ENTITY,
                        source.span(i, i + 1),
                        text.span(j, j + 1),
                        "The source tells only of the other sex",
                        UNSURE);
                return;
            }
        }
    }

    private static int first(Passage passage, Set<String> words) {
        for (int i = 0; i < passage.size(); i++) {
            if (words.contains(passage.form(i))) {
                return i;
            }
        }
        return -1;
    }
}
