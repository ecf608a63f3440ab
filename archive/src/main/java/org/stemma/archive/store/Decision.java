package org.stemma.archive.store;

/**
 * A user's word on two reports: the same story, or not. Later ones overrule earlier ones on the same two.
 *
 * @param number from 1; 0 for one that is not stored yet
 * @param at when, ISO 8601 in UTC
 * @param a a report's id
 * @param b another report's id
 * @param same whether they tell the same story
 * @param note what the user did, as a plain clause
 */
public record Decision(long number, String at, String a, String b, boolean same, String note) {}
