package org.stemma.eval.tradition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a scribe rewords: which words are put for others. Names, numbers and units stay.
 *
 * <p>{@code share} is the share of words that a hand replaces: of the content words, with {@link Habit#COINED} of all.
 *
 * @param habit where the words come from
 * @param share in (0, 1]
 */
record Hand(Habit habit, double share) {

    /** Where a hand takes its words from. */
    enum Habit {
        /** A small thesaurus, as far as it reaches. */
        THESAURUS,
        /** The thesaurus, and coined words for what it lacks. */
        FILLED,
        /** Words of other reports with the same ending. */
        BORROWED,
        /** Coined words for all, function words too. */
        COINED
    }

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}'’-])\\p{L}[\\p{L}'-]*\\p{L}|(?<![\\p{L}'’-])\\p{L}(?![\\p{L}'’])");
    private static final Set<String> FUNCTION =
            Set.of(("a an the this that these those and or but nor so yet of in on at by"
                            + " for with from to into onto over under above below after before between among during until since about"
                            + " against through across near off out up down as than if when while where who whom whose which what how why"
                            + " because although though is are was were be been being am has have had having do does did done will would"
                            + " shall should may might must can could not no never none nobody nothing only all some any most many few"
                            + " several each every both either neither i me my we us our you your he him his she her hers it its they"
                            + " them their there here then now also just more less least last next first another other same such own very"
                            + " too still already once twice again ago around almost nearly apparently reportedly possibly")
                    .split(" "));
    private static final Set<String> COUNTED =
            Set.of(("one two three four five six seven eight nine ten eleven twelve thirteen"
                            + " fourteen fifteen twenty thirty forty fifty hundred thousand million billion dozen dozens half quarter"
                            + " second third fourth percent per cent year years month months week weeks day days hour hours minute"
                            + " minutes pounds euros dollars crowns cents kilometres metres")
                    .split(" "));
    private static final String[] ONSETS = "b br d dr f fl g gr k kl l m n p pl r s st t tr v w z sh ch".split(" ");
    private static final String[] RHYMES = "a e i o u an el in or um ast ent isk op und".split(" ");
    private static final String[] ENDINGS = {"ing", "ed", "ly", "s", ""};

    /** Words of {@code text} that carry matter: neither names nor numbers nor function words. */
    static List<String> matter(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (Character.isLowerCase(matcher.group().charAt(0)) && plain(matcher.group())) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    private static boolean plain(String word) {
        return !FUNCTION.contains(word) && !COUNTED.contains(word) && !word.contains("'") && word.length() > 2;
    }

    static boolean function(String word) {
        return FUNCTION.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A worker that rewords one manuscript; the same word always alike unless the thesaurus has a choice. */
    Worker at(Map<String, List<String>> thesaurus, List<String> others, Random random) {
        return new Worker(this, thesaurus, others, random);
    }

    /** Rewords the sentences of one manuscript. */
    static final class Worker {

        private final Hand hand;
        private final Map<String, List<String>> thesaurus;
        private final List<String> others;
        private final Random random;
        private final Map<String, String> chosen = new HashMap<>();

        private Worker(Hand hand, Map<String, List<String>> thesaurus, List<String> others, Random random) {
            this.hand = hand;
            this.thesaurus = thesaurus;
            this.others = others;
            this.random = random;
        }

        /** Replaces words; what is marked as changed, and what is quoted, stays. */
        String reword(String text) {
            Matcher matcher = WORD.matcher(text);
            StringBuilder out = new StringBuilder();
            int last = 0;
            while (matcher.find()) {
                String word = matcher.group();
                out.append(text, last, matcher.start());
                out.append(inside(text, matcher.start()) ? word : replaced(word, matcher.start() == 0));
                last = matcher.end();
            }
            return out.append(text.substring(last)).toString();
        }

        private static boolean inside(String text, int at) {
            int quotes = 0;
            int marks = 0;
            for (int i = 0; i < at; i++) {
                char c = text.charAt(i);
                quotes += c == '"' ? 1 : 0;
                marks += Marks.opens(c) ? 1 : Marks.closes(c) ? -1 : 0;
            }
            return quotes % 2 == 1 || marks > 0;
        }

        private String replaced(String word, boolean first) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean name = Character.isUpperCase(word.charAt(0))
                    && !(first && (function(lower) || thesaurus.containsKey(lower)));
            boolean all = hand.habit() == Habit.COINED && !COUNTED.contains(lower) && !lower.contains("'");
            if (name || !(plain(lower) || all) || random.nextDouble() >= hand.share()) {
                return word;
            }
            String other = other(lower);
            return first ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1) : other;
        }

        private String other(String word) {
            List<String> known = hand.habit() == Habit.THESAURUS || hand.habit() == Habit.FILLED
                    ? thesaurus.getOrDefault(word, List.of())
                    : List.of();
            if (!known.isEmpty()) {
                return known.get(random.nextInt(known.size()));
            }
            return switch (hand.habit()) {
                case THESAURUS -> word;
                case BORROWED -> chosen.computeIfAbsent(word, this::borrowed);
                default -> chosen.computeIfAbsent(word, this::coined);
            };
        }

        private String borrowed(String word) {
            List<String> alike = others.stream()
                    .filter(other -> ending(other).equals(ending(word)) && !other.equals(word))
                    .toList();
            return alike.isEmpty() ? coined(word) : alike.get(random.nextInt(alike.size()));
        }

        private String coined(String word) {
            StringBuilder made = new StringBuilder();
            int syllables = word.length() < 4 ? 1 : 2;
            for (int i = 0; i < syllables; i++) {
                made.append(ONSETS[random.nextInt(ONSETS.length)]).append(RHYMES[random.nextInt(RHYMES.length)]);
            }
            return made + ending(word);
        }

        private static String ending(String word) {
            for (String ending : ENDINGS) {
                if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                    return ending;
                }
            }
            return "";
        }
    }
}
