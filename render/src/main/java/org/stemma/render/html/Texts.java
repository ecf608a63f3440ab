package org.stemma.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Finding.Alteration;
import org.stemma.model.Residue;
import org.stemma.model.Span;
import org.stemma.model.Stemma.Node;
import org.stemma.model.Stemma.Parallel;
import org.stemma.model.Stemma.Passage;
import org.stemma.model.Stemma.Witnessed;
import org.stemma.render.view.Blanks;
import org.stemma.render.view.Evidence;
import org.stemma.render.view.Family;

/** Puts all marks of an edition on its texts. */
final class Texts {

    private final Edition edition;
    private final Family family;
    private final Places places;
    private final Threads threads;
    private final Map<String, Integer> numbers;
    private final Map<String, List<Citation>> cited = new HashMap<>();

    /** @param numbers of alterations in the page, by id */
    Texts(Edition edition, Family family, Places places, Map<String, Integer> numbers) {
        this.edition = edition;
        this.family = family;
        this.places = places;
        this.threads = Threads.of(edition, family);
        this.numbers = numbers;
        for (Citation c : Evidence.of(edition)) {
            cited.computeIfAbsent(c.report(), k -> new ArrayList<>()).add(c);
        }
    }

    /** A report's text. */
    MarkedText report(Entry entry) {
        MarkedText.Builder text = builder(entry.id(), entry.text());
        for (Residue r : entry.residue()) {
            text.residue.add(r.span(), r.kind());
        }
        entry.omitted().forEach(s -> text.omitted.add(s, true));
        return text.build();
    }

    /** A lost source's text as far as it is preserved. */
    MarkedText lost(Node node) {
        String preserved = family.text(node.id());
        MarkedText.Builder text = builder(node.id(), preserved);
        for (Witnessed w : node.spans()) {
            List<String> letters =
                    family.inOrder(w.witnesses()).stream().map(family::siglum).toList();
            text.witnesses.add(new Span(w.start(), Math.max(w.start(), w.end())), letters);
        }
        Blanks.in(preserved).forEach(s -> text.omitted.add(s, true));
        return text.build();
    }

    private MarkedText.Builder builder(String id, String content) {
        MarkedText.Builder text = new MarkedText.Builder(content, piece -> origin(piece));
        threads.on(id).forEach(p -> text.threads.add(p.span(), p));
        cited.getOrDefault(id, List.of()).forEach(c -> text.cited.add(c.span(), true));
        for (Alteration a : edition.alterations()) {
            int number = numbers.getOrDefault(a.id(), 0);
            if (a.to().report().equals(id)) {
                text.altered.add(a.to().span(), number);
            }
            if (a.from().report().equals(id)) {
                text.readings.add(a.from().span(), number);
            }
        }
        quotes(id, text);
        return text;
    }

    private View.Cite origin(Threads.Piece piece) {
        Ref ref = Ref.of(family, places, piece.source());
        String exact = piece.other().of(family.text(piece.source()));
        return new View.Cite(
                ref,
                new Citation(
                        piece.source(), piece.other().start(), piece.other().end(), exact));
    }

    /** Numbers the shared passages through, over all parallels. */
    private void quotes(String id, MarkedText.Builder text) {
        int number = 0;
        for (Parallel parallel : edition.stemma().parallels()) {
            boolean first = parallel.reports().getFirst().equals(id);
            boolean last = parallel.reports().getLast().equals(id);
            for (Passage p : parallel.passages()) {
                if (first || last) {
                    text.quotes.add(first ? p.from() : p.to(), number);
                }
                number++;
            }
        }
    }
}
