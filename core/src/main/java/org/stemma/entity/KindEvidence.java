package org.stemma.entity;

import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;

/**
 * What speaks for each kind at one mention of a name: its words, and what stands before and behind it. Weights were set by
 * hand in steps of a half, and checked on the English part of MEANTIME and on own reports.
 */
final class KindEvidence {

    private static final Set<String> ROLE = Lists.set("role");
    private static final Set<String> BODY = Lists.set("body");
    private static final Set<String> FACILITY = Lists.set("facility");
    private static final Set<String> REGION = Lists.set("region");
    private static final Set<String> REGION_FIRST = Lists.set("region-first");
    private static final Set<String> EVENT = Lists.set("event");
    private static final Set<String> EVENT_FIRST = Lists.set("event-first");
    private static final Set<String> PRODUCT = Lists.set("product");
    private static final Set<String> PRODUCT_NAME = Lists.set("product-name");
    private static final Set<String> ORG = Lists.set("org");
    private static final Set<String> PLACE = Lists.set("place");
    private static final Set<String> LOCATIVE = Lists.set("locative");
    private static final Set<String> SAY = Lists.set("say");
    private static final Set<String> PARTICLE = Lists.set("particle");
    private static final Set<String> SETTLEMENT = Set.of(
            "city",
            "town",
            "village",
            "province",
            "region",
            "state",
            "island",
            "district",
            "port",
            "suburb",
            "capital",
            "county");

    private final Chunk chunk;
    private final String phrase;
    private final double[] votes = new double[EntityKind.values().length];
    private final Lexicon lexicon = Lexicon.english();

    private KindEvidence(Chunk chunk) {
        this.chunk = chunk;
        phrase = chunk.phrase();
    }

    /** The votes, by the kinds' order. */
    static double[] of(Chunk chunk) {
        KindEvidence evidence = new KindEvidence(chunk);
        evidence.lists();
        evidence.shape();
        evidence.suffix();
        evidence.person();
        evidence.place();
        evidence.around();
        return evidence.votes;
    }

    private void add(EntityKind kind, double weight) {
        votes[kind.ordinal()] += weight;
    }

    private void lists() {
        if (Lists.country(phrase) != null) {
            add(EntityKind.PLACE, 5);
        }
        if (PLACE.contains(phrase)) {
            add(EntityKind.PLACE, 4);
        }
        if (ORG.contains(phrase)) {
            add(EntityKind.ORGANISATION, 4);
        }
        if (PRODUCT_NAME.contains(phrase) || chunk.size() > 1 && PRODUCT_NAME.contains(chunk.form(chunk.to() - 1))) {
            add(EntityKind.PRODUCT, 3);
        }
        Entry entry = lexicon.entry(phrase);
        if (entry.is(Pos.NOUN) && (lexicon.instance(entry) || !entry.is(Pos.VERB) && chunk.size() > 1)) {
            double weight = chunk.size() > 1 ? 2 : 1;
            if (lexicon.firstSenseIs(entry, "person")) {
                add(EntityKind.PERSON, chunk.size() > 1 ? 1 : 0.3);
            } else if (lexicon.firstSenseIs(entry, "location") || lexicon.firstSenseIs(entry, "body of water")) {
                add(EntityKind.PLACE, weight);
            } else if (lexicon.firstSenseIs(entry, "organization")) {
                add(EntityKind.ORGANISATION, weight);
            } else if (lexicon.firstSenseIs(entry, "structure")) {
                add(EntityKind.FACILITY, weight);
            } else if (lexicon.firstSenseIs(entry, "event")) {
                add(EntityKind.EVENT, weight);
            }
        }
    }

    private void shape() {
        boolean model = false;
        for (int i = chunk.from(); i < chunk.to(); i++) {
            Unit unit = chunk.units().get(i);
            model |= unit.shape() == Unit.Shape.MODEL || unit.shape() == Unit.Shape.NUMBER && i > chunk.from();
        }
        if (model) {
            add(EntityKind.PRODUCT, 3);
        } else if (chunk.size() == 1 && chunk.first().shape() == Unit.Shape.UPPER && Lists.country(phrase) == null) {
            add(EntityKind.ORGANISATION, 1.5);
        }
    }

    private void suffix() {
        String last = chunk.last().form();
        boolean two = chunk.size() > 1;
        int head = chunk.to() - 1;
        for (int i = chunk.from() + 1; i < chunk.to(); i++) {
            if (chunk.form(i).equals("of") || chunk.form(i).equals("for")) {
                head = i - 1;
                break;
            }
        }
        String word = chunk.form(head);
        boolean of = head < chunk.to() - 1;
        if (!two) {
            return;
        }
        if (EVENT_FIRST.contains(chunk.first().form())) {
            add(EntityKind.EVENT, 4);
        }
        if (BODY.contains(word) || of && BODY.contains(last)) {
            add(EntityKind.ORGANISATION, 3);
        }
        if (FACILITY.contains(word)) {
            add(EntityKind.FACILITY, BODY.contains(word) ? 2 : 3);
        }
        if (REGION.contains(word) || REGION_FIRST.contains(chunk.first().form()) && !BODY.contains(word)) {
            add(EntityKind.PLACE, REGION.contains(word) ? 3 : 1);
        }
        if (EVENT.contains(word)) {
            add(EntityKind.EVENT, 3.2);
        }
    }

