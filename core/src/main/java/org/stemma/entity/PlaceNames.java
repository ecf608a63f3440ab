package org.stemma.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Gazetteer;
import org.stemma.text.AnalysedReport;

/** Joins the names of a story that mean one place. */
final class PlaceNames {

    private final List<AnalysedReport> reports;
    private final List<Named> names;
    private final Groups groups;
    private final Map<Integer, PlaceOf> places = new HashMap<>();

    /** Where a name's place is: the key that its names share. */
    record PlaceOf(String key, String country, Gazetteer.@Nullable Place place) {}

    private PlaceNames(List<AnalysedReport> reports, List<Named> names, Groups groups) {
        this.reports = reports;
        this.names = names;
        this.groups = groups;
    }

    /** Joins in {@code groups} the names of one place; by name's number, what each means. */
    static Map<Integer, PlaceOf> join(List<AnalysedReport> reports, List<Named> names, Groups groups) {
        PlaceNames placeNames = new PlaceNames(reports, names, groups);
        placeNames.join();
        return placeNames.places;
    }

    private void join() {
        PlaceResolver resolver = new PlaceResolver();
        for (int r = 0; r < reports.size(); r++) {
            for (var token : reports.get(r).tokens()) {
                String code = token.capital() ? Lists.people(token.form()) : null;
                if (code != null) {
                    resolver.country(code);
                }
            }
        }
        for (Named name : names) {
            String code = Lists.country(name.phrase());
            if (code != null) {
                resolver.country(code);
            }
        }
        Map<String, Integer> first = new HashMap<>();
        Map<String, PlaceOf> byPhrase = new HashMap<>();
        for (boolean said : new boolean[] {true, false}) {
            for (int i = 0; i < names.size(); i++) {
                Named name = names.get(i);
                String behind = behind(name);
                if (name.kind() == EntityKind.PLACE && behind.isEmpty() != said) {
                    PlaceOf place = said ? resolve(resolver, name, behind) : byPhrase.get(name.phrase());
                    place = place == null ? resolve(resolver, name, behind) : place;
                    byPhrase.putIfAbsent(name.phrase(), place);
                    places.put(i, place);
                    first.merge(place.key(), i, Math::min);
                }
            }
        }
        places.forEach((i, place) -> groups.join(i, first.getOrDefault(place.key(), i)));
    }

    private static PlaceOf resolve(PlaceResolver resolver, Named name, String behind) {
        String code = Lists.country(name.phrase());
        if (code != null) {
            return new PlaceOf("country " + code, code, null);
        }
        var place = resolver.resolve(name.phrase(), behind);
        if (place == null) {
            return new PlaceOf("place " + Spellings.phraseKey(name.words()), "", null);
        }
        String key = place.division()
                ? "region " + place.country() + ' ' + place.region() + ' ' + name.phrase()
                : "town " + place.geonames();
        return new PlaceOf(key, place.country(), place);
    }

    /** The folded words between the comma behind the name and what ends them; empty without a comma. */
    private String behind(Named name) {
        String text = reports.get(name.report()).text();
        int at = name.span().end();
        if (!text.startsWith(", ", at)) {
            return "";
        }
        int end = at + 2;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        String words = Gazetteer.fold(text.substring(at + 2, end));
        for (int blank = words.length(); blank > 0; blank = words.lastIndexOf(' ', blank - 1)) {
            String part = words.substring(0, blank);
            boolean region = Gazetteer.world().named(part).stream().anyMatch(p -> p.division());
            if (Lists.country(part) != null || region) {
                return part;
            }
        }
        return "";
    }
}
