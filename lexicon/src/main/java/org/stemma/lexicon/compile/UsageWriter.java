package org.stemma.lexicon.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.Usage;

/** Counts the forms of the dictionary's definitions and examples and lays them out as {@link Usage} reads them. */
final class UsageWriter {

    private static final Pattern FORM = Pattern.compile("[a-z]+(?:['-][a-z]+)*");

    private UsageWriter() {}

    /** The file of counts. */
    static byte[] write(WordNet source) throws IOException {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (String gloss : source.glosses()) {
            Matcher forms = FORM.matcher(gloss.toLowerCase(Locale.ROOT));
            while (forms.find()) {
                counts.merge(forms.group(), 1, Integer::sum);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(Usage.MAGIC);
        out.writeInt(counts.size());
        int start = 0;
        for (String form : counts.keySet()) {
            out.writeInt(start);
            start += form.length();
        }
        out.writeInt(start);
        for (int uses : counts.values()) {
            out.writeInt(uses);
        }
        out.write(String.join("", counts.keySet()).getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }
}