    private void person() {
        int from = chunk.from();
        boolean given = Lists.given(chunk.first().form()) || chunk.first().shape() == Unit.Shape.INITIAL;
        boolean suffixed = chunk.size() > 1
                && (BODY.contains(chunk.last().form())
                        || FACILITY.contains(chunk.last().form())
                        || EVENT.contains(chunk.last().form()));
        if (chunk.titled()) {
            add(EntityKind.PERSON, 4);
        }
        if (given && chunk.size() > 1 && chunk.size() < 5) {
            add(EntityKind.PERSON, suffixed ? 0.5 : 2.5);
        } else if (given && chunk.size() == 1) {
            add(EntityKind.PERSON, 0.8);
        }
        for (int i = from + 1; i < chunk.to() - 1; i++) {
            if (chunk.units().get(i).shape() == Unit.Shape.INITIAL
                    && chunk.first().shape() != Unit.Shape.UPPER) {
                add(EntityKind.PERSON, 2);
            }
            if (chunk.units().get(i).shape() == Unit.Shape.SMALL && PARTICLE.contains(chunk.form(i))) {
                add(EntityKind.PERSON, 0.7);
            }
        }
        if (!suffixed && !given && (chunk.size() == 2 || chunk.size() == 3) && unknown()) {
            add(EntityKind.PERSON, 0.45);
        }
    }

    private boolean unknown() {
        for (int i = chunk.from(); i < chunk.to(); i++) {
            Unit unit = chunk.units().get(i);
            if (unit.shape() != Unit.Shape.CAPITAL && unit.shape() != Unit.Shape.INITIAL
                    || lexicon.entry(unit.form()).known()) {
                return false;
            }
        }
        return true;
    }

    private void place() {
        List<Gazetteer.Place> named =
                chunk.size() <= 4 && phrase.length() > 2 ? Gazetteer.world().named(phrase) : List.of();
        if (named.isEmpty()) {
            return;
        }
        Entry entry = lexicon.entry(phrase);
        boolean word = entry.known() && !lexicon.instance(entry) || Lists.given(phrase);
        Gazetteer.Place largest = named.get(0);
        double size = largest.division() || named.stream().anyMatch(Gazetteer.Place::division)
                ? 1.2
                : Math.max(0, (largest.inhabitants() - 55) / 40.0);
        boolean upper = chunk.first().shape() == Unit.Shape.UPPER;
        add(EntityKind.PLACE, upper ? 0.2 : word ? 0.3 * size : 0.7 + size);
    }

    private void around() {
        int before = chunk.from() - 1;
        int behind = chunk.to();
        List<Unit> units = chunk.units();
        String left = units.get(chunk.from()).next() ? chunk.form(before) : "";
        boolean the = left.equals("the");
        boolean next = behind < units.size() && units.get(behind).next();
        String right = next ? chunk.form(behind) : "";
        if (LOCATIVE.contains(left)) {
            boolean sure = left.equals("in") || left.equals("near");
            add(EntityKind.PLACE, sure ? 1.5 : 0.5);
        }
        if (left.equals("of") && SETTLEMENT.contains(chunk.form(before - 1))) {
            add(EntityKind.PLACE, 3);
        }
        if (SETTLEMENT.contains(right) && chunk.size() < 3) {
            add(EntityKind.PLACE, 1.5);
        }
        if (the && Lists.country(phrase) == null) {
            add(EntityKind.ORGANISATION, 0.6);
            add(EntityKind.PERSON, -1);
            add(EntityKind.PLACE, -0.5);
        }
        if (SAY.contains(right)) {
            add(EntityKind.PERSON, chunk.size() < 4 ? 0.9 : 0);
            add(EntityKind.ORGANISATION, 0.6);
        }
        if (SAY.contains(left) && behind < units.size()) {
            add(EntityKind.PERSON, 0.8);
        }
        if (PRODUCT.contains(right)) {
            add(EntityKind.PRODUCT, 1);
        }
        boolean owned = behind < units.size() && units.get(behind).joint() == Unit.Joint.OWNED;
        if (ROLE.contains(right)
                || owned && (ROLE.contains(chunk.form(behind)) || ROLE.contains(chunk.form(behind + 1)))) {
            add(EntityKind.ORGANISATION, 1.2);
        }
        comma(behind);
    }

    /** {@code Ann Lee, 34,}; {@code Ann Lee, the mayor}; {@code Lviv, Ukraine}. */
    private void comma(int behind) {
        List<Unit> units = chunk.units();
        if (behind >= units.size() || units.get(behind).joint() != Unit.Joint.COMMA) {
            return;
        }
        Unit word = units.get(behind);
        boolean age = word.shape() == Unit.Shape.NUMBER && word.form().length() == 2;
        if (age) {
            add(EntityKind.PERSON, 1.5);
        }
        if (Lists.country(word.form()) != null || Lists.country(word.form() + ' ' + chunk.form(behind + 1)) != null) {
            add(EntityKind.PLACE, 1);
        }
        boolean article = word.form().equals("the")
                || word.form().equals("a")
                || word.form().equals("an");
        for (int i = behind;
                i < Math.min(units.size(), behind + 5)
                        && (i == behind || units.get(i).next());
                i++) {
            if (ROLE.contains(units.get(i).form()) && (article || i <= behind + 2)) {
                add(EntityKind.PERSON, 1.5);
                break;
            }
        }
    }
}
