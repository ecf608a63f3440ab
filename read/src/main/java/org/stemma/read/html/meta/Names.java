package org.stemma.read.html.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.read.html.dom.Text;
import org.stemma.read.residue.ResidueMarker;

/** Turns what stands in a by-line into names. */
final class Names {
    /** What opens a by-line, in the languages of the larger news markets. */
    private static final Pattern BY = Pattern.compile(
            "^(?:by|written by|words by|reported by|posted by|story by|report by|text|von|ein (?:artikel|beitrag|kommentar|gastbeitrag) von|aus|par|propos recueillis par|por|escrito por|de|di|a cura di|door|av|af|tekst|skriven av|przez|autor|autorin|autoren|author|authors|auteur|redazione di|fotos?|от|автор|текст|كتب|كتبت|بقلم|מאת|napsal|napsala|yazan|oleh|tarafindan|tarafından)\\s*:?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SPLIT = Pattern.compile(
            "\\s*[;\\n|\\u2022\\u00b7\\u3001\\uff0c]\\s*|\\s+(?:and|und|et|y|og|och|ja|en|&|with|mit|avec|con)\\s+|\\s*/\\s+|\\s+/\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WORD_END = Pattern.compile("[\\s-]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,:;\\-\\u2013\\u2014(]+|[\\s,:;\\-\\u2013\\u2014]+$");

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://\\S+|www\\.\\S+|(?<=^|\\s)@\\w+");

    /** Initials, agencies and roles behind a name, in brackets that may never close. */
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)?|\\[[^\\[\\]]*\\]?");

    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "root",
            "wordpress",
            "user",
            "anonymous",
            "unknown",
            "null",
            "none",
            "undefined",
            "author",
            "webmaster",
            "editor",
            "superuser",
            "nobody",
            "default");

    private static final Set<String> ROLE = Set.of(
            "reporter",
            "correspondent",
            "editor",
            "writer",
            "columnist",
            "producer",
            "journalist",
            "redakteur",
            "redakteurin",
            "korrespondent",
            "korrespondentin",
            "journaliste",
            "redactor",
            "redactora",
            "periodista",
            "phd",
            "md",
            "staff",
            "senior",
            "contributor",
            "author",
            "chief",
            "political",
            "freelance",
            "correspondente",
            "redattore",
            "journalistin",
            "reporterin",
            "autor",
            "autorin",
            "volontär",
            "volontärin",
            "chefredakteur",
            "chefredakteurin",
            "redactrice",
            "rédacteur",
            "rédactrice");

    private final Map<String, String> names = new LinkedHashMap<>();

    /** Whether a line opens like a by-line. */
    static boolean opensLikeByline(String line) {
        return BY.matcher(line).find();
    }

    /** Adds the names in a by-line. */
    void add(String byline) {
        String s = byline;
        if (s.indexOf('@') >= 0 || s.contains("://") || s.contains("www.")) {
            s = ADDRESS.matcher(s).replaceAll(" ");
        }
        if (s.indexOf('(') >= 0 || s.indexOf('[') >= 0) {
            s = ASIDE.matcher(s).replaceAll(" ");
        }
        s = opened(Text.collapse(s));
        for (String part : SPLIT.split(s)) {
            commas(part);
        }
    }

    private static String opened(String s) {
        String out = s;
        for (int i = 0; i < 2; i++) {
            out = BY.matcher(out).replaceFirst("");
        }
        return out.strip();
    }

    private void commas(String part) {
        String[] pieces = COMMA.split(part);
        boolean all = true;
        for (String p : pieces) {
            all &= fullName(p);
        }
        if (pieces.length > 1 && !all) {
            if (pieces.length == 2
                    && pieces[0].indexOf(' ') < 0
                    && pieces[1].indexOf(' ') < 0
                    && named(pieces[1])
                    && !role(pieces[1])
                    && named(pieces[0])) {
                put(pieces[1] + " " + pieces[0]);
                return;
            }
            for (String p : pieces) {
                if (fullName(p)) {
                    put(p);
                }
            }
            if (!fullName(pieces[0])) {
                put(pieces[0]);
            }
            return;
        }
        for (String p : pieces) {
            put(p);
        }
    }

    private static boolean fullName(String s) {
        String[] words = SPACE.split(s);
        if (words.length < 2 || words.length > 5 || role(s)) {
            return false;
        }
        int capital = 0;
        for (String w : words) {
            capital += named(w) ? 1 : 0;
        }
        return capital >= 2 && named(words[0]);
    }

    private static boolean named(String w) {
        return !w.isEmpty()
                && (Character.isUpperCase(w.charAt(0))
                        || !Character.isLowerCase(w.charAt(0)) && Character.isLetter(w.charAt(0)));
    }

    private static boolean role(String s) {
        for (String w : WORD_END.split(s.toLowerCase(Locale.ROOT))) {
            if (ROLE.contains(w)) {
                return true;
            }
        }
        return false;
    }

    private void put(String raw) {
        String s = opened(EDGES.matcher(raw).replaceAll("").strip());
        String key = s.toLowerCase(Locale.ROOT);
        boolean digits = s.chars().anyMatch(Character::isDigit) && !s.contains(".");
        if (s.length() < 2
                || s.length() > 80
                || SPACE.split(s).length > 8
                || NOBODY.contains(key)
                || digits
                || Text.letters(s) < 2) {
            return;
        }
        names.putIfAbsent(key, s);
    }

    List<String> list() {
        return new ArrayList<>(names.values());
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether a name has the form of a person's: two to five words, none of them of an organisation or the site. */
    static boolean person(String name, Set<String> sites) {
        String key = Text.key(name);
        for (String site : sites) {
            if (key.equals(site) || (site.length() > 3 && key.contains(site))) {
                return false;
            }
        }
        if (ResidueMarker.agencyAmong(name).isPresent()
                || ORGANISATION.matcher(name).find()
                || name.indexOf('.') >= 0 && !name.contains(" ")) {
            return false;
        }
        boolean unspaced = !name.isEmpty() && Text.isUnspaced(name.charAt(0));
        return unspaced ? name.length() <= 8 : fullName(name);
    }

    private static final Pattern ORGANISATION = Pattern.compile(
            "\\b(?:news|staff|team|desk|press|agency|agencies|redaktion|rédaction|redacción|redazione|redactie|redaksjon|editorial|editors|times|post|media|tv|radio|online|magazine|bureau|service|newsroom|correspondents?|reporters?|web|digital|zeitung|daily|journal|network|group|gmbh|ltd|inc|presse|agentur|agence|ajansı|agencia)\\b|\\.(?:com|de|net|org|fr|es|it|co|tr|no|se|be)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
}
