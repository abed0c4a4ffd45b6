package dev.dossier.check;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Computes the contrast of colours that a style sheet puts on each other, in its light and in its dark scheme, and reports those that
 * are below what it promises (WCAG 2.2, success criterion 1.4.3). The pairs stand in a comment: {@code contrast 4.5: --ink --muted on
 * --paper --tone}.
 *
 * @param sheet the text of the style sheet
 * @param findings is told what is wrong, at the place of the colour
 */
record Contrast(SheetText sheet, BiConsumer<SourceLocation, Finding> findings) {
    private static final String BEGIN = "/* contrast";

    /** What is wrong with a pair. */
    record Finding(String message, String hint) {}

    /** Returns whether a copied file is a style sheet of the theme. */
    static boolean isOfTheme(Route.Copied file) {
        return file.output().value().startsWith("assets/") && file.output().extension().equals("css");
    }

    void check() {
        String css = sheet.css();
        if (css.contains(BEGIN)) {
            Tokens tokens = Tokens.of(css);
            for (int at = css.indexOf(BEGIN); at >= 0; at = css.indexOf(BEGIN, at + 1)) {
                int end = css.indexOf("*/", at);
                if (end > 0) {
                    pairs(css.substring(at + BEGIN.length(), end).strip(), at, tokens);
                }
            }
        }
    }

    private void pairs(String text, int place, Tokens tokens) {
        int colon = text.indexOf(':');
        int on = text.indexOf(" on ");
        Optional<Double> least = colon < 0 || on < colon ? Optional.empty() : number(text.substring(0, colon).strip());
        if (least.isEmpty()) {
            findings.accept(
                    sheet.location(place),
                    new Finding("the pairs of colours cannot be read", "Write '/* contrast 4.5: --ink on --paper */'."));
            return;
        }
        for (String front : List.of(text.substring(colon + 1, on).strip().split("\\s+"))) {
            for (String back : List.of(text.substring(on + 4).strip().split("\\s+"))) {
                for (boolean dark : new boolean[] {false, true}) {
                    pair(front, back, least.get(), dark, place, tokens);
                }
            }
        }
    }

    private static Optional<Double> number(String text) {
        boolean plain = text.length() < 6 && text.matches("[0-9]+(\\.[0-9]+)?");
        return plain ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    private void pair(String front, String back, double least, boolean dark, int place, Tokens tokens) {
        Optional<Tokens.Colour> text = tokens.colour(front, dark);
        Optional<Tokens.Colour> ground = tokens.colour(back, dark);
        if (text.isEmpty() || ground.isEmpty()) {
            String unknown = text.isEmpty() ? front : back;
            findings.accept(sheet.location(place), new Finding(
                    "'" + unknown + "' is no colour of ':root'", "Pairs name custom properties whose values are like '#16202a'."));
            return;
        }
        double ratio = ratio(text.get(), ground.get());
        if (ratio < least) {
            // What the site asked for is to blame, be it in front or behind.
            int blamed = sheet.isAskedFor(ground.get().place()) ? ground.get().place() : text.get().place();
            findings.accept(sheet.location(blamed), new Finding(
                    String.format(Locale.ROOT, "'%s' on '%s' has a contrast of %.2f in the %s scheme, less than %s",
                            front, back, Math.floor(ratio * 100) / 100, dark ? "dark" : "light", shown(least)),
                    "Make one of the colours lighter or darker."));
        }
    }

    private static String shown(double number) {
        return number == Math.rint(number) ? String.valueOf((int) number) : String.valueOf(number);
    }

    /** Returns the contrast ratio of two colours (WCAG 2.2, "contrast ratio"). */
    static double ratio(Tokens.Colour one, Tokens.Colour other) {
        double first = luminance(one.rgb());
        double second = luminance(other.rgb());
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Returns the relative luminance of a colour (WCAG 2.2, "relative luminance"). */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
