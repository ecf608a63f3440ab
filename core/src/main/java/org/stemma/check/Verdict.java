package org.stemma.check;

import java.util.Locale;

/** What the reports say of one sentence. None of them says that the sentence is true. */
public enum Verdict {
    /** At least one report states it so. */
    HELD,
    /** Reports state it, and all of them state a fact of it differently. */
    ALTERED,
    /** Reports state a part of it; the rest stands in none. */
    PARTLY,
    /** No report states it. That says little where few reports are known. */
    NOT_FOUND,
    /** Too little is said to look for. */
    NO_CLAIM;

    /** The name in JSON: lower case with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
