package org.stemma.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.stemma.model.Edition;
import org.stemma.render.json.EditionJson;

/** The edition of fixtures/harbour: eleven reports in five lineages, one source lost, five facts altered. */
public final class Harbour {

    private Harbour() {}

    /** The edition. */
    public static Edition edition() {
        try (InputStream in = Harbour.class.getResourceAsStream("/fixtures/harbour/edition.json")) {
            return EditionJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
