/**
 * What stands between the network and the answers: who may ask, how much and how often, how answers and failures are
 * written, and what is measured.
 *
 * <p>Entry type: {@link org.stemma.serve.web.Gate}. Allowed imports: settings, Javalin, Jackson, JSpecify.
 */
@NullMarked
package org.stemma.serve.web;

import org.jspecify.annotations.NullMarked;
