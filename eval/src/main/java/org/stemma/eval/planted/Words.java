package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Span;

/** What the planter takes for words, quotations and words that a paraphraser keeps. */
final class Words {

    static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

    private static final Pattern QUOTED = Pattern.compile("[\"“”][^\"“”]*[\"“”]?");

    /** Words without content: not counted when a share of words is to be replaced. */
    static final Set<String> STOP =
            Set.copyOf(List.of(("a an the of in on at to from by for with and or but nor so yet as is are "
                            + "was were be been being am have has had do does did will would shall should can could may might must "
                            + "it its he his him she her hers they them their theirs we us our you your i my me this that these "
                            + "those which who whom whose what when where how why if than then there here not no nor only also too "
                            + "very more most much many some any all every other another such own same both few less least into "
                            + "onto over under about around after before between during through until since while because although "
                            + "though against up down out off once just even still now ever never always nearly almost it's")
                    .split(" ")));

    /** Figures and units in words: replacing one would change a fact. */
    static final Set<String> FIGURES =
            Set.copyOf(List.of(("one two three four five six seven eight nine ten eleven twelve dozen half "
                            + "third quarter hundred thousand million billion percent per cent euros dollars crowns pounds year "
                            + "years month months week weeks day days hour hours minute minutes second seconds metres kilometres "
                            + "meters kilometers hectares tonnes centimetres millimetres degrees a.m p.m m today yesterday tomorrow "
                            + "st nd rd th")
                    .split(" ")));

    private Words() {}

    /** Stretches inside quotation marks, the marks included. */
    static List<Span> quoted(String sentence) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(sentence);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    static boolean within(List<Span> spans, int start, int end) {
        return spans.stream().anyMatch(span -> span.start() < end && start < span.end());
    }

    /** Share of {@code a}'s distinct word {@code n}-grams that {@code b} has too; 0 for a text without any. */
    static double containment(Set<String> a, Set<String> b) {
        if (a.isEmpty()) {
            return 0;
        }
        return a.stream().filter(b::contains).count() / (double) a.size();
    }
}
