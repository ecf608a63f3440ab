package org.stemma.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Folding;
import org.stemma.text.Sentence;
import org.stemma.text.Token;

/** Reads the units of a sentence. */
final class Units {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "prof", "gen", "lt", "col", "sgt", "capt", "maj", "cpl", "adm", "gov", "sen",
            "rep", "rev", "hon", "mt", "ft", "jr", "sr", "cmdr", "pres", "supt", "det", "insp", "no");

    private static final int LONGEST_INITIALISM = 6;

    private final String text;
    private final List<Token> tokens;
    private final List<Unit> units = new ArrayList<>();

    private Units(AnalysedReport report, Sentence sentence) {
        text = report.text();
        tokens = report.tokens(sentence);
    }

    static List<Unit> of(AnalysedReport report, Sentence sentence) {
        Units units = new Units(report, sentence);
        int i = 0;
        while (i < units.tokens.size()) {
            i = units.add(i);
        }
        return units.units;
    }

    private int add(int i) {
        int end = initialism(i);
        Token first = tokens.get(i);
        if (end > i + 1) {
            int stop = tokens.get(end - 1).end();
            StringBuilder form = new StringBuilder();
            for (int k = i; k < end; k++) {
                form.append(tokens.get(k).form());
            }
            boolean point = stop < text.length() && text.charAt(stop) == '.';
            put(first.start(), point ? stop + 1 : stop, form.toString(), Unit.Shape.UPPER);
            return end;
        }
        if (i + 1 < tokens.size() && between(first.end(), tokens.get(i + 1).start(), '-')) {
            Token second = tokens.get(i + 1);
            String joined = fold(first) + '-' + fold(second);
            boolean model = first.capital() && first.end() - first.start() <= 3 && digits(second.form());
            boolean office = Lists.set("role").contains(joined)
                    || Lists.set("title").contains(joined)
                    || Lists.set("org").contains(joined)
                    || Lists.set("product-name").contains(joined)
                    || Lists.set("break").contains(joined)
                    || Lists.country(joined) != null;
            if (model || office) {
                put(first.start(), second.end(), joined, model ? Unit.Shape.MODEL : shape(first));
                return i + 2;
            }
        }
        put(first.start(), first.end(), fold(first), shape(first));
        return i + 1;
    }

    /** The end of {@code U.S.} and the like, or {@code i}. */
    private int initialism(int i) {
        int k = i;
        while (k < tokens.size() && k < i + LONGEST_INITIALISM && letter(tokens.get(k))) {
            k++;
            if (k < tokens.size()
                    && !between(tokens.get(k - 1).end(), tokens.get(k).start(), '.')) {
                break;
            }
        }
        return k;
    }

    private static boolean letter(Token token) {
        return token.capital() && token.end() - token.start() == 1;
    }

    private static boolean digits(String form) {
        return !form.isEmpty() && form.length() <= 4 && Character.isDigit(form.charAt(0));
    }

    private String fold(Token token) {
        String written = text.substring(token.start(), token.end());
        return token.form().indexOf(' ') >= 0 ? token.form() : Folding.fold(written);
    }

    private Unit.Shape shape(Token token) {
        int capitals = 0;
        int small = 0;
        int digits = 0;
        for (int k = token.start(); k < token.end(); k++) {
            char c = text.charAt(k);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        boolean letterFirst = Character.isLetter(text.charAt(token.start()));
        if (!letterFirst) {
            return Unit.Shape.NUMBER;
        }
        if (digits > 0 && capitals > 0) {
            return Unit.Shape.MODEL;
        }
        if (capitals == 0) {
            return Unit.Shape.SMALL;
        }
        if (capitals == 1 && small == 0) {
            return Unit.Shape.INITIAL;
        }
        return small == 0 ? Unit.Shape.UPPER : Unit.Shape.CAPITAL;
    }

    private void put(int start, int end, String form, Unit.Shape shape) {
        if (units.isEmpty()) {
            units.add(new Unit(start, end, form, shape, Unit.Joint.BREAK, true));
            return;
        }
        Unit before = units.get(units.size() - 1);
        if (between(before.end(), start, ' ')) { // so most words stand
            units.add(new Unit(start, end, form, shape, Unit.Joint.NEXT, false));
            return;
        }
        String gap = text.substring(Math.min(before.end(), start), start);
        boolean opens = gap.indexOf('"') >= 0
                || gap.indexOf('\u201c') >= 0
                || gap.indexOf(':') >= 0
                || gap.indexOf('\u2018') >= 0
                || gap.indexOf('\u2022') >= 0
                || gap.indexOf("\n\n") >= 0;
        units.add(new Unit(start, end, form, shape, joint(before, gap), opens));
    }

    /** Whether {@code mark} and nothing else stands there. */
    private boolean between(int start, int end, char mark) {
        return end == start + 1 && text.charAt(start) == mark;
    }

    private static Unit.Joint joint(Unit before, String gap) {
        String bare = gap.strip();
        boolean breaks = gap.indexOf('\n') != gap.lastIndexOf('\n');
        if (breaks) {
            return Unit.Joint.BREAK;
        }
        if (bare.isEmpty() || bare.equals("-") || bare.equals("&")) {
            return bare.equals("-") && gap.length() > 1 ? Unit.Joint.BREAK : Unit.Joint.NEXT;
        }
        if (bare.equals(".")) {
            boolean short_ = before.shape() == Unit.Shape.INITIAL || ABBREVIATIONS.contains(before.form());
            return short_ ? Unit.Joint.NEXT : Unit.Joint.BREAK;
        }
        if (bare.equals("'s") || bare.equals("\u2019s") || bare.equals("'") || bare.equals("\u2019")) {
            return Unit.Joint.OWNED;
        }
        return bare.equals(",") ? Unit.Joint.COMMA : Unit.Joint.BREAK;
    }
}
