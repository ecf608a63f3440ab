package org.stemma.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Finding.Entity;
import org.stemma.model.Finding.Location;
import org.stemma.model.Span;

/**
 * The places that a story names, on the outline of the land; drawn here, without anything from outside.
 *
 * @param land SVG path
 * @param places the ones named most, first
 */
public record PlaceMap(int width, int height, String land, List<Place> places) {

    private static final int MOST = 60;
    private static final int LABEL_HEIGHT = 15;
    private static final double LETTER = 7.2;

    /**
     * A place.
     *
     * @param reports that name it
     * @param radius of its dot
     * @param labelled whether there is room for its name
     * @param href of where it is named first
     */
    public record Place(
            String name, int reports, long x, long y, int radius, boolean labelled, boolean leftwards, String href) {}

    /** The map of {@code edition}; empty when no place of it is on a map. */
    public static Optional<PlaceMap> of(Edition edition, Links links) {
        List<Entity> named = edition.entities().stream()
                .filter(e -> e.kind().equals("place") && !e.mentions().isEmpty())
                .filter(e -> located(e.location()))
                .sorted(Comparator.comparing((Entity e) -> -reports(e)).thenComparing(Entity::name))
                .limit(MOST)
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        MapFrame frame = MapFrame.around(
                named.stream().mapToDouble(e -> longitude(e)).min().orElse(0),
                named.stream().mapToDouble(e -> latitude(e)).min().orElse(0),
                named.stream().mapToDouble(e -> longitude(e)).max().orElse(0),
                named.stream().mapToDouble(e -> latitude(e)).max().orElse(0));
        List<double[]> taken = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Entity e : named) {
            places.add(place(e, frame, taken, links));
        }
        return Optional.of(new PlaceMap(MapFrame.WIDTH, frame.height(), Land.path(frame), List.copyOf(places)));
    }

    private static boolean located(@org.jspecify.annotations.Nullable Location l) {
        return l != null && l.latitude() != null && l.longitude() != null;
    }

    private static double latitude(Entity e) {
        Location l = e.location();
        return l == null || l.latitude() == null ? 0 : l.latitude();
    }

    private static double longitude(Entity e) {
        Location l = e.location();
        return l == null || l.longitude() == null ? 0 : l.longitude();
    }

    private static int reports(Entity e) {
        return (int)
                e.mentions().stream().map(Finding.Mention::report).distinct().count();
    }

    private static Place place(Entity e, MapFrame frame, List<double[]> taken, Links links) {
        long x = Math.round(frame.x(longitude(e)));
        long y = Math.round(frame.y(latitude(e)));
        int radius = (int) Math.min(11, 4 + 2 * Math.sqrt(reports(e)));
        double length = e.name().length() * LETTER;
        boolean leftwards = x + radius + length > MapFrame.WIDTH;
        double start = leftwards ? x - radius - length : x + radius;
        double[] box = {start, y - LABEL_HEIGHT, start + length, y + LABEL_HEIGHT / 2.0};
        boolean free = taken.stream().noneMatch(t -> t[0] < box[2] && box[0] < t[2] && t[1] < box[3] && box[1] < t[3]);
        if (free) {
            taken.add(box);
        }
        Finding.Mention first = e.mentions().getFirst();
        String href = links.words(first.report(), new Span(first.start(), Math.max(first.start(), first.end())));
        return new Place(e.name(), reports(e), x, y, radius, free, leftwards, href);
    }
}
