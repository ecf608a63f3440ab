package org.stemma.quantity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure.
 *
 * @param kind what it measures
 * @param name one name for all spellings; a currency's is its ISO 4217 code where it has one
 * @param factor how many base units (dollar of its own currency, day, metre, kilogram, square metre, litre, metre a second) it is
 */
public record Unit(Kind kind, String name, double factor) {

    static final Unit NONE = new Unit(Kind.COUNT, "", 1);
    static final Unit PERCENT = new Unit(Kind.PERCENT, "percent", 1);
    static final Unit YEARS_OLD = new Unit(Kind.AGE, "year", 365.25);

    private static final Map<String, Unit> BY_FORM = new HashMap<>();

    static {
        put(Kind.DURATION, "second", 1 / 86_400d, "second seconds sec secs");
        put(Kind.DURATION, "minute", 1 / 1_440d, "minute minutes min mins");
        put(Kind.DURATION, "hour", 1 / 24d, "hour hours hr hrs");
        put(Kind.DURATION, "day", 1, "day days");
        put(Kind.DURATION, "week", 7, "week weeks");
        put(Kind.DURATION, "fortnight", 14, "fortnight fortnights");
        put(Kind.DURATION, "month", 30.4375, "month months");
        put(Kind.DURATION, "year", 365.25, "year years yr yrs");
        put(Kind.DURATION, "decade", 3652.5, "decade decades");
        put(Kind.DURATION, "century", 36525, "century centuries");
        put(Kind.LENGTH, "millimeter", 0.001, "mm millimeter millimeters");
        put(Kind.LENGTH, "centimeter", 0.01, "cm centimeter centimeters");
        put(Kind.LENGTH, "meter", 1, "m meter meters");
        put(Kind.LENGTH, "kilometer", 1000, "km kms kilometer kilometers");
        put(Kind.LENGTH, "mile", 1609.344, "mile miles");
        put(Kind.LENGTH, "foot", 0.3048, "ft foot feet");
        put(Kind.LENGTH, "inch", 0.0254, "inch inches");
        put(Kind.LENGTH, "yard", 0.9144, "yard yards");
        put(Kind.MASS, "gram", 0.001, "g gram grams gramme grammes");
        put(Kind.MASS, "kilogram", 1, "kg kgs kilogram kilograms kilo kilos");
        put(Kind.MASS, "ton", 1000, "t ton tons tonne tonnes");
        put(Kind.MASS, "pound weight", 0.4536, "lb lbs");
        put(Kind.MASS, "ounce", 0.02835, "oz ounce ounces");
        put(Kind.AREA, "hectare", 10_000, "ha hectare hectares");
        put(Kind.AREA, "acre", 4046.86, "acre acres");
        put(Kind.VOLUME, "liter", 1, "liter liters");
        put(Kind.VOLUME, "gallon", 3.785, "gallon gallons");
        put(Kind.VOLUME, "barrel", 158.99, "barrel barrels bbl");
        put(Kind.OTHER_UNIT, "degree", 1, "\u00b0 degree degrees");
        put(Kind.OTHER_UNIT, "watt", 1, "watt watts w");
        put(Kind.OTHER_UNIT, "kilowatt", 1, "kilowatt kilowatts kw");
        put(Kind.OTHER_UNIT, "megawatt", 1, "megawatt megawatts mw");
        put(Kind.OTHER_UNIT, "gigawatt", 1, "gigawatt gigawatts gw");
        put(Kind.SPEED, "kilometer per hour", 1000 / 3600d, "kmh kph");
        put(Kind.SPEED, "mile per hour", 1609.344 / 3600, "mph");
        put(Kind.SPEED, "knot", 1852 / 3600d, "knot knots");
        put(Kind.OTHER_UNIT, "basis point", 1, "bps");
        put(Kind.PERCENT, "percent", 1, "% percent pct percentage");
        put(Kind.MONEY, "USD", 1, "$ dollar dollars usd");
        put(Kind.MONEY, "EUR", 1, "\u20ac euro euros eur");
        put(Kind.MONEY, "GBP", 1, "\u00a3 pound pounds gbp sterling");
        put(Kind.MONEY, "GBP", 0.01, "pence");
        put(Kind.MONEY, "USD", 0.01, "cent cents");
        put(Kind.MONEY, "JPY", 1, "\u00a5 yen jpy");
        put(Kind.MONEY, "INR", 1, "\u20b9 rupee rupees inr rs");
        put(Kind.MONEY, "RUB", 1, "\u20bd ruble rubles rouble roubles rub");
        put(Kind.MONEY, "UAH", 1, "\u20b4 hryvnia hryvnias uah");
        put(Kind.MONEY, "KRW", 1, "\u20a9 won krw");
        put(Kind.MONEY, "CNY", 1, "yuan renminbi cny rmb");
        put(Kind.MONEY, "CHF", 1, "franc francs chf");
        put(Kind.MONEY, "krone", 1, "krone kroner krona kronor crown crowns sek nok dkk");
        put(Kind.MONEY, "peso", 1, "peso pesos");
        put(Kind.MONEY, "lira", 1, "lira liras");
        put(Kind.MONEY, "rand", 1, "rand rands");
        put(Kind.MONEY, "shekel", 1, "shekel shekels");
        put(Kind.MONEY, "riyal", 1, "riyal riyals dirham dirhams");
    }

    private static void put(Kind kind, String name, double factor, String forms) {
        Unit unit = new Unit(kind, name, factor);
        for (String form : forms.split(" ")) {
            BY_FORM.put(form, unit);
        }
    }

    /** The unit that {@code form} (a folded token) names; null if none. */
    static @Nullable Unit of(String form) {
        return BY_FORM.get(form);
    }

    /** A length an hour or a second. @param time {@code hour} or {@code second} */
    static Unit speed(Unit length, String time) {
        return new Unit(Kind.SPEED, length.name + " per " + time, length.factor / (time.equals("hour") ? 3600 : 1));
    }

    /** Whether a sum or length in this unit can be turned into {@code other}. */
    public boolean convertsTo(Unit other) {
        return kind == other.kind
                && (name.equals(other.name) || (kind != Kind.MONEY && kind != Kind.OTHER_UNIT && kind != Kind.COUNT));
    }
}
