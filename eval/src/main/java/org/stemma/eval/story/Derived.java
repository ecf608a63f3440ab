package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.stemma.eval.story.StorySet.Labelled;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.TextAnalyser;

/**
 * A set with what the web adds to independent accounts: abridgements, expansions and splices of its reports, each within
 * its story, under an outlet's page matter that nobody has marked. ECB+ was chosen for accounts that differ; without these
 * a model learned on it takes every story with a wire report for several.
 */
final class Derived {

    /** Share of the reports that something is derived from. */
    private static final double SHARE = 0.6;

    private static final List<String> MATTER = List.of(
            "Sign up for our morning newsletter and never miss a story from your region.",
            "Our reporters answer your questions every day. Write to the editors or leave a comment below.",
            "This page may contain links to partners from whom we receive a small commission.",
            "Support independent journalism with a subscription. You can cancel at any time.",
            "Read more: what we know so far, in pictures, and the latest updates from our live page.",
            "Follow us on social media. All times are local unless stated otherwise.");

    private Derived() {}

    /** The reports of {@code set} and what is derived from them with a fixed seed. */
    static StorySet of(StorySet set) {
        Random random = new Random(5);
        TextAnalyser analyser = new TextAnalyser();
        List<Labelled> all = new ArrayList<>(set.reports());
        for (List<Labelled> story : set.stories()) {
            for (Labelled one : story) {
                if (random.nextDouble() < SHARE) {
                    Labelled other = story.get(random.nextInt(story.size()));
                    String text = text(one.report(), other.report(), random);
                    Report report = Report.of("derived/" + one.report().id(), text);
                    all.add(new Labelled(analyser.analyse(report), one.story(), one.kind()));
                }
            }
        }
        return new StorySet(set.name(), all);
    }

    private static String text(AnalysedReport one, AnalysedReport other, Random random) {
        List<String> lines = new ArrayList<>();
        switch (random.nextInt(3)) {
            case 0 -> lines.addAll(part(one, 0, 0.4 + 0.3 * random.nextDouble()));
            case 1 -> {
                lines.addAll(part(one, 0, 0.5));
                lines.addAll(part(other, 0.5, 1));
            }
            default -> {
                lines.addAll(part(one, 0, 1));
                lines.addAll(part(other, 0.6, 1));
            }
        }
        lines.add(MATTER.get(random.nextInt(MATTER.size())));
        return String.join("\n", lines);
    }

    private static List<String> part(AnalysedReport report, double from, double to) {
        List<Sentence> sentences = report.sentences();
        return IntStream.range((int) (from * sentences.size()), (int) Math.ceil(to * sentences.size()))
                .mapToObj(i -> sentences.get(i).span().of(report.text()))
                .toList();
    }
}
