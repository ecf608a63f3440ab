package org.stemma.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.quote.Tag;
import org.stemma.quote.WordClasses.Word;

/** What the words of a clause before a mark still wait for behind what is put in between two marks. */
enum Awaited {
    /** The clause may end here. */
    NOTHING,
    /** The verb of what is shown: {@code polls show Renn, the mayor, has gained}. */
    VERB,
    /** What somebody is given: {@code the board gave Renn, who was mayor then, the choice}. */
    OBJECT;

    /** Verbs behind which a clause can stand without "that". */
    private static final Pattern SHOWING = Pattern.compile(
            "(?:show|suggest|indicat|reveal|find|found|mean|believ|claim|argu)(?:e?s|ed|t)?|know|knows|knew");

    /** Verbs with two objects. */
    private static final Pattern TWO_OBJECTS =
            Pattern.compile("(?:offer|award|hand|grant)(?:s|ed)?|gives?|gave|sends?|sent|lends?|lent|pays?|paid");

    /** What the words at {@code current}, which end on a mark, wait for: their last finite verb has a noun phrase behind it. */
    static Awaited by(List<Word> words, List<Integer> current) {
        int verb = current.size() - 1;
        while (verb >= 0 && !words.get(current.get(verb)).tag().finite()) {
            Tag tag = words.get(current.get(verb)).tag();
            if (!tag.nominal() && tag != Tag.ADJECTIVE && tag != Tag.PREPOSITION) {
                return NOTHING;
            }
            verb--;
        }
        if (verb < 0 || verb == current.size() - 1) {
            return NOTHING;
        }
        String form = words.get(current.get(verb)).form();
        boolean gives = TWO_OBJECTS.matcher(form).matches();
        return gives ? OBJECT : SHOWING.matcher(form).matches() ? VERB : NOTHING;
    }
}
