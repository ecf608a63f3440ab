package org.stemma.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Citation;
import org.stemma.quantity.Fate;
import org.stemma.quantity.Quantity;

/**
 * One report's figure.
 *
 * @param report place of the report among the story's
 * @param quantity the number
 * @param what words for what is counted; empty when not said
 * @param head stem of the noun among them that is counted; empty when not said
 * @param stems stems of all of them
 * @param labels names and numbers among them that tell one kind from another ({@code Leopard, 2})
 * @param fate what became of those who are counted; null when nothing did or they are no people
 * @param who who gives, has or does it
 * @param to who it goes to
 * @param act base form of the verb; empty when there is none
 * @param when date of the act
 * @param evidence the words
 * @param clause the clause around them
 * @param person whether persons are counted
 */
record FigureMention(
        int report,
        Quantity quantity,
        String what,
        String head,
        Set<String> stems,
        Set<String> labels,
        @Nullable Fate fate,
        @Nullable String who,
        @Nullable String to,
        String act,
        @Nullable String when,
        Citation evidence,
        Citation clause,
        boolean person) {}
