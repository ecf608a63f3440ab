/**
 * The nouns of Stemma as immutable records: what goes in ({@link org.stemma.model.Report}) and what comes out
 * ({@link org.stemma.model.Edition}).
 *
 * <p>Entry types: {@code Report}, {@code Edition}. Allowed imports: the JDK and JSpecify only. The component names of
 * everything reachable from {@code Edition} are the field names of the edition's JSON, and are a contract.
 */
@NullMarked
package org.stemma.model;

import org.jspecify.annotations.NullMarked;
