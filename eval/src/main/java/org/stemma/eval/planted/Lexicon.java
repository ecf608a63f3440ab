package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.eval.planted.PlantedCase.Source;
import org.stemma.model.Span;

/**
 * The planted paraphraser's own words: near-synonyms and phrases written for this set, and coined words where they do
 * not reach. Neither is in any resource that a detector could use.
 */
final class Lexicon {

    private static final Pattern ARTICLE = Pattern.compile("\\b([Aa])(n?) (?=(\\p{L}))");
    private static final int LONGEST_PHRASE = 4;
    private static final String[] ONSETS = {
        "b", "br", "c", "d", "dr", "f", "g", "gr", "l", "m", "n", "p", "pl", "s", "st", "t", "tr", "v"
    };
    private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ea", "ou"};
    private static final String[] CODAS = {"l", "n", "nd", "r", "rk", "m", "st", "t", "ck", "sh"};

    private final Map<String, List<String>> alternatives = new HashMap<>();

    Lexicon() {
        for (String line : Resources.entries("lexicon.txt")) {
            int colon = line.indexOf(':');
            alternatives.put(
                    line.substring(0, colon).strip(),
                    List.of(line.substring(colon + 1).strip().split(", *")));
        }
    }

    /**
     * How to reword.
     *
     * @param share share of words to replace, in [0, 1]
     * @param words where to take words from, and which count
     * @param voice picks among alternatives, the same way for the same word all through one report
     */
    record Plan(double share, Source words, long voice) {}

    private record Token(int start, int end, String form, boolean counts, boolean fixed) {}

    private record Swap(int start, int end, String with, int counts, boolean coined) {}

    /** Replaces words of {@code sentence} outside quotations, planted changes, {@code names} and figures. */
    Marked reword(Marked sentence, Set<String> names, Plan plan, Random random) {
        List<Token> tokens = tokens(sentence, names, plan.words == Source.EVERY_WORD);
        int target = (int) Math.round(plan.share * count(tokens));
        List<Swap> swaps = swaps(sentence.text(), tokens, plan);
        Collections.shuffle(swaps, random);
        // Words that the lexicon knows come first; coined words only fill up.
        swaps.sort((a, b) -> Boolean.compare(a.coined, b.coined));
        List<Swap> chosen = new ArrayList<>();
        int replaced = 0;
        for (Swap swap : swaps) {
            boolean taken = chosen.stream().anyMatch(other -> other.start < swap.end && swap.start < other.end);
            if (!taken && replaced < target) {
                chosen.add(swap);
                replaced += swap.counts;
            }
        }
        chosen.sort((a, b) -> Integer.compare(b.start, a.start));
        Marked result = sentence;
        for (Swap swap : chosen) {
            String old = sentence.text().substring(swap.start, swap.end);
            result = result.replace(swap.start, swap.end, Candidate.cased(swap.with, old));
        }
        return articles(result);
    }

    private static int count(List<Token> tokens) {
        return (int) tokens.stream().filter(Token::counts).count();
    }

    private static List<Token> tokens(Marked sentence, Set<String> names, boolean every) {
        List<Span> quoted = Words.quoted(sentence.text());
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = Words.WORD.matcher(sentence.text());
        while (matcher.find()) {
            String word = matcher.group();
            String form = word.toLowerCase(Locale.ROOT);
            boolean name = names.contains(word) || Character.isUpperCase(word.charAt(0)) && matcher.start() > 0;
            boolean fixed = name
                    || Words.FIGURES.contains(form)
                    || Words.within(quoted, matcher.start(), matcher.end())
                    || !sentence.free(matcher.start(), matcher.end());
            tokens.add(new Token(
                    matcher.start(), matcher.end(), form, !fixed && (every || !Words.STOP.contains(form)), fixed));
        }
        return tokens;
    }

    private List<Swap> swaps(String text, List<Token> tokens, Plan plan) {
        List<Swap> swaps = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int length = Math.min(LONGEST_PHRASE, tokens.size() - i); length > 0; length--) {
                List<Token> phrase = tokens.subList(i, i + length);
                List<String> choice = phrase.stream().anyMatch(Token::fixed)
                        ? List.of()
                        : alternatives.getOrDefault(form(text, phrase), List.of());
                if (!choice.isEmpty()) {
                    int pick = pick(form(text, phrase), plan.voice, choice.size());
                    swaps.add(new Swap(
                            phrase.getFirst().start, phrase.getLast().end, choice.get(pick), count(phrase), false));
                    break;
                }
            }
            Token token = tokens.get(i);
            if (plan.words != Source.LEXICON && token.counts) {
                swaps.add(new Swap(token.start, token.end, coin(token.form, plan.voice), 1, true));
            }
        }
        return swaps;
    }

    /** Two voices agree on a word by chance, and on no word more for agreeing on another. */
    private static int pick(String form, long voice, int choices) {
        return (int) Long.remainderUnsigned(mixed(form, voice), choices);
    }

    /** The finaliser of SplitMix64 (Steele et al. 2014): neighbouring voices give unlike numbers. */
    private static long mixed(String form, long voice) {
        long x = form.hashCode() * 0x9E3779B97F4A7C15L + voice;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    private static String form(String text, List<Token> phrase) {
        return text.substring(phrase.getFirst().start, phrase.getLast().end).toLowerCase(Locale.ROOT);
    }

    /** A word that nobody knows, with the ending of the one it stands for. */
    private static String coin(String form, long voice) {
        Random random = new Random(mixed(form, voice));
        String ending = "";
        for (String candidate : List.of("ings", "ing", "ed", "ly", "es", "s")) {
            if (form.length() > candidate.length() + 2 && form.endsWith(candidate)) {
                ending = candidate;
                break;
            }
        }
        return syllable(random) + (random.nextBoolean() ? syllable(random) : "") + ending;
    }

    private static String syllable(Random random) {
        return ONSETS[random.nextInt(ONSETS.length)]
                + NUCLEI[random.nextInt(NUCLEI.length)]
                + CODAS[random.nextInt(CODAS.length)];
    }

    /** Sets "a" and "an" right before words that have come new. */
    private static Marked articles(Marked sentence) {
        Marked result = sentence;
        List<Span> quoted = Words.quoted(sentence.text());
        Matcher matcher = ARTICLE.matcher(sentence.text());
        List<Swap> swaps = new ArrayList<>();
        while (matcher.find()) {
            boolean vowel = "aeioAEIO".contains(matcher.group(3));
            boolean wrong = vowel == matcher.group(2).isEmpty() && !"uUhH".contains(matcher.group(3));
            int end = matcher.end() - 1;
            if (wrong && !Words.within(quoted, matcher.start(), end) && sentence.free(matcher.start(), end)) {
                swaps.add(new Swap(matcher.start(), end, matcher.group(1) + (vowel ? "n" : ""), 0, false));
            }
        }
        for (Swap swap : swaps.reversed()) {
            result = result.replace(swap.start, swap.end, swap.with);
        }
        return result;
    }
}
