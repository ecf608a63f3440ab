package org.stemma.entity;

import java.util.Locale;

/** What a name is of. */
public enum EntityKind {
    /** A human being, or a figure told of as one. */
    PERSON,
    /** A body of people: company, party, ministry, alliance, newspaper, team. */
    ORGANISATION,
    /** A country, region, town, river, sea. */
    PLACE,
    /** Something built: airport, bridge, hospital, palace. */
    FACILITY,
    /** Something made: weapon, vehicle, device, drug, programme. */
    PRODUCT,
    /** A named happening: war, summit, cup, storm. */
    EVENT,
    /** A name of anything else: a law, a work, a people, a language. */
    OTHER;

    /** The word for it in the edition. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
