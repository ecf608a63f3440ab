package org.stemma.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Moment;

/** From the first to the last known publication in a group; null bounds when no date is known. */
record Spell(@Nullable Instant from, @Nullable Instant to) {

    /** What a time apart can take at most: a copy from an archive still finds its source. */
    private static final double LEAST = 0.3;

    /** Beyond the spell that says nothing, similarity halves in this time. */
    private static final Duration HALVING = Duration.ofDays(14);

    static Spell of(@Nullable String publishedAt) {
        Optional<Moment> moment = Moment.parse(publishedAt);
        return new Spell(
                moment.map(Moment::earliest).orElse(null),
                moment.map(Moment::latest).orElse(null));
    }

    Spell with(Spell other) {
        return new Spell(
                from == null || (other.from != null && other.from.isBefore(from)) ? other.from : from,
                to == null || (other.to != null && other.to.isAfter(to)) ? other.to : to);
    }

    /** Time between the two; zero when they overlap or one is unknown. */
    Duration gap(Spell other) {
        if (from == null || to == null || other.from == null || other.to == null) {
            return Duration.ZERO;
        }
        Duration behind = Duration.between(to, other.from);
        Duration before = Duration.between(other.to, from);
        Duration longer = behind.compareTo(before) > 0 ? behind : before;
        return longer.isNegative() ? Duration.ZERO : longer;
    }

    /** What is left of similarity at that time apart, in (0, 1]. */
    double factor(Spell other, Duration nothing) {
        double seconds = Math.max(0, gap(other).minus(nothing).toSeconds());
        return Math.max(LEAST, 1 / (1 + seconds / HALVING.toSeconds()));
    }
}
