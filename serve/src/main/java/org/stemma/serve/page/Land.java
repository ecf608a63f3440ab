package org.stemma.serve.page;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The outlines of the land on earth, to a hundredth of a degree: Natural Earth 4.1 at 1:50 million, public domain. The file
 * has the number of rings, and for each the number of points and their steps, in hundredths of a degree as zigzag varints.
 */
final class Land {

    private static final double STEP = .01;

    /** Coast lines are a background: what is smaller than this would only weigh. */
    private static final int NEAR_PIXELS = 4;

    /** Loaded on first use. */
    private static final class Rings {
        static final List<double[][]> ALL = read();
    }

    private Land() {}

    /**
     * The land between two longitudes and two latitudes, as an SVG path.
     *
     * @param frame what is shown
     */
    static String path(MapFrame frame) {
        StringBuilder out = new StringBuilder();
        for (double[][] ring : Rings.ALL) {
            if (frame.touches(ring)) {
                draw(ring, frame, out);
            }
        }
        return out.toString();
    }

    /** Points outside are moved to the edge, which keeps the land inside as it is; those that are very near are one. */
    private static void draw(double[][] ring, MapFrame frame, StringBuilder out) {
        StringBuilder path = new StringBuilder();
        int points = 0;
        long lastX = 0;
        long lastY = 0;
        for (double[] p : ring) {
            long x = Math.round(frame.x(frame.clampLongitude(p[0])));
            long y = Math.round(frame.y(frame.clampLatitude(p[1])));
            if (points == 0 || Math.abs(x - lastX) + Math.abs(y - lastY) >= NEAR_PIXELS) {
                path.append(points == 0 ? 'M' : 'l').append(points == 0 ? x : x - lastX);
                path.append(points > 0 && y < lastY ? "" : " ").append(points == 0 ? y : y - lastY);
                points++;
                lastX = x;
                lastY = y;
            }
        }
        if (points > 2) {
            out.append(path).append('Z');
        }
    }

    private static List<double[][]> read() {
        try (InputStream in = Land.class.getResourceAsStream("land.bin")) {
            if (in == null) {
                throw new IllegalStateException("land.bin is not on the class path");
            }
            DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(in));
            List<double[][]> out = new ArrayList<>();
            long rings = next(data);
            for (long r = 0; r < rings; r++) {
                double[][] ring = new double[(int) next(data)][2];
                long x = 0;
                long y = 0;
                for (double[] p : ring) {
                    x += next(data);
                    y += next(data);
                    p[0] = x * STEP;
                    p[1] = y * STEP;
                }
                out.add(ring);
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long next(DataInputStream in) throws IOException {
        long value = 0;
        int shift = 0;
        int b;
        do {
            b = in.readUnsignedByte();
            value |= (long) (b & 127) << shift;
            shift += 7;
        } while (b > 127);
        return (value >>> 1) ^ -(value & 1);
    }
}
