package org.stemma.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page's own style and script, and the policy that lets a browser run these and nothing else (Content Security Policy
 * Level 3, hash sources).
 *
 * @param style CSS
 * @param script JavaScript
 * @param policy the policy's text
 */
public record Assets(String style, String script, String policy) {

    private static final Assets PAGE = load();

    /** Those of the edition's page; loaded once. */
    public static Assets page() {
        return PAGE;
    }

    private static Assets load() {
        String style = read("edition.css");
        String script = read("panes.js") + read("edition.js");
        String policy = "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
        return new Assets(style, script, policy);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the page's " + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
