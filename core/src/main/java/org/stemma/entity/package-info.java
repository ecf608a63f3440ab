/**
 * Who and what the reports name: names with their kinds, merged within a story into entities with their aliases.
 *
 * <p>Entry types: {@link org.stemma.entity.NameFinder} for one report, {@link org.stemma.entity.Entities} for a story. A
 * finder can be by rules or by a model; what is made of its names is the same. Allowed imports: {@code lexicon}, {@code
 * model}, {@code text}.
 */
@NullMarked
package org.stemma.entity;

import org.jspecify.annotations.NullMarked;
