package org.stemma.eval.planted;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.planted.BaseEvent.Account;
import org.stemma.eval.planted.PlantedCase.Setting;
import org.stemma.model.Report;

/** Grows drafts from drafts: the deeds of copyists, from which {@link Tree} and {@link WireTree} make a case. */
final class Grower {

    private static final int MOST_ALTERATIONS = 4;

    private final BaseEvent event;
    private final Setting setting;
    private final Lexicon lexicon;
    private final Random random;
    private final Set<String> names;
    private final Planter planter;
    private final List<String> outlets;
    private final List<Draft> drafts = new ArrayList<>();

    Grower(BaseEvent event, Setting setting, Lexicon lexicon, Random random) {
        this.event = event;
        this.setting = setting;
        this.lexicon = lexicon;
        this.random = random;
        this.names = event.names();
        this.planter = new Planter(event, random.nextInt(Alterations.turns().size()));
        this.outlets = new ArrayList<>(Resources.entries("outlets.txt"));
        Collections.shuffle(outlets, random);
    }

    /** The drafts so far, parents before children. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Outlets beside those that every case draws from, for large cases. */
    void moreOutlets(List<String> more) {
        outlets.addAll(more);
    }

    /** All drafts as a case, but for those whose ids are {@code taken} away. */
    PlantedCase planted(String name, Set<String> taken, PageWriter writer, ReportSource source) {
        Map<String, Page> pages = new TreeMap<>();
        List<Report> reports = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!taken.contains(draft.id())) {
                pages.put(draft.id(), writer.page(draft, event.date(), random));
            }
        }
        pages.forEach((id, page) -> reports.add(source.report(
                id,
                page.text(),
                page.draft().outlet(),
                page.draft().published() == null
                        ? null
                        : String.valueOf(page.draft().published()))));
        return new PlantedCase(name, setting, drafts, pages, reports, planter.changes());
    }

    /** The event's account of this number, as the root of a family. */
    void root(int number) {
        Account account = event.accounts().get(number);
        String id = id();
        List<List<Unit>> paragraphs = new ArrayList<>();
        int sentence = 0;
        for (List<String> sentences : account.paragraphs()) {
            List<Unit> paragraph = new ArrayList<>();
            for (String text : sentences) {
                paragraph.add(Unit.fresh(event.name() + "/" + number + "/" + sentence++, "base", text));
            }
            paragraphs.add(paragraph);
        }
        String opening = account.opening().isEmpty() ? "" : account.opening() + " - ";
        Instant time = event.date()
                .atTime(LocalTime.of(9, 0))
                .toInstant(ZoneOffset.UTC)
                .plus(number * 95L, ChronoUnit.MINUTES);
        drafts.add(new Draft(
                id,
                String.valueOf(number),
                List.of(),
                0,
                account.outlet(),
                account.title(),
                opening,
                account.credit(),
                setting.dated() ? time : null,
                paragraphs));
    }

    Draft copy(Draft parent) {
        Draft draft = child(parent, 0, Derivation.copied(parent));
        return add(touched(chance(35) ? planter.american(draft) : draft));
    }

    Draft cut(Draft parent) {
        List<List<Unit>> kept = Derivation.cut(parent, .25 + random.nextInt(40) / 100.0, random);
        return add(touched(child(parent, 0, chance(25) ? Derivation.reordered(kept, random) : kept)));
    }

    /** {@code parent}, or most of it, with paragraphs of its own, which {@code extras} gives. */
    Draft expand(Draft parent, Supplier<List<Unit>> extras) {
        List<List<Unit>> kept = chance(60) ? Derivation.copied(parent) : Derivation.cut(parent, .2, random);
        return add(touched(child(parent, 0, Derivation.enlarged(kept, extras.get(), random))));
    }

    Draft paraphrase(Draft parent) {
        List<List<Unit>> kept = Derivation.cut(parent, random.nextInt(26) / 100.0, random);
        if (chance(50)) {
            kept = Derivation.reordered(kept, random);
        }
        Draft draft = child(parent, setting.grade(), kept);
        int count = setting.coined() ? 0 : random.nextInt(MOST_ALTERATIONS + 1);
        draft = planter.altered(draft, count, random);
        draft = planter.rewritten(draft, Math.max(2, count), random);
        Lexicon.Plan plan = new Lexicon.Plan(setting.grade() / 100.0, setting.words(), random.nextInt(1000));
        List<List<Unit>> reworded = Derivation.reworded(draft.paragraphs(), draft.id(), names, lexicon, plan, random);
        Draft done = draft.withParagraphs(reworded);
        return add(done);
    }

    /** About half of each of two drafts of different accounts. */
    Draft splice(Draft one, Draft two) {
        List<List<Unit>> paragraphs = Derivation.spliced(one, two, .55, random);
        Draft draft = child(one, 0, paragraphs);
        Instant time = later(one.published(), two.published());
        return add(new Draft(
                draft.id(),
                "0+1",
                List.of(one.id(), two.id()),
                0,
                draft.outlet(),
                draft.title(),
                "",
                draft.credit(),
                time,
                paragraphs));
    }

    private Draft touched(Draft draft) {
        Draft altered = !setting.coined() && chance(25) ? planter.altered(draft, 1, random) : draft;
        return chance(30) ? planter.rewritten(altered, 1, random) : altered;
    }

    private Draft child(Draft parent, int reworded, List<List<Unit>> paragraphs) {
        String outlet = outlets.get(drafts.size() % outlets.size());
        String title = parent.title();
        if (reworded > 0) {
            Lexicon.Plan plan = new Lexicon.Plan(reworded / 100.0, setting.words(), random.nextInt(1000));
            title = lexicon.reword(Marked.of(title), names, plan, random).text();
        }
        boolean credits = reworded == 0 && chance(60);
        return new Draft(
                id(),
                parent.account(),
                List.of(parent.id()),
                reworded,
                outlet,
                title,
                credits ? parent.opening() : "",
                chance(25) ? "By our staff" : "",
                later(parent.published(), parent.published()),
                paragraphs);
    }

    private @Nullable Instant later(@Nullable Instant one, @Nullable Instant two) {
        if (one == null || two == null) {
            return null;
        }
        return (one.isAfter(two) ? one : two).plus(30L + random.nextInt(600), ChronoUnit.MINUTES);
    }

    private Draft add(Draft draft) {
        drafts.add(draft);
        return draft;
    }

    /** Ids that tell nothing of order or kind. */
    private String id() {
        return String.format(Locale.ROOT, "%06x", random.nextInt(1 << 24));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
