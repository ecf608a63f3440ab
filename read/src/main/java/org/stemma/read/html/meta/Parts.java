package org.stemma.read.html.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.read.html.dom.Page;

/** Whether an article goes on at another address: what the page calls next or previous is its own address with a number. */
final class Parts {
    /** A part's number at the end of an address; publishing systems number posts too, but hardly below 100. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:[/?&,_.-](?:page|pagina|seite|part|pg|p|s)?[=/_,-]?[0-9]{1,2})$");

    private static final Pattern SCHEME = Pattern.compile("^(?:https?:)?//(?:www\\.)?");
    /** An address that is longer is none. */
    private static final int MAX_ADDRESS = 2_000;

    private Parts() {}

    /**
     * Whether one of the page's links to what is before or behind it leads to another part.
     *
     * @param address the page's own; empty when it is not known
     */
    static boolean among(Page page, MetaTags tags, String address) {
        List<String> links = new ArrayList<>(tags.all("link:next"));
        links.addAll(tags.all("link:prev"));
        for (Element e : page.landmarks()) {
            if (e.nameIs("a") && neighbour(e.attr("rel"))) {
                links.add(e.attr("href"));
            }
        }
        if (links.isEmpty()) {
            return false;
        }
        String own = key(address);
        return !own.isEmpty() && links.stream().anyMatch(href -> part(own, href));
    }

    private static boolean neighbour(String rel) {
        return rel.equals("next") || rel.equals("prev");
    }

    private static boolean part(String own, String href) {
        String target = href.isEmpty() || href.length() > MAX_ADDRESS ? "" : key(absolute(own, href));
        return !target.isEmpty() && !target.equals(own) && base(target).equals(base(own));
    }

    private static String absolute(String own, String href) {
        if (SCHEME.matcher(href).find()) {
            return href;
        }
        int host = own.indexOf('/');
        if (href.startsWith("?")) {
            int query = own.indexOf('?');
            return (query < 0 ? own : own.substring(0, query)) + href;
        }
        String from = href.startsWith("/") ? own.substring(0, host < 0 ? own.length() : host) : folder(own);
        return from + (href.startsWith("/") ? "" : "/") + href;
    }

    private static String folder(String own) {
        int slash = own.lastIndexOf('/');
        return slash < 0 ? own : own.substring(0, slash);
    }

    /** The address without scheme, fragment, ending and closing slash. */
    private static String key(String address) {
        if (address.length() > MAX_ADDRESS) {
            return "";
        }
        String s = SCHEME.matcher(address).replaceFirst("").toLowerCase(Locale.ROOT);
        int fragment = s.indexOf('#');
        s = fragment < 0 ? s : s.substring(0, fragment);
        for (String ending : new String[] {"/", ".html", ".htm", ".php"}) {
            s = s.endsWith(ending) ? s.substring(0, s.length() - ending.length()) : s;
        }
        return s;
    }

    private static String base(String key) {
        return NUMBER.matcher(key).replaceFirst("");
    }
}
