package org.stemma.serve.page;

/**
 * Which part of the earth a map shows, and where each place stands in it: equirectangular, true to scale in its middle.
 *
 * @param west degrees east
 * @param south degrees north
 * @param east degrees east
 * @param north degrees north
 */
record MapFrame(double west, double south, double east, double north) {

    /** Width in pixels. */
    static final int WIDTH = 900;

    /** A smaller part would show a few lines of coast that say nothing. */
    private static final double LEAST_DEGREES = 8;

    /** Room around the outermost places. */
    private static final double MARGIN = .18;

    private static final double TALLEST = .62;

    /** The frame that holds all these places. */
    static MapFrame around(double west, double south, double east, double north) {
        double middle = (south + north) / 2;
        double narrowed = Math.max(.2, Math.cos(Math.toRadians(middle)));
        double wide = Math.max(LEAST_DEGREES / narrowed, (east - west) * (1 + 2 * MARGIN));
        double high = Math.max(LEAST_DEGREES * .5, (north - south) * (1 + 2 * MARGIN));
        wide = Math.max(wide, high / narrowed / TALLEST);
        high = Math.max(high, wide * narrowed * .4);
        double x = (west + east) / 2;
        return new MapFrame(
                Math.max(-180, x - wide / 2),
                Math.max(-89, middle - high / 2),
                Math.min(180, x + wide / 2),
                Math.min(89, middle + high / 2));
    }

    int height() {
        double narrowed = Math.max(.2, Math.cos(Math.toRadians((south + north) / 2)));
        return (int) Math.round(WIDTH * (north - south) / ((east - west) * narrowed));
    }

    double x(double longitude) {
        return (longitude - west) / (east - west) * WIDTH;
    }

    double y(double latitude) {
        return (north - latitude) / (north - south) * height();
    }

    double clampLongitude(double longitude) {
        return Math.clamp(longitude, west - 1, east + 1);
    }

    double clampLatitude(double latitude) {
        return Math.clamp(latitude, south - 1, north + 1);
    }

    /** Whether a ring may reach into the frame. */
    boolean touches(double[][] ring) {
        boolean right = false;
        boolean left = false;
        boolean above = false;
        boolean below = false;
        for (double[] p : ring) {
            right |= p[0] >= west;
            left |= p[0] <= east;
            above |= p[1] >= south;
            below |= p[1] <= north;
        }
        return right && left && above && below;
    }
}
