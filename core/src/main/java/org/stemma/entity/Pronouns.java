package org.stemma.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.Token;

/**
 * Who {@code he} and {@code she} are, where that is safe: the only person spoken of so far in the sentence, or in the sentence
 * before when the sentence has named nobody; outside quotations, and nobody named inside one; never against the sex that a
 * given name or a form of address tells.
 */
final class Pronouns {

    private static final Map<String, String> SEX = Map.of("he", "m", "him", "m", "his", "m", "she", "f", "her", "f");
    private static final Set<String> ROLE = Lists.set("role");

    private Pronouns() {}

    /** Where a person is spoken of. @param sex {@code m, f}; empty when unknown */
    record Spoken(int sentence, Span span, int person, String sex) {}

    /** The pronouns of {@code report} that are safe, given all other mentions of persons in it. */
    static List<Spoken> of(AnalysedReport report, List<Spoken> persons) {
        TreeMap<Integer, List<Spoken>> bySentence = new TreeMap<>();
        for (Spoken s : persons) {
            bySentence.computeIfAbsent(s.sentence(), k -> new ArrayList<>()).add(s);
        }
        List<Spoken> found = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            List<Spoken> here = bySentence.getOrDefault(sentence.index(), List.of());
            List<Spoken> before = bySentence.getOrDefault(sentence.index() - 1, List.of());
            List<Token> tokens = report.tokens(sentence);
            for (Token token : tokens) {
                String sex = SEX.get(token.form());
                if (sex == null || inQuotation(report, token.span())) {
                    continue;
                }
                List<Spoken> so = here.stream()
                        .filter(s -> s.span().end() <= token.start() && !inQuotation(report, s.span()))
                        .toList();
                List<Spoken> named = so.isEmpty() ? before : so;
                List<Spoken> can =
                        named.stream().filter(s -> agrees(s.sex(), sex)).toList();
                boolean others = strangers(tokens, token, named) || so.isEmpty() && strangers(report, sentence, before);
                TreeSet<Integer> who = new TreeSet<>();
                can.forEach(s -> who.add(s.person()));
                if (who.size() == 1 && !others) {
                    Spoken spoken = new Spoken(
                            sentence.index(),
                            token.span(),
                            who.first(),
                            can.get(0).sex());
                    found.add(spoken);
                    List<Spoken> more = new ArrayList<>(here);
                    more.add(spoken);
                    here = more;
                    bySentence.put(sentence.index(), here);
                }
            }
        }
        return found;
    }

    private static boolean agrees(String known, String sex) {
        return known.isEmpty() || known.equals(sex);
    }

    private static boolean inQuotation(AnalysedReport report, Span span) {
        return report.quotations().stream().anyMatch(q -> q.contains(span));
    }

    private static boolean strangers(AnalysedReport report, Sentence sentence, List<Spoken> known) {
        if (sentence.index() == 0) {
            return false;
        }
        List<Token> before = report.tokens(report.sentences().get(sentence.index() - 1));
        return strangers(before, before.get(before.size() - 1), known);
    }

    /** Whether an office or calling before {@code until} tells of somebody who is not among {@code known}. */
    private static boolean strangers(List<Token> tokens, Token until, List<Spoken> known) {
        for (int i = 0; i < tokens.size() && tokens.get(i).start() <= until.start(); i++) {
            Token token = tokens.get(i);
            if (ROLE.contains(token.form()) && !token.capital()) {
                boolean beside = known.stream()
                        .anyMatch(s -> s.span().start() - 30 <= token.end()
                                && token.start() <= s.span().end() + 30);
                if (!beside) {
                    return true;
                }
            }
        }
        return false;
    }
}
