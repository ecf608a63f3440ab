package org.stemma.read;

/** Limits in words. */
final class Limits {

    private static final int MEBI = 1 << 20;

    private Limits() {}

    /** {@code 10 MiB}, or bytes where that is no whole number. */
    static String shown(int bytes) {
        return bytes % MEBI == 0 ? bytes / MEBI + " MiB" : bytes + " bytes";
    }
}
