package org.stemma.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Gazetteer;

/**
 * Which of the world's places a name means in this story: the larger one, the one in a country that the story names, the one
 * whose country or region stands behind it after a comma.
 */
final class PlaceResolver {

    /** What a country that the story names adds, in units of the logarithm of inhabitants times 8: a factor of 150. */
    private static final int NAMED_COUNTRY = 40;

    private static final int SAID = 80;

    /** A place below this (3,000 inhabitants) is taken only where its country is named. */
    private static final int SMALL = 64;

    private final Map<String, Integer> countries = new HashMap<>();

    /** Notes that the story names a country or its people. */
    void country(String code) {
        countries.merge(code, 1, Integer::sum);
    }

    /**
     * The place of that name; null when the gazetteer has none that fits.
     *
     * @param behind the folded words after the comma behind the name; empty when there is none
     */
    Gazetteer.@Nullable Place resolve(String phrase, String behind) {
        if (Lists.set("not-alone").contains(phrase)) {
            return null; // the West is no region of Cameroon
        }
        List<Gazetteer.Place> named = Gazetteer.world().named(phrase);
        Gazetteer.Place best = null;
        int most = Integer.MIN_VALUE;
        for (Gazetteer.Place place : named) {
            boolean country = countries.containsKey(place.country());
            boolean said = !behind.isEmpty() && within(place, behind);
            int score =
                    (place.division() ? 90 : place.inhabitants()) + (country ? NAMED_COUNTRY : 0) + (said ? SAID : 0);
            boolean fits = place.division() || place.inhabitants() >= SMALL || country || said;
            if (fits && score > most) {
                most = score;
                best = place;
            }
        }
        return best;
    }

    private static boolean within(Gazetteer.Place place, String behind) {
        String code = Lists.country(behind);
        if (code != null) {
            return code.equals(place.country());
        }
        for (Gazetteer.Place region : Gazetteer.world().named(behind)) {
            if (region.division()
                    && region.country().equals(place.country())
                    && region.region().equals(place.region())) {
                return true;
            }
        }
        return false;
    }
}
