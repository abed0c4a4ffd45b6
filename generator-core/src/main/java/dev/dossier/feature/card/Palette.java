package dev.dossier.feature.card;

import dev.dossier.model.Located;
import dev.dossier.model.Look;
import dev.dossier.model.SocialCards.Colours;

/** The colours of a card: steps from the plane to the letters on it, and from the paper to its ink. Immutable. */
final class Palette {
    /** How many bits a pixel has; the steps of both scales have room in it. */
    static final int BITS = 4;

    /** The plane of the built-in theme, its paper and its ink. */
    private static final int ACCENT = 0x0D3A69;
    private static final int PAPER = 0xFFFFFF;
    private static final int INK = 0x16202A;

    private static final int ON_PLANE = 7;
    private static final int ON_PAPER = 5;
    private static final int OPAQUE = 255;
    private static final int HEXADECIMAL = 16;
    /** How much of their colour quiet letters and lines have. */
    private static final double QUIET = 0.78;
    private static final double LINE = 0.34;

    /** WCAG 2.2, "contrast ratio": on a colour that is lighter, black has more contrast than white. */
    private static final double MIDDLE = 0.179;

    private final int[] rgb = new int[ON_PLANE + ON_PAPER];

    /** Takes what the cards do not say from the looks of the site, then from the theme. */
    Palette(Colours colours, Look look) {
        int accent = colours.accent().or(() -> look.accent().map(Palette::rgb)).orElse(ACCENT);
        int onPlane = luminance(accent) > MIDDLE ? colours.ink().orElse(INK) : PAPER;
        scale(0, ON_PLANE, accent, onPlane);
        scale(ON_PLANE, ON_PAPER, colours.paper().orElse(PAPER), colours.ink().orElse(INK));
    }

    private static int rgb(Located<String> colour) {
        return Integer.parseInt(colour.value().substring(1), HEXADECIMAL);
    }

    /** Returns the colours as {@code 0xRRGGBB}. */
    int[] rgb() {
        return rgb.clone();
    }

    byte plane() {
        return 0;
    }

    byte paper() {
        return ON_PLANE;
    }

    byte line() {
        return (byte) Math.round(LINE * (ON_PLANE - 1));
    }

    /** Returns the colour of a pixel by how much of it, of 255, a letter of a title covers. */
    byte[] title() {
        return colours(0, ON_PLANE, 1);
    }

    /** Returns the same for a quieter letter on the plane. */
    byte[] label() {
        return colours(0, ON_PLANE, QUIET);
    }

    /** Returns the same for a letter on the paper. */
    byte[] ink() {
        return colours(ON_PLANE, ON_PAPER, 1);
    }

    private static byte[] colours(int first, int steps, double most) {
        byte[] colours = new byte[OPAQUE + 1];
        for (int covered = 0; covered <= OPAQUE; covered++) {
            colours[covered] = (byte) (first + Math.round(most * (steps - 1) * covered / OPAQUE));
        }
        return colours;
    }

    private void scale(int first, int steps, int from, int to) {
        for (int i = 0; i < steps; i++) {
            double share = i / (steps - 1.0);
            rgb[first + i] = mixed(from, to, share, 16) | mixed(from, to, share, 8) | mixed(from, to, share, 0);
        }
    }

    private static int mixed(int from, int to, double share, int shift) {
        int start = from >> shift & OPAQUE;
        int end = to >> shift & OPAQUE;
        return (int) Math.round(start + share * (end - start)) << shift;
    }

    /** Returns the relative luminance of a colour (WCAG 2.2). */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & OPAQUE) / (double) OPAQUE;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
