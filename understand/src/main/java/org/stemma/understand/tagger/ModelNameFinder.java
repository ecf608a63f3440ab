package org.stemma.understand.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.entity.EntityKind;
import org.stemma.entity.NameFinder;
import org.stemma.entity.NameMention;
import org.stemma.lexicon.Gazetteer;
import org.stemma.model.Residue;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.PartsOfSpeech;
import org.stemma.text.PartsOfSpeech.Part;
import org.stemma.text.Sentence;

/**
 * Names by the model, mended by what the report says elsewhere and by rules: a name that the model finds in one place and
 * misses in another is one in both; its kind is that of most of its mentions.
 */
public final class ModelNameFinder implements NameFinder {

    /** The rules are followed alone from this confidence on; chosen on the English part of MEANTIME. */
    private static final double SURE = 0.8;

    private static final double MODEL_VOTE = 1;
    private static final double RULE_VOTE = 0.45;

    /** Of things made and held, of which the model saw few and whose last word or number tells the rules more. */
    private static final double MADE_VOTE = 1.3;

    /** A sentence beyond this is no sentence: the model's cost grows with it, its sense does not. */
    private static final int LONGEST_SENTENCE = 400;

    private final TaggerModel model;
    private final NameFinder rules = NameFinder.rules();

    /** A finder with {@code model}. */
    public ModelNameFinder(TaggerModel model) {
        this.model = model;
    }

    @Override
    public String name() {
        return "nlp4j/1";
    }

    @Override
    public List<NameMention> find(AnalysedReport report) {
        return read(report).names();
    }

    @Override
    public Reading read(AnalysedReport report) {
        String language = report.report().language();
        if (language != null && !language.toLowerCase(Locale.ROOT).startsWith("en")) {
            return new Reading(List.of(), PartsOfSpeech.none());
        }
        List<NameMention> found = new ArrayList<>();
        List<PartsOfSpeech.Word> parts = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            add(report, sentence, found, parts);
        }
        return new Reading(vote(report, found, rules.find(report)), PartsOfSpeech.of(parts));
    }

    private void add(
            AnalysedReport report, Sentence sentence, List<NameMention> found, List<PartsOfSpeech.Word> parts) {
        List<Span> tokens = PennTokens.of(report.text(), sentence.span()).stream()
                .filter(t ->
                        report.report().residue().stream().map(Residue::span).noneMatch(t::overlaps))
                .toList();
        for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
            List<Span> part = tokens.subList(from, Math.min(tokens.size(), from + LONGEST_SENTENCE));
            TaggerModel.Sentence read = model.read(report.text(), part);
            for (int i = 0; i < part.size(); i++) {
                parts.add(new PartsOfSpeech.Word(
                        part.get(i).start(), part(read.tags().get(i))));
            }
            for (TaggerModel.Found name : read.names()) {
                EntityKind kind = kind(name.label());
                Span span = bare(report.text(), name.span());
                if (kind != null && span != null) {
                    found.add(new NameMention(span, kind, MODEL_VOTE));
                }
            }
        }
    }

    private static Part part(String tag) {
        return switch (tag) {
            case "NN", "NNS" -> Part.NOUN;
            case "NNP", "NNPS" -> Part.NAME;
            case "VB", "VBP", "VBZ" -> Part.VERB;
            case "VBD" -> Part.PAST;
            case "VBN" -> Part.PARTICIPLE;
            case "VBG" -> Part.GERUND;
            case "JJ", "JJR", "JJS" -> Part.ADJECTIVE;
            default -> Part.OTHER;
        };
    }

    private static @Nullable EntityKind kind(String label) {
        return switch (label) {
            case "PERSON" -> EntityKind.PERSON;
            case "ORG" -> EntityKind.ORGANISATION;
            case "GPE", "LOC" -> EntityKind.PLACE;
            case "FAC" -> EntityKind.FACILITY;
            case "PRODUCT" -> EntityKind.PRODUCT;
            case "EVENT" -> EntityKind.EVENT;
            case "WORK_OF_ART", "LAW" -> EntityKind.OTHER;
            default -> null;
        };
    }

    /** Without article, quotation marks and possessive; null when no capital is left, or a sum follows ({@code US$5}). */
    private static @Nullable Span bare(String text, Span span) {
        int start = span.start();
        int end = span.end();
        String words = span.of(text);
        if (words.regionMatches(true, 0, "the ", 0, 4)) {
            start += 4;
        } else if (words.regionMatches(true, 0, "a ", 0, 2)) {
            start += 2;
        }
        if (end - start > 2 && (text.startsWith("'s", end - 2) || text.startsWith("\u2019s", end - 2))) {
            end -= 2;
        }
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
            end--;
        }
        end = withoutSmallWords(text, start, end);
        boolean capital = false;
        for (int i = start; i < end; i++) {
            capital |= Character.isUpperCase(text.charAt(i));
        }
        boolean money = end < text.length() && text.charAt(end) == '$';
        return capital && !money ? new Span(start, end) : null;
    }

    /** Small words at the end tell what the name is of and are no part of it: {@code the Ossel Courier newspaper}. */
    private static int withoutSmallWords(String text, int start, int end) {
        int at = end;
        int blank = text.lastIndexOf(' ', at - 1);
        while (blank > start && Character.isLowerCase(text.charAt(blank + 1))) {
            at = blank;
            blank = text.lastIndexOf(' ', at - 1);
        }
        return at;
    }

    /** The model's names first, then the rules' where the model has none but knows the words or the rules are sure. */
    private static List<NameMention> vote(AnalysedReport report, List<NameMention> model, List<NameMention> rules) {
        Map<String, double[]> votes = new HashMap<>();
        for (NameMention name : model) {
            count(votes, report, name, MODEL_VOTE);
        }
        Map<String, double[]> known = new HashMap<>(votes);
        for (NameMention name : rules) {
            count(votes, report, name, (made(name.kind()) ? MADE_VOTE : RULE_VOTE) * name.confidence());
        }
        List<NameMention> all = new ArrayList<>(model);
        for (NameMention name : rules) {
            boolean free = model.stream().noneMatch(m -> m.span().overlaps(name.span()));
            boolean seen = known.containsKey(phrase(report, name));
            if (free && (seen || name.confidence() >= SURE && name.kind() != EntityKind.OTHER)) {
                all.add(name);
            }
        }
        all.sort(Comparator.comparing(NameMention::span));
        return all.stream()
                .map(name -> decided(name, votes.getOrDefault(phrase(report, name), new double[1])))
                .toList();
    }

    private static boolean made(EntityKind kind) {
        return kind == EntityKind.PRODUCT || kind == EntityKind.FACILITY || kind == EntityKind.EVENT;
    }

    private static void count(Map<String, double[]> votes, AnalysedReport report, NameMention name, double vote) {
        votes.computeIfAbsent(phrase(report, name), k -> new double[EntityKind.values().length])[
                name.kind().ordinal()] += vote;
    }

    private static NameMention decided(NameMention name, double[] votes) {
        int best = name.kind().ordinal();
        double total = 0;
        for (int k = 0; k < votes.length; k++) {
            total += votes[k];
            best = k < EntityKind.values().length && votes[k] > votes[Math.min(best, votes.length - 1)] ? k : best;
        }
        double confidence = total > 0 ? Math.min(1, Math.max(0.05, votes[best] / total)) : name.confidence();
        return new NameMention(name.span(), EntityKind.values()[best], confidence);
    }

    private static String phrase(AnalysedReport report, NameMention name) {
        return Gazetteer.fold(name.span().of(report.text()));
    }
}
