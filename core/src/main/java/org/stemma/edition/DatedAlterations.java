package org.stemma.edition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Citation;
import org.stemma.model.Finding;
import org.stemma.model.Ids;
import org.stemma.model.Stemma;
import org.stemma.model.VariantType;
import org.stemma.quantity.Approximation;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quantity.QuantityReader;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Token;
import org.stemma.timeline.DatedReport;

/**
 * Decides by the story's own dates which of two lengths of time is right: {@code more than a year ago, almost a year ago}.
 *
 * <p>The source's words must be evidence of a happening that another report dates to a day or a month, and the day of writing
 * must be known. Nothing else is used: no table of the world's events.
 */
final class DatedAlterations {

    /** How far {@code nearly, about, just over} reach, as a share of the length. */
    private static final double LOOSE = 0.2;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final List<Finding.Event> events;
    private final Map<String, DatedReport> reports = new HashMap<>();

    DatedAlterations(List<Finding.Event> events, List<DatedReport> reports) {
        this.events = events;
        reports.forEach(r -> this.reports.put(r.report().id(), r));
    }

    /** The alterations, those that dates decide marked so and explained by them. */
    List<Finding.Alteration> decided(List<Finding.Alteration> alterations) {
        return alterations.stream().map(a -> decide(a).orElse(a)).toList();
    }

    /** Alterations that dates make of {@code variants}: readings of siblings under one lost source, of which one is wrong. */
    List<Finding.Alteration> made(List<Finding.Variant> variants, List<Stemma.Link> links) {
        List<Finding.Alteration> made = new ArrayList<>();
        for (Finding.Variant v : variants) {
            boolean length = v.type() == VariantType.APPROXIMATION || v.type() == VariantType.DURATION;
            if (length && v.readings().size() == 2) {
                Citation one = v.readings().get(0).wordings().get(0);
                Citation other = v.readings().get(1).wordings().get(0);
                variant(v, one, other, links)
                        .or(() -> variant(v, other, one, links))
                        .ifPresent(made::add);
            }
        }
        return made;
    }

    private Optional<Finding.Alteration> variant(
            Finding.Variant v, Citation right, Citation wrong, List<Stemma.Link> links) {
        String via = links.stream()
                .filter(l -> l.to().equals(right.report()))
                .map(Stemma.Link::from)
                .filter(n -> links.stream().anyMatch(l -> l.from().equals(n) && l.to().equals(wrong.report())))
                .findFirst()
                .orElse(null);
        if (via == null) {
            return Optional.empty();
        }
        Finding.Alteration a = new Finding.Alteration(
                Ids.of(
                        "alteration",
                        Collator.key(right),
                        Collator.key(wrong),
                        v.type().toString()),
                v.type(),
                right,
                wrong,
                via,
                List.of(right.report()),
                "changed",
                "The approximation changed: “" + right.exact() + "” became “" + wrong.exact() + "”",
                "date",
                0);
        return decide(a);
    }

    private Optional<Finding.Alteration> decide(Finding.Alteration a) {
        DatedReport source = reports.get(a.from().report());
        DatedReport altered = reports.get(a.to().report());
        if (source == null || altered == null || source.written() == null || altered.written() == null) {
            return Optional.empty();
        }
        Quantity right = length(source.report(), a.from());
        Quantity wrong = length(altered.report(), a.to());
        if (right == null || wrong == null) {
            return Optional.empty();
        }
        for (Finding.Event event : events) {
            boolean dated = event.precision().equals("day") || event.precision().equals("month");
            boolean evidence = event.evidence().stream()
                    .anyMatch(c -> c.report().equals(a.from().report())
                            && c.span().contains(a.from().span()));
            if (dated
                    && evidence
                    && allows(right, event, source.written())
                    && !allows(wrong, event, altered.written())) {
                return Optional.of(with(a, event, altered.written()));
            }
        }
        return Optional.empty();
    }

    private static Finding.Alteration with(Finding.Alteration a, Finding.Event event, LocalDate written) {
        LocalDate first = first(event);
        LocalDate last = last(event);
        long least = ChronoUnit.MONTHS.between(last, written);
        long most = ChronoUnit.MONTHS.between(first, written);
        String months = least == most ? least + (least == 1 ? " month" : " months") : least + " to " + most + " months";
        String when = event.precision().equals("month") ? MONTH.format(first) : DAY.format(first);
        String stop = a.explanation().endsWith(".") ? "" : ".";
        String arithmetic = stop + " By the story’s own dates it was " + months + ": from " + when + " to "
                + DAY.format(written) + ".";
        return new Finding.Alteration(
                a.id(),
                a.type(),
                a.from(),
                a.to(),
                a.via(),
                a.witnesses(),
                a.status(),
                a.explanation() + arithmetic,
                "date",
                Math.max(a.confidence(), 0.97));
    }

    /** The length of time that the cited words give; null if they give none. */
    private static @Nullable Quantity length(AnalysedReport report, Citation words) {
        List<Token> tokens = report.tokens().stream()
                .filter(t -> words.start() <= t.start() && t.end() <= words.end())
                .toList();
        boolean ago = tokens.stream().anyMatch(t -> t.form().equals("ago"));
        return QuantityReader.read(tokens, report.text(), new boolean[tokens.size()]).stream()
                .filter(q -> ago && q.kind() == Kind.DURATION && !q.vague())
                .findFirst()
                .orElse(null);
    }

    private static LocalDate first(Finding.Event event) {
        return event.start().length() == 7 ? LocalDate.parse(event.start() + "-01") : LocalDate.parse(event.start());
    }

    private static LocalDate last(Finding.Event event) {
        return event.end().length() == 7
                ? LocalDate.parse(event.end() + "-01").plusMonths(1).minusDays(1)
                : LocalDate.parse(event.end());
    }

    /** Whether the event can lie as long before {@code written} as the words say. */
    private static boolean allows(Quantity length, Finding.Event event, LocalDate written) {
        double days = length.value() * length.unit().factor();
        long least = ChronoUnit.DAYS.between(last(event), written);
        long most = ChronoUnit.DAYS.between(first(event), written);
        Approximation how = length.approximation();
        double low =
                how.up() ? days : how == Approximation.UNDER || how == Approximation.AT_MOST ? 0 : days * (1 - LOOSE);
        double high = how == Approximation.OVER || how == Approximation.AT_LEAST
                ? Double.MAX_VALUE
                : how.down() ? days : days * (1 + LOOSE);
        return least <= high && most >= low;
    }
}
