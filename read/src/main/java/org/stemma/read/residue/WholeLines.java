package org.stemma.read.residue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.model.ResidueKind;

/** Lines that are page matter as a whole, wherever they stand: set phrases, photo credits, stamps, by-lines, signs. */
final class WholeLines {

    private static final Pattern CUT = Pattern.compile(
            "[\\[(]?(?:…|\\.\\.\\.)?\\s*\\[\\+?\\d[\\d.,]* (?:more )?(?:chars?|characters|Zeichen|caractères|caracteres|caratteri|tekens)\\]\\s*$|\\[(?:…|\\.\\.\\.|&hellip;)\\]\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAYWALL = Pattern.compile(
            "(?:to continue reading|continue reading (?:this|your|with)|this (?:article|content|story) is (?:only )?(?:for|available to|exclusive to) |subscriber-only|réservé aux abonnés|log in or subscribe)",
            Pattern.CASE_INSENSITIVE);

    /** {@code burs/jsa/it}: initials of a desk at the foot of an agency's report. */
    private static final Pattern DESK = Pattern.compile("\\p{Ll}{2,5}(?:[-/]\\p{Ll}{2,4}){1,5}");

    private static final Pattern CONTACT = Pattern.compile(
            "(?:[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.]{2,20}|(?<!\\w)@\\w{3,30}|https?://\\S{4,200}|\\d{3}-\\d{3}-\\d{4})");

    private static final Pattern CONTACT_VERB = Pattern.compile(
            "\\b(?:reach(?:ed)?|contact|follow|email|e-mail|e-mailed|tweet|write to|tips?)\\b",
            Pattern.CASE_INSENSITIVE);

    private WholeLines() {}

    static void mark(Page page) {
        for (int i = 0; i < page.lines.size(); i++) {
            cut(page, i);
            if (page.isDone(i)) {
                continue;
            }
            Line line = page.rest(i);
            ResidueKind kind = kind(line);
            if (kind != null) {
                page.truncated |= PAYWALL.matcher(line.text()).find();
                page.markLine(i, kind);
            } else if (!PhotoCredits.mark(page, i) && line.text().length() <= 160) {
                stampOrByline(page, i, line);
            }
        }
    }

    /** {@code … [+1234 chars]}: the provider cut the text here. */
    private static void cut(Page page, int i) {
        if (page.text.charAt(page.restEnd(i) - 1) != ']') {
            return;
        }
        var m = CUT.matcher(page.text).region(Math.max(page.restStart(i), page.restEnd(i) - 60), page.restEnd(i));
        if (m.find()) {
            page.truncated = true;
            page.markTail(i, m.start(), ResidueKind.CHROME);
        }
    }

    private static @Nullable ResidueKind kind(Line line) {
        String text = line.text();
        ResidueKind phrase = Phrases.kind(text);
        if (phrase != null) {
            return phrase;
        }
        if (text.length() <= 12 && text.chars().noneMatch(Character::isLetter)) {
            return ResidueKind.CHROME;
        }
        if (text.length() <= 24 && DESK.matcher(text).matches()) {
            return ResidueKind.CREDIT;
        }
        boolean contact = text.length() <= 300
                && CONTACT.matcher(text).find()
                && CONTACT_VERB.matcher(text).find();
        return contact && !text.startsWith("\"") && !text.startsWith("“") ? ResidueKind.CREDIT : null;
    }

    private static void stampOrByline(Page page, int i, Line line) {
        Optional<Bylines.Byline> byline = Bylines.read(line.text());
        Optional<DateLines.Stamp> stamp = DateLines.whole(line.text());
        if (stamp.isPresent()) {
            remember(page, stamp.get());
            page.markLine(i, ResidueKind.DATE);
        } else if (byline.isPresent()) {
            byline.get().authors().stream()
                    .filter(name -> !page.authors.contains(name))
                    .forEach(page.authors::add);
            page.agency = page.agency != null ? page.agency : byline.get().agency();
            org.stemma.read.dates.Dates.find(line.text(), 0, line.text().length())
                    .filter(found -> page.published == null)
                    .ifPresent(found -> page.published = found.iso());
            page.markLine(i, ResidueKind.CREDIT);
        }
    }

    /** A date of publication wins over none; the first one stands, an update's date only fills a gap. */
    static void remember(Page page, DateLines.Stamp stamp) {
        if (page.published == null) {
            page.published = stamp.iso().orElse(null);
        }
    }
}
