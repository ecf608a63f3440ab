package org.stemma.time;

import java.io.Serializable;
import org.stemma.model.Span;

/**
 * Words that name a date, a stretch of time or a length of time.
 *
 * @param first index of its first token in the list that was read
 * @param end one past its last token
 * @param span the same in the text
 * @param form what the words say
 * @param loose whether they name it only roughly ({@code more than a year ago}): such a date tells no day by itself
 * @param lead the preposition before it ({@code since}, {@code by}); empty when there is none
 */
public record DateExpression(int first, int end, Span span, DateForm form, boolean loose, String lead)
        implements Serializable {

    /** Whether it is only a length of time. */
    public boolean length() {
        return form instanceof DateForm.Length;
    }
}
