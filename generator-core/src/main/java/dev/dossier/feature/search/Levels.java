package dev.dossier.feature.search;

/** The weights that a term can have in a page: few, so that a small change of a page changes little of the index. */
final class Levels {
    private static final int[] WEIGHTS = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 255};

    /** The highest level. */
    static final int TOP = WEIGHTS.length - 1;

    private Levels() {}

    /** Returns the highest level whose weight is not above some points. */
    static int of(int points) {
        int level = TOP;
        while (level > 0 && WEIGHTS[level] > points) {
            level--;
        }
        return level;
    }

    static int weight(int level) {
        return WEIGHTS[level];
    }
}
