/**
 * Reads quantities out of tokens: numbers in digits or words, their approximators, units, currencies, and what they count.
 *
 * <p>Entry type: {@link org.stemma.quantity.QuantityReader}. Allowed imports: {@code org.stemma.model} and {@code
 * org.stemma.text}. English.
 */
@NullMarked
package org.stemma.quantity;

import org.jspecify.annotations.NullMarked;
