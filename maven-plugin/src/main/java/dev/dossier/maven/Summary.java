package dev.dossier.maven;

import dev.dossier.GenerationResult;
import java.util.Locale;

/** Tells in one line what a build did. */
final class Summary {
    private Summary() {}

    /** Returns the line for a site that was written; {@code place} is where a reader opens it. */
    static String generated(GenerationResult result, double seconds, String place) {
        return String.format(
                Locale.ROOT,
                "Dossier: %s, %s (%s) in %.1f s -> %s",
                count(result.pages(), "page"),
                count(result.outputs(), "file"),
                changes(result),
                seconds,
                place);
    }

    private static String changes(GenerationResult result) {
        return result.made() == 0 && result.removed() == 0
                ? "nothing has changed"
                : result.made() + " made, " + result.reused() + " reused, " + result.removed() + " removed";
    }

    /** Returns the line for a site that was only checked. */
    static String checked(GenerationResult result, double seconds) {
        return String.format(
                Locale.ROOT,
                "Dossier: %s and %s checked, %s, in %.1f s",
                count(result.pages(), "page"),
                count(result.outputs(), "file"),
                count(result.diagnostics().size(), "problem"),
                seconds);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
