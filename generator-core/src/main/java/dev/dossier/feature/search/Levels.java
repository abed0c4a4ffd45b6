package dev.dossier.feature.search;

/** The weights that a term can have in a page: few, so that a small change of a page changes little of the index. */
final class Levels {
    private static final int[] WEIGHTS = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 255};

    /** The highest level. */
    static final int TOP = WEIGHTS.length - 1;

    /** The level of each number of points up to the highest weight. */
    private static final byte[] OF_POINTS = ofPoints();

    private Levels() {}

    private static byte[] ofPoints() {
        byte[] levels = new byte[WEIGHTS[TOP] + 1];
        for (int points = 1; points < levels.length; points++) {
            byte below = levels[points - 1];
            levels[points] = below < TOP && WEIGHTS[below + 1] == points ? (byte) (below + 1) : below;
        }
        return levels;
    }

    /** Returns the highest level whose weight is not above some points. */
    static int of(int points) {
        return OF_POINTS[Math.min(points, WEIGHTS[TOP])];
    }

    static int weight(int level) {
        return WEIGHTS[level];
    }
}
