package org.stemma.read.residue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.model.ResidueKind;
import org.stemma.read.dates.Dates;
import org.stemma.read.dates.FoundDate;

/** Lines that are page matter as a whole, wherever they stand: set phrases, photo credits, stamps, by-lines, signs. */
final class WholeLines {

    /** {@code News / Sport / Weather / Tides}: four names of sections or more, with one mark between them. */
    private static final Pattern NAVIGATION = Pattern.compile(
            "\\p{Lu}[\\p{L}&'’]*(?: [\\p{L}&'’]+)?(?: ?([/|·•›»>]) ?\\p{Lu}[\\p{L}&'’]*(?: [\\p{L}&'’]+)?)"
                    + "(?: ?\\1 ?\\p{Lu}[\\p{L}&'’]*(?: [\\p{L}&'’]+)?){2,}");

    private static final Pattern CUT = Pattern.compile(
            "[\\[(]?(?:…|\\.\\.\\.)?\\s*\\[\\+?\\d[\\d.,]* (?:more )?(?:chars?|characters|Zeichen|caractères|caracteres|caratteri|tekens)\\]\\s*$|\\[(?:…|\\.\\.\\.|&hellip;)\\]\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAYWALL = Pattern.compile(
            "(?:to continue reading|continue reading (?:this|your|with)|this (?:article|content|story) is (?:only )?(?:for|available to|exclusive to) |subscriber-only|réservé aux abonnés|log in or subscribe)",
            Pattern.CASE_INSENSITIVE);

    /** {@code burs/jsa/it}: initials of a desk at the foot of an agency's report. */
    private static final Pattern DESK = Pattern.compile("\\p{Ll}{2,5}(?:[-/]\\p{Ll}{2,4}){1,5}");

    /** {@code UPDATES with quote}, {@code ADDS details, background}: what an agency's desk tells other desks. */
    private static final Pattern DESK_NOTE = Pattern.compile(
            "\\(?(?:ADDS|UPDATES|RECASTS|CORRECTS|RELEADS|REWRITES|REFILES|REPEATS|EDS)\\b(?=[ :] ?\\p{Ll})");

    /** {@code The post Title appeared first on Outlet.}: the foot of an entry in a feed. */
    private static final Pattern FEED = Pattern.compile(
            "The (?:post|article) [\\p{Lu}\\d\"“‘'].{2,200} (?:appeared first on|first appeared on|was first published on) .{2,60}");

    /** {@code More from The Harbour Post}: opens a list of other reports. */
    private static final Pattern MORE =
            Pattern.compile("More (?:from|on|in|about) \\S.{1,50}", Pattern.CASE_INSENSITIVE);

    /** {@code Follow The Harbour Post on social media}, {@code You can follow Jane Doe on X}. */
    private static final Pattern FOLLOW = Pattern.compile(
            "(?:(?:You can|Please) )?[Ff]ollow (?:the )?\\p{Lu}[^.!?]{0,60}? on (?:social (?:media|networks)|Twitter|X|Facebook|Instagram|Threads|WhatsApp"
                    + "|Telegram|YouTube|TikTok|LinkedIn|Blue[Ss]ky|Google News|Apple News)\\b.{0,140}");

    private static final Pattern COPYRIGHT =
            Pattern.compile("\\(?copyright\\b.{0,100}\\b(?:19|20)\\d\\d\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTACT = Pattern.compile(
            "(?:[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.]{2,20}|(?<!\\w)@\\w{3,30}|https?://\\S{4,200}|\\d{3}-\\d{3}-\\d{4})");

