package org.stemma.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.entity.Entities;
import org.stemma.model.Finding;
import org.stemma.model.Span;
import org.stemma.quote.Quote;
import org.stemma.quote.Speaker;

/**
 * Tells which entity the speaker of an utterance is: the one that most of its wordings give, a person's vote counting
 * double against that of the body they may speak for.
 */
final class Speakers {

    private static final List<String> SPEAKING = List.of("person", "organisation", "place");

    /** An article more or less. */
    private static final int SLACK = 4;

    private final Map<String, List<Quote>> quotes;
    private final Entities entities;

    private Speakers(Map<String, List<Quote>> quotes, Entities entities) {
        this.quotes = quotes;
        this.entities = entities;
    }

    /** The utterances with the speakers that are known; a surname or a description becomes the full name. */
    static List<Finding.Utterance> known(
            List<Finding.Utterance> utterances, Map<String, List<Quote>> quotes, Entities entities) {
        Speakers speakers = new Speakers(quotes, entities);
        return utterances.stream().map(speakers::known).toList();
    }

    private Finding.Utterance known(Finding.Utterance utterance) {
        Finding.Entity speaker = speaker(utterance).orElse(null);
        if (speaker == null) {
            return utterance;
        }
        boolean person = speaker.kind().equals("person");
        String name = utterance.speaker() == null || person ? speaker.name() : utterance.speaker();
        return new Finding.Utterance(utterance.id(), name, speaker.id(), utterance.wordings(), utterance.headlines());
    }

    private Optional<Finding.Entity> speaker(Finding.Utterance utterance) {
        Map<String, Integer> votes = new TreeMap<>();
        Map<String, Finding.Entity> byId = new TreeMap<>();
        for (Finding.QuoteWording wording : utterance.wordings()) {
            Finding.Entity source = source(wording);
            if (source != null) {
                votes.merge(source.id(), source.kind().equals("person") ? 2 : 1, Integer::sum);
                byId.put(source.id(), source);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(best -> byId.get(best.getKey()));
    }

    private Finding.@Nullable Entity source(Finding.QuoteWording wording) {
        Span span = new Span(wording.start(), wording.end());
        for (Quote quote : quotes.getOrDefault(wording.report(), List.of())) {
            if (quote.source() != null && quote.content().stream().anyMatch(span::overlaps)) {
                return entity(wording.report(), quote.source(), quote.speaker());
            }
        }
        return null;
    }

    /** By the name that the report's reading of its sources gives; without a name by a description or pronoun that is the source. */
    private Finding.@Nullable Entity entity(String report, Span source, @Nullable Speaker speaker) {
        if (speaker != null && speaker.named()) {
            return entities.named(report, speaker.name()).stream()
                    .filter(e -> SPEAKING.contains(e.kind()))
                    .min(Comparator.comparingInt(e -> SPEAKING.indexOf(e.kind())))
                    .orElse(null);
        }
        return entities.at(report, source)
                .filter(e -> e.mentions().stream()
                        .anyMatch(m -> m.report().equals(report)
                                && source.start() <= m.start()
                                && m.end() <= source.end()
                                && !m.how().equals("name")
                                && m.end() - m.start() + SLACK >= source.length()))
                .orElse(null);
    }
}
