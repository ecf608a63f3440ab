package org.stemma.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of a text in another encoding, as UTF-8. */
final class Utf8Stream extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[8192];
    private byte[] bytes = new byte[0];
    private int at;

    Utf8Stream(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(len, bytes.length - at);
        System.arraycopy(bytes, at, into, off, n);
        at += n;
        return n;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Keeps the halves of a surrogate pair together; answers whether a byte is there. */
    private boolean fill() throws IOException {
        if (at < bytes.length) {
            return true;
        }
        int n = reader.read(chars, 0, chars.length - 1);
        if (n < 0) {
            return false;
        }
        if (n > 0 && Character.isHighSurrogate(chars[n - 1])) {
            int low = reader.read();
            if (low >= 0) {
                chars[n++] = (char) low;
            }
        }
        bytes = new String(chars, 0, n).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return bytes.length > 0 || fill();
    }
}