    private static final Pattern CONTACT_VERB = Pattern.compile(
            "\\b(?:reach(?:ed)?|contact|follow|email|e-mail|e-mailed|tweet|write to|tips?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** {@code Jane Doe is a reporter for The Harbour Post.}, {@code Reporter John Roe in Veldt contributed.} */
    private static final Pattern BIOGRAPHY = Pattern.compile(
            "(?<name>(?:\\p{Lu}[\\p{L}.'’-]*[ \\u00A0]){2,4})(?:is|was) (?:an?|the|our) [^.]{0,80}?\\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|anchor|contributor)\\b"
                    + "[^.]{0,20}\\b(?:for|at|with|covering|based|focus\\w*|who covers|on the)\\b.*");

    private static final int LONGEST_COLOPHON_CHARS = 500;

    /** {@code By Jane Doe, a senior reporter who covers ports. She has ...} */
    private static final Pattern PRESENTED = Pattern.compile(
            "By (?:\\p{Lu}[\\p{L}.'’-]*,?[ \\u00A0]){2,4}(?:an?|the|our) [^.]{0,60}?\\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|contributor)\\b"
                    + "[^.]{0,20}\\b(?:who|whose|for|at|with|covering|based|focus\\w*)\\b.*");

    /** {@code The Harbour Wire, the news division of Harbour Media, is the country's largest news provider.} */
    private static final Pattern HOUSE = Pattern.compile(
            "\\p{Lu}[^,.]{1,40}, (?:the|an?) [^,.]{3,80}, is (?:the|a|one of the) [^,.]{0,30}\\b(?:largest|leading|biggest|premier)\\b"
                    + "[^,.]{0,30}\\b(?:news|media|multimedia)\\b[^,.]{0,20}\\b(?:provider|agency|agencies|publisher|organi[sz]ation|company|network)\\b.*");

    private static final Pattern HELPED = Pattern.compile(
            "\\b(?:journalist|reporter|writer|correspondent|producer|editor|researcher)s?\\b.{0,200}\\bcontributed\\b.{0,60}$");

    private WholeLines() {}

    private static boolean isColophon(String text) {
        return text.contains("contributed") && HELPED.matcher(text).find()
                || text.startsWith("By ") && PRESENTED.matcher(text).matches()
                || text.contains(", is ") && HOUSE.matcher(text).matches()
                || (text.contains(" is ") || text.contains(" was "))
                        && BIOGRAPHY.matcher(text).matches();
    }

    static void mark(Page page) {
        repeatedLines(page);
        int body = page.firstRunning();
        int foot = page.lastRunning();
        for (int i = 0; i < page.lines.size(); i++) {
            cut(page, i);
            if (page.isDone(i)) {
                continue;
            }
            Line line = page.rest(i);
            ResidueKind kind = kind(line);
            if ((i <= body || i > foot) && agencyAlone(page, i, line)) {
                page.markLine(i, ResidueKind.CREDIT);
            } else if (kind != null) {
                page.truncated |= PAYWALL.matcher(line.text()).find();
                page.markLine(i, kind);
            } else if (line.text().length() > 160 || !stampOrByline(page, i, line, i <= body)) {
                PhotoCredits.mark(page, i);
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
        if (text.length() <= 300
                && (DESK_NOTE.matcher(text).lookingAt() || FEED.matcher(text).matches())) {
            return ResidueKind.CHROME;
        }
        if (text.length() <= 60 && !line.endsSentence() && MORE.matcher(text).matches()) {
            return ResidueKind.PROMO;
        }
        if (text.length() <= 200 && FOLLOW.matcher(text).matches()) {
            return ResidueKind.PROMO;
        }
        if (text.length() <= 140 && COPYRIGHT.matcher(text).lookingAt()) {
            return ResidueKind.CHROME;
        }
        if (text.length() <= 12 && text.chars().noneMatch(c -> Character.isLetter(c) || "\"“”„«»'‘’".indexOf(c) >= 0)) {
            return ResidueKind.CHROME;
        }
        if (text.length() <= 200 && NAVIGATION.matcher(text).matches()) {
            return ResidueKind.CHROME;
        }
        if (text.length() <= 24 && DESK.matcher(text).matches()) {
            return ResidueKind.CREDIT;
        }
        if (text.length() <= LONGEST_COLOPHON_CHARS && isColophon(text)) {
            return ResidueKind.CREDIT;
        }
        return text.length() <= 300 && isContact(text) ? ResidueKind.CREDIT : null;
    }

    /** {@code Reach Jane Doe at jane@harbourpost.example}: an address and a word that invites to use it. */
    private static boolean isContact(String text) {
        boolean mayHold = text.indexOf('@') >= 0
                || text.contains("://")
                || text.indexOf('-') >= 0 && text.indexOf('-') != text.lastIndexOf('-');
        return mayHold
                && CONTACT.matcher(text).find()
                && CONTACT_VERB.matcher(text).find()
                && "\"“".indexOf(text.charAt(0)) < 0;
    }

    /** {@code Reuters}, {@code - AFP}, {@code (AP)} on a line above or below the article credit the whole of it. */
    private static boolean agencyAlone(Page page, int i, Line line) {
        if (line.text().length() > 40) {
            return false;
        }
        String name = line.text().replaceAll("^[\\s–—\\-(\\[]+|[\\s.)\\]]+$", "");
        String agency = name.isEmpty() || !Ends.isOnlyAgencies(name) ? null : Agencies.among(name);
        Ends.credit(page, agency, true);
        return agency != null;
    }

    /** {@code By} on a line, the name on the next. */
    private static boolean openedAbove(Page page, int i, Line line) {
        return i > 0 && Bylines.isOpener(page.lines.get(i - 1).text()) && Bylines.isName(line.text());
    }

    /** A short line that stands at least three times is furniture of the page. */
    private static void repeatedLines(Page page) {
        Map<String, Integer> uses = new HashMap<>();
        for (Line line : page.lines) {
            if (isFurniture(line)) {
                uses.merge(line.text(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < page.lines.size(); i++) {
            String text = page.lines.get(i).text();
            if (uses.getOrDefault(text, 0) >= 3) {
                ResidueKind phrase = Phrases.kind(text);
                page.markLine(i, phrase == null ? ResidueKind.CHROME : phrase);
            }
        }
    }

    private static boolean isFurniture(Line line) {
        return line.text().length() <= 60
                && !line.endsSentence()
                && !line.endsOpen()
                && "\"“„«‘'".indexOf(line.text().charAt(0)) < 0;
    }

    private static boolean stampOrByline(Page page, int i, Line line, boolean above) {
        Optional<Bylines.Byline> byline = Bylines.read(openedAbove(page, i, line) ? "By " + line.text() : line.text())
                .or(() -> above ? Bylines.signed(line.text()) : Optional.empty());
        Optional<DateLines.Stamp> stamp = DateLines.whole(line.text());
        if (Bylines.isOpener(line.text())
                && i + 1 < page.lines.size()
                && Bylines.isName(page.lines.get(i + 1).text())) {
            page.markLine(i, ResidueKind.CREDIT);
            return true;
        }
        if (stamp.isPresent()) {
            if (above || stamp.get().labelled()) {
                remember(page, stamp.get());
            }
            page.markLine(i, ResidueKind.DATE);
            return true;
        }
        if (byline.isPresent()) {
            if (above) {
                take(page, line, byline.get());
            }
            page.markLine(i, ResidueKind.CREDIT);
        }
        return byline.isPresent();
    }

    /** Who signs above the first paragraph signs the report; further down it is another one's by-line. */
    private static void take(Page page, Line line, Bylines.Byline byline) {
        byline.authors().stream().filter(name -> !page.authors.contains(name)).forEach(page.authors::add);
        page.agency = page.agency != null ? page.agency : byline.agency();
        if (page.published == null) {
            page.published = Dates.find(line.text(), 0, line.text().length())
                    .map(FoundDate::iso)
                    .orElse(null);
        }
    }

    /** A date of publication wins over none; the first one stands, an update's date only fills a gap. */
    static void remember(Page page, DateLines.Stamp stamp) {
        if (page.published == null) {
            page.published = stamp.iso().orElse(null);
        }
    }
}
