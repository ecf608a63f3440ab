package org.stemma.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line attributes, as units of that line.
 *
 * @param content in order, at least one
 * @param cue the words that attribute
 * @param source who is the source; null when the line does not say
 * @param act what the source did
 * @param direct whether the content is direct speech
 * @param statement whether it is a whole statement and not a topic
 */
record Attribution(List<Range> content, Range cue, @Nullable Range source, Act act, boolean direct, boolean statement) {

    Attribution {
        content = List.copyOf(content);
    }
}
