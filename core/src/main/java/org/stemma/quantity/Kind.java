package org.stemma.quantity;

/** What a quantity measures. */
public enum Kind {
    /** So many of something. */
    COUNT,
    /** A share in hundredths. */
    PERCENT,
    /** A sum of money; the unit is the currency. */
    MONEY,
    /** A length of time; the unit is the one written. */
    DURATION,
    /** Years of life. */
    AGE,
    /** Metres and what converts to them. */
    LENGTH,
    /** Kilograms and what converts to them. */
    MASS,
    /** Square metres and what converts to them. */
    AREA,
    /** Litres and what converts to them. */
    VOLUME,
    /** Metres a second and what converts to them. */
    SPEED,
    /** Degrees, megawatts and other units that are compared only with themselves. */
    OTHER_UNIT,
    /** A place in an order: third, 21st. */
    ORDINAL,
    /** Part of a name: Leopard 2, Flight 370, Article 5. */
    LABEL
}
