package org.stemma.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.stemma.model.Report;

/**
 * Reports of invented words that stress an index as an archive of news does.
 *
 * <p>Words follow Zipf's law over a vocabulary that does not end at a fixed size; each story has names and figures of its
 * own; stories are bounded (one to nine reports: originals, copies, abridgements, expansions, paraphrases and independent
 * accounts), and every other report carries one of a few dozen footers. Report {@code i} is a function of the seed and
 * {@code i}: an archive can be read twice, in parts and in parallel, and holds no text.
 */
public final class SyntheticArchive {

    private static final int VOCABULARY = 400_000;
    private static final int FOOTERS = 40;
    private static final int FOOTER_WORDS = 25;
    private static final int LARGEST_STORY = 9;
    private static final String[] ONSETS = {
        "b", "br", "d", "dr", "f", "g", "gl", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "z"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou"};
    private static final String[] CODAS = {"", "n", "r", "l", "k", "m", "nd", "rt"};

    private final long seed;

    /** The archive that {@code seed} stands for. */
    public SyntheticArchive(long seed) {
        this.seed = seed;
    }

    /** Reports {@code from} (inclusive) to {@code to} (exclusive). */
    public List<Report> reports(int from, int to) {
        return IntStream.range(from, to).parallel().mapToObj(this::report).toList();
    }

    /** The report of number {@code number}, at least 0. */
    public Report report(int number) {
        int story = number / LARGEST_STORY;
        SplittableRandom ofStory = random(story, 1);
        int related = 1 + ofStory.nextInt(LARGEST_STORY);
        int place = number % LARGEST_STORY;
        SplittableRandom own = random(number, 2);
        List<String> words;
        if (place == 0 || place >= related) {
            words = account(place == 0 ? ofStory : random(number, 3), 120 + own.nextInt(160), names(random(number, 4)));
        } else {
            words = derived(place, story, ofStory, own);
        }
        if (own.nextBoolean()) {
            words.addAll(footer(own.nextInt(FOOTERS)));
        }
        return Report.of("r" + number, text(words));
    }

    /** A report that belongs to the story: a copy, an abridgement, an expansion, a paraphrase, or told anew. */
    private List<String> derived(int place, int story, SplittableRandom ofStory, SplittableRandom own) {
        SplittableRandom ofFirst = random(story * LARGEST_STORY, 2);
        List<String> names = names(random(story * LARGEST_STORY, 4));
        List<String> source = account(ofStory, 120 + ofFirst.nextInt(160), names);
        return switch (place % 5) {
            case 1 -> replaced(source, 0.02, own);
            case 2 -> new ArrayList<>(source.subList(0, source.size() / 3 + own.nextInt(source.size() / 2)));
            case 3 -> {
                List<String> longer = new ArrayList<>(source);
                longer.addAll(own.nextInt(source.size()), account(own, 60, names));
                yield longer;
            }
            case 4 -> replaced(source, 0.6, own);
            default -> account(own, 120 + own.nextInt(160), names);
        };
    }

    private SplittableRandom random(int number, int purpose) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number * 31L + purpose * 0x5851F42D4C957F2DL);
    }

    private static List<String> names(SplittableRandom random) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String name = word(VOCABULARY + random.nextInt(40 * VOCABULARY));
            names.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }
        names.add(Integer.toString(10 + random.nextInt(90_000)));
        return names;
    }

    /** Words by Zipf's law, each sixth a name or figure of the story. */
    private static List<String> account(SplittableRandom random, int length, List<String> names) {
        List<String> words = new ArrayList<>(length + FOOTER_WORDS);
        for (int i = 0; i < length; i++) {
            words.add(random.nextInt(6) == 0 ? names.get(random.nextInt(names.size())) : word(zipf(random)));
        }
        return words;
    }

    private static List<String> replaced(List<String> words, double share, SplittableRandom random) {
        List<String> other = new ArrayList<>(words.size());
        for (String word : words) {
            boolean plain = Character.isLowerCase(word.charAt(0));
            other.add(plain && random.nextDouble() < share ? word(zipf(random)) : word);
        }
        return other;
    }

    private List<String> footer(int which) {
        SplittableRandom random = new SplittableRandom(seed + 7_919L * which);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < FOOTER_WORDS; i++) {
            words.add(word(zipf(random)));
        }
        return words;
    }

    private static int zipf(SplittableRandom random) {
        return (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1;
    }

    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 1; rest > 0; rest /= 1_120) {
            int syllable = rest % 1_120;
            word.append(ONSETS[syllable % 20]).append(VOWELS[syllable / 20 % 7]).append(CODAS[syllable / 140]);
        }
        return word.append("ic").toString();
    }

    private static String text(List<String> words) {
        StringBuilder text = new StringBuilder(words.size() * 8);
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append(i % 18 == 17 ? ". " : " ");
        }
        return text.toString();
    }
}
