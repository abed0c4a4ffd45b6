package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Located;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks the tag of a language: the shape that BCP 47 (RFC 5646, section 2.1) gives it, not the registry. */
final class LanguageTag {
    static final String DEFAULT = "en";

    private LanguageTag() {}

    /** Returns the tag, or nothing after a problem was reported. */
    static Optional<String> read(Located<String> tag, Consumer<Diagnostic> problems) {
        if (isWellFormed(tag.value())) {
            return Optional.of(tag.value());
        }
        String dashed = tag.value().replace('_', '-');
        String hint = isWellFormed(dashed)
                ? "did you mean '" + dashed + "'?"
                : "Write a BCP 47 tag such as 'en', 'pt-BR' or 'zh-Hant'.";
        problems.accept(Diagnostic.error(
                DiagnosticCode.INVALID_VALUE, tag.location(), Quoted.of(tag.value()) + " is not the tag of a language", hint));
        return Optional.empty();
    }

    private static boolean isWellFormed(String tag) {
        int start = 0;
        while (true) {
            int hyphen = tag.indexOf('-', start);
            String part = tag.substring(start, hyphen < 0 ? tag.length() : hyphen);
            int shortest = start == 0 ? 2 : 1;
            boolean digits = start > 0;
            boolean fits = part.length() >= shortest && part.length() <= 8
                    && part.chars().allMatch(c -> isLetter(c) || digits && c >= '0' && c <= '9');
            if (!fits || hyphen < 0) {
                return fits;
            }
            start = hyphen + 1;
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
