package org.stemma.quote;

import java.io.Serializable;
import org.stemma.model.Citation;

/**
 * Words that stand differently inside the quotation marks of two reports of one utterance.
 *
 * @param utterance id of the utterance
 * @param from the words in the first report, with a neighbour where nothing stands there
 * @param to the words in the second report, likewise
 */
public record QuotationVariant(String utterance, Citation from, Citation to) implements Serializable {}
