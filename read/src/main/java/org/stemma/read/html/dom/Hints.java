package org.stemma.read.html.dom;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the words in an element's class, id, role and test names say about it.
 *
 * <p>Names are split into words at hyphens, underscores and changes of case, and each word is looked up in one small
 * vocabulary of the trade: what web builders everywhere call the parts of a page. No site's own names stand here. A hint
 * is one sign among several; structure can overrule it.
 */
final class Hints {
    private static final WordTable WORDS = new WordTable();

    static {
        put(
                Page.NAVIGATION,
                "nav navi navigation navbar menu menus submenu breadcrumb breadcrumbs pagination pager "
                        + "masthead toolbar sitemap topbar navigationbar offcanvas skip skiplink");
        put(Page.FOOTER, "footer copyright disclaimer legal impressum imprint colophon");
        put(
                Page.COMMENTS,
                "comment comments commentlist disqus reply replies respond discussion discuss "
                        + "kommentar kommentare commentaires comentarios reacties livefyre guestbook trackback trackbacks pingback");
        put(
                Page.SHARE,
                "share sharing shares sharebar social socials addthis sharethis sharedaddy shariff bookmark "
                        + "follow likes permalink print printfriendly");
        put(
                Page.RELATED,
                "related recommend recommended recommendation recommendations recommender recirc "
                        + "recirculation outbrain taboola popular trending mostread mostpopular similar "
                        + "yarpp readmore morefrom relatedposts upnext onward latest headlines carousel slider crosslink crosslinks");
        put(
                Page.PROMO,
                "newsletter subscribe subscription signup promo promos promotion promobox advert adverts advertisement "
                        + "advertising advertorial ad ads adv adslot adsense dfp sponsor sponsored sponsors "
                        + "banner popup modal overlay login signin register registration donate donation "
                        + "membership affiliate affiliates cta callout widget widgets");
        put(
                Page.CONSENT,
                "cookie cookies consent gdpr onetrust didomi usercentrics datenschutz placeholder oembed thirdparty");
        put(Page.ASIDE, "sidebar aside complementary rail infobox factbox infokasten faktaboks faktaruta expandable");
        put(
                Page.META,
                "byline bylines autor autore autrice autoren auteur auteurs textauthor author authors authorbox dateline timestamp meta postmeta tags tag taglist tagcloud "
                        + "keywords topics categories kicker eyebrow rating ratings tools contributors bio authorprofile authorbio authorinfo aboutauthor");
        put(Page.TEASER, "teaser teasers card cards promoted");
        put(Page.EMBED, "twittertweet instagrammedia tiktokembed fbpost embedcode blueskyembed");
        put(
                Page.HIDDEN,
                "visuallyhidden sronly screenreadertext screenreader screenreaderonly hidden dnone uhidden ishidden");
        put(
                Page.LEAD,
                "lead lede deck dek standfirst subtitle subheadline subhead summary excerpt intro sommario sumario "
                        + "chapo bajada entradilla vorspann anreisser teasertext abstract ingress manchet");
        put(
                Page.CAPTION,
                "caption captions figcaption legend credit credits photocredit bildunterschrift imagecredit "
                        + "imagecaption wp-caption-text photographer lightbox gallery slideshow");
        put(
                Page.LANDMARK,
                "author authors byline bylines autor autore autrice auteur firma signature writer reporter contributor contributors date dates time "
                        + "timestamp datetime datum fecha published updated publish pubdate entrydate postdate publishdate datepublished "
                        + "publicationdate articledate title headline correction corrections breadcrumb breadcrumbs authorname");
        put(
                Page.CONTENT,
                "article articlebody articletext articlecontent content contents entry post postbody "
                        + "postcontent story storybody text body main maincontent richtext prose");
    }

    /** A longer attribute is no list of names. */
    private static final int MAX_NAMES = 1000;
    /** Places in the table of names met; a power of two. */
    private static final int REMEMBERED = 4096;

    /** Names mean the same on every page: each thread remembers those it met. */
    private static final ThreadLocal<Hints> OF_THREAD = ThreadLocal.withInitial(Hints::new);

    private final @Nullable String[] names = new @Nullable String[REMEMBERED];
    private final int[] hashes = new int[REMEMBERED];
    private final int[] meanings = new int[REMEMBERED];

    private Hints() {}

    /** The hints of the thread that asks; not to be handed to another. */
    static Hints ofThread() {
        return OF_THREAD.get();
    }

