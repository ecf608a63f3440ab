/**
 * The two stores: SQLite and PostgreSQL, from one implementation and two dialects.
 *
 * <p>Entry type: {@link org.stemma.archive.sql.Stores}. Allowed imports: the contract, the query, the model.
 */
@NullMarked
package org.stemma.archive.sql;

import org.jspecify.annotations.NullMarked;
