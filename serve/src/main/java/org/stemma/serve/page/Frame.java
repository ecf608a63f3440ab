package org.stemma.serve.page;

import org.stemma.render.html.Messages;

/**
 * What every page has around its content.
 *
 * @param title of the page
 * @param here which entry of the navigation it belongs to; empty for none
 * @param drawn whether it has a drawing to move about in
 * @param files where styles and scripts are
 * @param say what pages say
 */
public record Frame(String title, String here, boolean drawn, Files files, Messages say) {}