    private static void put(int flag, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, flag);
        }
    }

    /** Flags of an element, {@link Page#LANDMARK} among them. */
    int of(Element e) {
        int flags = 0;
        int n = e.attributesSize();
        if (n == 1) {
            String classes = e.attributes().get("class");
            if (!classes.isEmpty()) {
                return named(classes);
            }
        }
        if (n > 0) {
            for (Attribute a : e.attributes()) {
                flags |= ofAttribute(a.getKey(), a);
            }
        }
        return flags;
    }

    private int ofAttribute(String key, Attribute a) {
        switch (key) {
            case "class",
                    "id",
                    "role",
                    "data-testid",
                    "data-component",
                    "data-qa",
                    "data-module",
                    "data-type",
                    "data-name",
                    "data-block",
                    "data-test",
                    "data-track-module",
                    "data-widget-type",
                    "data-area",
                    "aria-label" -> {
                return named(a.getValue());
            }
            case "itemprop" -> {
                return ofProperty(a.getValue()) | Page.LANDMARK;
            }
            case "property", "rel", "datetime", "data-datetime", "data-timestamp", "pubdate" -> {
                return Page.LANDMARK;
            }
            case "hidden" -> {
                return Page.HIDDEN;
            }
            case "aria-hidden" -> {
                return a.getValue().equals("true") ? Page.HIDDEN : 0;
            }
            case "style" -> {
                return hides(a.getValue()) ? Page.HIDDEN : 0;
            }
            default -> {
                return 0;
            }
        }
    }

    private static int ofProperty(String value) {
        return switch (value) {
            case "articleBody", "reviewBody", "blogPost" -> Page.BODY | Page.CONTENT;
            case "author", "datePublished", "dateModified", "keywords", "publisher" -> Page.META;
            case "comment" -> Page.COMMENTS;
            default -> 0;
        };
    }

    private static boolean hides(String style) {
        int at = style.indexOf("display");
        return at >= 0 && style.regionMatches(true, skip(style, at + 7), "none", 0, 4);
    }

    private static int skip(String s, int from) {
        int i = from;
        while (i < s.length() && (s.charAt(i) == ':' || s.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    private int named(String value) {
        return value.isEmpty() || value.length() > MAX_NAMES ? 0 : known(value);
    }

    /** Pages, and the pages of a site, repeat the same few names; the last of each place of a small table are remembered. */
    private int known(String value) {
        int hash = value.hashCode();
        int at = (hash ^ hash >>> 13) & REMEMBERED - 1;
        if (hashes[at] != hash || !value.equals(names[at])) {
            hashes[at] = hash;
            names[at] = value;
            meanings[at] = scan(value);
        }
        return meanings[at];
    }

    private static int scan(String value) {
        int flags = 0;
        long word = WordTable.EMPTY;
        long whole = WordTable.EMPTY;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ' ';
            if ((i == 0 || value.charAt(i - 1) == ' ') && subject(value, i)) {
                i = value.indexOf(' ', i) < 0 ? value.length() : value.indexOf(' ', i);
                continue;
            }
            boolean upper = c >= 'A' && c <= 'Z';
            boolean letter = upper || (c >= 'a' && c <= 'z');
            if (word != WordTable.EMPTY && (!letter || (upper && !upperBefore(value, i)))) {
                boolean alone = c == ' ' && whole == word;
                flags |= WORDS.get(word) & (alone ? ~0 : ~Page.WHOLE);
                whole = alone ? WordTable.EMPTY : whole;
                word = WordTable.EMPTY;
            }
            if (letter) {
                int lower = c | 32;
                word = WordTable.add(word, lower);
                whole = WordTable.add(whole, lower);
            } else if (c == ' ' && whole != WordTable.EMPTY) {
                flags |= WORDS.get(whole);
                whole = WordTable.EMPTY;
            }
        }
        return flags;
    }

    /** Names that tell what a post is about, as publishing systems add them ({@code tag-comments}), and addresses. */
    private static boolean subject(String s, int at) {
        char first = at < s.length() ? s.charAt(at) : ' ';
        return first == 'h' && s.startsWith("http", at)
                || first == 't' && (s.startsWith("tag-", at) || s.startsWith("topic-", at))
                || first == 'c' && s.startsWith("category-", at);
    }

    private static boolean upperBefore(String s, int i) {
        return i > 0 && s.charAt(i - 1) >= 'A' && s.charAt(i - 1) <= 'Z';
    }
}
