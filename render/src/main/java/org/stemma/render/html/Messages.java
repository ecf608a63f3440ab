package org.stemma.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What pages say, from one file; {@code {0}} and so on stand for what is put in. */
public final class Messages {

    private static final Messages ENGLISH = new Messages("messages.properties");

    private final Properties texts = new Properties();

    private Messages(String file) {
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one language there is. */
    public static Messages english() {
        return ENGLISH;
    }

    /** The text under {@code key}. @throws IllegalArgumentException if there is none */
    public String say(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text is called " + key);
        }
        String out = text;
        for (int i = 0; i < arguments.length; i++) {
            out = out.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return out;
    }

    /** The text under {@code key.one} or {@code key.many}, with the number put in first. */
    public String count(String key, long n, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = n;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return say(key + (n == 1 ? ".one" : ".many"), all);
    }

    /** The text under {@code key.one} or {@code key.many}, which goes without the number. */
    public String label(String key, long n) {
        return say(key + (n == 1 ? ".one" : ".many"));
    }

    /** All keys. */
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
