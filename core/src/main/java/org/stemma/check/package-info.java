/**
 * Where each sentence of a text comes from, what it altered, and how many lineages hold it. Entry: {@link
 * org.stemma.check.Checker}. May use: model, text, align, compare, lineage, time, quantity.
 */
@NullMarked
package org.stemma.check;

import org.jspecify.annotations.NullMarked;
