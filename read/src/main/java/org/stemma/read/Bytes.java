package org.stemma.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Opens inputs: gzip by its magic bytes, expansion limited, and the first bytes to look at. */
final class Bytes {

    /** How much of the beginning is looked at to tell what a file is. */
    static final int HEAD = 1 << 16;

    /** Up to here a compressed file may expand as it likes: small files of one repeated line are harmless. */
    private static final long FREE_EXPANSION = 1 << 20;

    private static final int BUFFER = 1 << 16;

    private Bytes() {}

    /** The content of {@code raw}, decompressed where it is gzip, also where it was packed twice. The result supports marks of {@link #HEAD} bytes. */
    static InputStream open(InputStream raw, int maxExpansion) throws IOException {
        Counted counted = new Counted(new BufferedInputStream(raw, BUFFER));
        if (!packed(counted.in())) {
            return counted.in();
        }
        InputStream plain = unpacked(counted, counted, maxExpansion);
        return packed(plain) ? unpacked(plain, counted, maxExpansion) : plain;
    }

    private static InputStream unpacked(InputStream in, Counted counted, int maxExpansion) throws IOException {
        return new BufferedInputStream(new Limited(new GZIPInputStream(in, BUFFER), counted, maxExpansion), BUFFER);
    }

    private static boolean packed(InputStream in) throws IOException {
        in.mark(2);
        byte[] magic = in.readNBytes(2);
        in.reset();
        return Decoder.starts(magic, 0x1f, 0x8b);
    }

    /** The first bytes, at most {@link #HEAD}; the stream stands at its beginning again. */
    static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD + 1);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    /** A compressed file that grows beyond its limit. */
    static final class ExpansionException extends IOException {
        private static final long serialVersionUID = 1L;

        ExpansionException(int factor) {
            super("the gzip data expands by more than " + factor + " times");
        }
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        InputStream in() {
            return in;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            count += Math.max(n, 0);
            return n;
        }
    }

    private static final class Limited extends FilterInputStream {
        private final Counted compressed;
        private final int maxExpansion;
        private long count;

        Limited(InputStream in, Counted compressed, int maxExpansion) {
            super(in);
            this.compressed = compressed;
            this.maxExpansion = maxExpansion;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            count(Math.max(n, 0));
            return n;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int n) throws IOException {
            count += n;
            if (count > FREE_EXPANSION && count / maxExpansion > compressed.count) {
                throw new ExpansionException(maxExpansion);
            }
        }
    }
}
