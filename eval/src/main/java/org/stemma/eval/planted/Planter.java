package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.VariantType;

/** Plants changes in drafts and keeps the record of them. Types take turns, so that each is planted about as often. */
final class Planter {

    private final BaseEvent event;
    private final List<Change> changes = new ArrayList<>();
    private int turn;

    /** @param turn which type comes first */
    Planter(BaseEvent event, int turn) {
        this.event = event;
        this.turn = turn;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** {@code draft} with up to {@code count} facts altered, one a sentence at most. */
    Draft altered(Draft draft, int count, Random random) {
        Draft result = draft;
        List<VariantType> types = Alterations.turns();
        List<Place> places = places(draft, random, true);
        int planted = 0;
        for (int tries = 0; tries < types.size() && planted < count; tries++) {
            VariantType type = types.get(Math.floorMod(turn++, types.size()));
            Optional<Place> place = pick(places, type.toString(), random);
            if (place.isPresent()) {
                result = planted(result, place.get());
                places.removeIf(place.get()::sameSentence);
                planted++;
            }
        }
        return result;
    }

    /** {@code draft} with up to {@code count} harmless rewrites in sentences of unaltered facts, kinds mixed. */
    Draft rewritten(Draft draft, int count, Random random) {
        Draft result = draft;
        List<Place> places = places(draft, random, false);
        for (int i = 0; i < count && !places.isEmpty(); i++) {
            Set<String> kinds = new TreeSet<>();
            places.forEach(place -> kinds.add(place.candidate.kind()));
            String kind = List.copyOf(kinds).get(random.nextInt(kinds.size()));
            Place place = pick(places, kind, random).orElseThrow();
            result = planted(result, place);
            places.removeIf(place::sameSentence);
        }
        return result;
    }

    private static Optional<Place> pick(List<Place> places, String kind, Random random) {
        List<Place> fitting = places.stream()
                .filter(place -> place.candidate.kind().equals(kind))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    /** {@code draft} in American spelling. */
    Draft american(Draft draft) {
        Draft result = draft;
        for (int p = 0; p < draft.paragraphs().size(); p++) {
            for (int s = 0; s < draft.paragraphs().get(p).size(); s++) {
                Unit unit = result.paragraphs().get(p).get(s);
                for (Candidate candidate : Rewrites.spelling(unit.text().text()).reversed()) {
                    if (unit.text().free(candidate.start(), candidate.end())) {
                        result = planted(result, new Place(p, s, candidate));
                    }
                }
            }
        }
        return result;
    }

    private record Place(int paragraph, int sentence, Candidate candidate) {
        boolean sameSentence(Place other) {
            return paragraph == other.paragraph && sentence == other.sentence;
        }
    }

    private List<Place> places(Draft draft, Random random, boolean altering) {
        List<Place> places = new ArrayList<>();
        for (int p = 0; p < draft.paragraphs().size(); p++) {
            for (int s = 0; s < draft.paragraphs().get(p).size(); s++) {
                Marked text = draft.paragraphs().get(p).get(s).text();
                if (!text.marks().isEmpty()) {
                    continue;
                }
                List<Candidate> candidates =
                        altering ? Alterations.of(text.text(), event, random) : Rewrites.of(text.text(), event, random);
                for (Candidate candidate : candidates) {
                    places.add(new Place(p, s, candidate));
                }
            }
        }
        return places;
    }

    private Draft planted(Draft draft, Place place) {
        Unit unit = draft.paragraphs().get(place.paragraph).get(place.sentence);
        Candidate candidate = place.candidate;
        // Harmless rewrites count downwards: they make no difference to what a descendant can be made from.
        int id = candidate.types().isEmpty() ? -1 - changes.size() : changes.size();
        String from = unit.text().text().substring(candidate.start(), candidate.end());
        changes.add(new Change(
                id,
                candidate.kind(),
                candidate.types(),
                unit.base(),
                unit.parent(),
                draft.id(),
                from,
                candidate.with()));
        Marked text = unit.text().plant(candidate.start(), candidate.end(), candidate.with(), id);
        List<List<Unit>> paragraphs = new ArrayList<>(draft.paragraphs());
        List<Unit> paragraph = new ArrayList<>(paragraphs.get(place.paragraph));
        paragraph.set(place.sentence, unit.with(text));
        paragraphs.set(place.paragraph, paragraph);
        return draft.withParagraphs(paragraphs);
    }
}
