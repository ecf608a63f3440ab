/**
 * What an archive keeps, and the contract of every store: records, {@link org.stemma.archive.store.Store} to read,
 * {@link org.stemma.archive.store.Writing} to change. Stores keep and find; they compute nothing.
 *
 * <p>Entry type: {@link org.stemma.archive.store.Store}. Allowed imports: the model and the query of a search.
 */
@NullMarked
package org.stemma.archive.store;

import org.jspecify.annotations.NullMarked;
