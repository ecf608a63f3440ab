package org.stemma.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.AnalysedReport;

/** What the names of a story are of: what their mentions vote for, unless reports say it outright. */
final class StoryKinds {

    /** From this share of the votes on, all mentions are of one kind. */
    private static final double MAJORITY = 0.55;

    /** A place often stands for its government or its team, so a body that is as often a place is the place. */
    private static final double PLACE = 0.3;

    /** What is told must be told this often, and of this part of the mentions: {@code the missile Russia fired}. */
    private static final int TOLD = 2;

    private static final double TOLD_SHARE = 0.15;
    private static final int FEW = 6;

    /** Votes, and how often each kind was told, for a phrase; words of the dictionary get none for a person. */
    private static final class Votes {
        private final double[] votes = new double[EntityKind.values().length];
        private final int[] told = new int[votes.length];
        private final boolean common;
        private int mentions;

        private Votes(boolean common) {
            this.common = common;
        }

        private void add(EntityKind kind, double weight) {
            votes[kind.ordinal()] += common && kind == EntityKind.PERSON ? 0 : weight;
        }
    }

    private final Map<String, Votes> byPhrase = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();

    StoryKinds(List<AnalysedReport> reports) {
        for (AnalysedReport report : reports) {
            String outlet = report.report().outlet();
            if (outlet != null && outlet.indexOf(' ') > 0) {
                String folded = Gazetteer.fold(outlet);
                outlets.add(folded.startsWith("the ") ? folded.substring(4) : folded);
            }
        }
    }

    /** Counts a mention; {@code phrase} are its folded words. */
    void count(AnalysedReport report, String phrase, NameMention mention) {
        Votes votes = byPhrase.computeIfAbsent(phrase, p -> new Votes(common(p)));
        votes.mentions++;
        votes.add(mention.kind(), mention.confidence());
        EntityKind told =
                paper(report, phrase, mention) ? EntityKind.ORGANISATION : Told.kind(report.text(), mention.span());
        if (told != null) {
            votes.told[told.ordinal()]++;
        }
    }

    /** {@code Cookie Notice, Applied Materials}: several words that are all in the dictionary, and no given name, are no person. */
    private static boolean common(String phrase) {
        String[] words = phrase.split(" ", -1);
        Lexicon lexicon = Lexicon.english();
        for (String word : words) {
            Entry entry = lexicon.entry(word);
            if (!entry.known() || lexicon.instance(entry) || Lists.given(word)) {
                return false;
            }
        }
        return words.length > 1;
    }

    /** Whether a newspaper is named: in full, or as papers call each other, {@code told the Courier}. */
    private boolean paper(AnalysedReport report, String phrase, NameMention mention) {
        int start = mention.span().start();
        boolean the = start > 4 && report.text().regionMatches(true, start - 4, "the ", 0, 4);
        return outlets.contains(phrase) || the && outlets.stream().anyMatch(o -> o.endsWith(' ' + phrase));
    }

    /** What a mention is of: what is told, else the story's kind; its own where the story is divided. */
    EntityKind of(String phrase, NameMention mention) {
        Votes votes = byPhrase.get(phrase);
        if (votes == null) {
            return mention.kind();
        }
        double total = Arrays.stream(votes.votes).sum();
        int best = total > 0 ? mention.kind().ordinal() : EntityKind.OTHER.ordinal();
        int told = 0;
        for (int k = 0; k < votes.votes.length; k++) {
            best = votes.votes[k] > votes.votes[best] ? k : best;
            told = votes.told[k] > votes.told[told] ? k : told;
        }
        int times = votes.told[told];
        boolean often = times >= TOLD || votes.mentions <= FEW;
        if (times > 0 && often && times >= TOLD_SHARE * votes.mentions && Lists.country(phrase) == null) {
            return EntityKind.values()[told];
        }
        boolean body = best == EntityKind.ORGANISATION.ordinal() || best == EntityKind.PLACE.ordinal();
        if (body && votes.votes[EntityKind.PLACE.ordinal()] >= PLACE * total) {
            return EntityKind.PLACE;
        }
        boolean most = votes.votes[best] >= MAJORITY * total
                || votes.votes[mention.kind().ordinal()] == 0;
        return most ? EntityKind.values()[best] : mention.kind();
    }
}
