package org.stemma.read.html.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PageBytesTest {

    private static String read(byte[] bytes, int step) {
        StringBuilder out = new StringBuilder();
        char[] buffer = new char[step];
        try (var reader = new Utf8(bytes, 0, Gaps.NONE)) {
            for (int n = reader.read(buffer, 0, step); n >= 0; n = reader.read(buffer, 0, step)) {
                out.append(buffer, 0, n);
            }
        }
        return out.toString();
    }

    @Test
    void decodesAnyBytesAsThePlatformDoes() {
        SplittableRandom random = new SplittableRandom(17);
        String alphabet = "a b<p>\u00e4\u00df\u0416\u20ac\u3042\ud83d\ude00";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder s = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                int at = random.nextInt(alphabet.length() - 1);
                s.append(alphabet, at, at + (Character.isHighSurrogate(alphabet.charAt(at)) ? 2 : 1));
            }
            byte[] bytes = s.toString().getBytes(UTF_8);
            for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(bytes, 1 + random.nextInt(9))).isEqualTo(new String(bytes, UTF_8));
        }
    }

    @Test
    void countsSequencesOnlyInWellFormedText() {
        assertThat(Utf8.sequences("plain text of the page".getBytes(UTF_8))).isZero();
        assertThat(Utf8.sequences("Stra\u00dfe, \u20ac 5, \ud83d\ude00".getBytes(UTF_8)))
                .isEqualTo(3);
        assertThat(Utf8.sequences(new byte[] {'a', (byte) 0xe4, 'b'})).isEqualTo(-1);
        assertThat(Utf8.sequences(new byte[] {'a', (byte) 0xe2, (byte) 0x82})).isZero();
    }

    @Test
    void readsFromTheStartEachTime() {
        Decoded page = PageBytes.decode("<p>one</p>".getBytes(UTF_8), "", 100);
        for (int i = 0; i < 2; i++) {
            try (var reader = page.reader()) {
                assertThat(reader.read()).isEqualTo('<');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
