package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Located;
import dev.dossier.model.PictureOptions;
import dev.dossier.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Turns {@code pictures} of the configuration into what becomes of pictures. */
record PicturesReader(Consumer<Diagnostic> problems) {
    /** Wider than the screens that pages are read on, and what one picture may take of the memory. */
    private static final int MAX_WIDTH = 4000;
    private static final int MIN_WIDTH = 16;
    private static final int MAX_WIDTHS = 8;
    private static final int MAX_QUALITY = 100;
    private static final int MAX_DIGITS = 5;

    PictureOptions pictures(YamlMapping yaml) {
        PictureOptions options = new PictureOptions(
                yaml.choice("format", PictureOptions.Format.class).map(Located::value).orElse(PictureOptions.Format.WEBP),
                yaml.wholeNumber("quality").flatMap(this::quality).orElse(PictureOptions.QUALITY),
                widths(yaml.texts("widths")));
        yaml.finish();
        return options;
    }

    private Optional<Integer> quality(Located<Integer> written) {
        boolean sound = written.value() >= 1 && written.value() <= MAX_QUALITY;
        if (!sound) {
            report(written, Quoted.of(written.value().toString()) + " is no quality", "Write a number from 1 to 100, such as 80.");
        }
        return Optional.of(written.value()).filter(any -> sound);
    }

    private List<Integer> widths(List<Located<String>> written) {
        SortedSet<Integer> widths = new TreeSet<>();
        for (Located<String> one : written) {
            int width = isNumber(one.value()) ? Integer.parseInt(one.value()) : 0;
            if (width < MIN_WIDTH || width > MAX_WIDTH) {
                report(
                        one, Quoted.of(one.value()) + " is no width of a picture",
                        "Write a number of pixels from " + MIN_WIDTH + " to " + MAX_WIDTH + ".");
            } else {
                widths.add(width);
            }
        }
        if (widths.size() > MAX_WIDTHS) {
            report(written.get(0), "a picture in more than " + MAX_WIDTHS + " widths", "Three or four are enough for all screens.");
            return PictureOptions.WIDTHS;
        }
        return widths.isEmpty() ? PictureOptions.WIDTHS : List.copyOf(widths);
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.length() <= MAX_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void report(Located<?> place, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.INVALID_VALUE, place.location(), message, hint));
    }
}
