package dev.dossier.picture;

/** Gives the pixels of a picture row by row. */
interface Rows {
    int width();

    int height();

    /** Returns whether a profile of colours has a meaning for it; for grey it has not. */
    default boolean isColoured() {
        return true;
    }

    /** Puts a row into an array, each pixel as alpha, red, green and blue, not multiplied. */
    void row(int y, int[] pixels);
}
