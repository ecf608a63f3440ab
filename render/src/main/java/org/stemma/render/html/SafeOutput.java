package org.stemma.render.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.stemma.render.safe.Visible;

/**
 * Where templates write: all that comes from an edition is made visible, then escaped for where it stands. The one place
 * for both, so that no template can forget it.
 */
public final class SafeOutput extends OwaspHtmlTemplateOutput {

    /** Escapes into {@code out}. */
    public SafeOutput(TemplateOutput out) {
        super(out);
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        if (value != null) {
            super.writeUserContent(Visible.text(value));
        }
    }
}
