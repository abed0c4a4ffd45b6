package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Located;
import dev.dossier.model.Look;
import dev.dossier.model.SitePath;
import dev.dossier.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what a site says of its looks; each value is checked by its form, so that none can be more than a value in a style sheet. */
record LookReader(Consumer<Diagnostic> problems) {
    private static final int LONGEST_FONT = 60;
    private static final int MOST_FONTS = 12;

    /** Families that stand for a kind of font and are written without quotes (CSS Fonts Module Level 4, section 2.1.3). */
    private static final Set<String> GENERIC = Set.of(
            "serif", "sans-serif", "monospace", "cursive", "fantasy", "math", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace",
            "ui-rounded");

    Look look(YamlMapping yaml) {
        Look look = new Look(
                yaml.text("accent").flatMap(this::colour), yaml.text("accentDark").flatMap(this::colour),
                yaml.text("font").flatMap(this::fonts), yaml.text("headingFont").flatMap(this::fonts),
                yaml.text("logo").flatMap(this::path));
        yaml.finish();
        return look;
    }

    private Optional<Located<String>> colour(Located<String> written) {
        String text = written.value().toLowerCase(Locale.ROOT);
        boolean hex = (text.length() == 4 || text.length() == 7)
                && text.charAt(0) == '#'
                && text.chars().skip(1).allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
        if (!hex) {
            report(written, "is not a colour", "Write it like '#0b4885', in quotes: a '#' begins a comment in YAML.");
            return Optional.empty();
        }
        if (text.length() == 7) {
            return Optional.of(new Located<>(text, written.location()));
        }
        StringBuilder twice = new StringBuilder("#");
        text.chars().skip(1).forEach(c -> twice.append((char) c).append((char) c));
        return Optional.of(new Located<>(twice.toString(), written.location()));
    }

    private Optional<Located<String>> fonts(Located<String> written) {
        List<String> families = new ArrayList<>();
        for (String part : written.value().split(",", -1)) {
            String name = part.strip();
            boolean quoted = name.length() > 1 && "\"'".indexOf(name.charAt(0)) >= 0 && name.charAt(name.length() - 1) == name.charAt(0);
            String plain = quoted ? name.substring(1, name.length() - 1) : name;
            if (!isFamily(plain) || families.size() == MOST_FONTS) {
                report(
                        written, "is not a list of fonts",
                        "Write names of letters, digits, blanks and hyphens between commas, such as 'Source Serif 4, Georgia, serif'.");
                return Optional.empty();
            }
            families.add(!quoted && GENERIC.contains(plain) ? plain : '"' + plain + '"');
        }
        return Optional.of(new Located<>(String.join(", ", families), written.location()));
    }

    private static boolean isFamily(String name) {
        return !name.isBlank() && name.length() <= LONGEST_FONT && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-');
    }

    private Optional<Located<String>> path(Located<String> written) {
        String path = written.value().startsWith("/") ? written.value().substring(1) : written.value();
        if (path.isEmpty() || SitePath.problem(path).isPresent()) {
            report(written, "is not a path of the site", "Put the picture into 'static' and write its path from there, such as 'logo.svg'.");
            return Optional.empty();
        }
        return Optional.of(new Located<>(path, written.location()));
    }

    private void report(Located<String> written, String problem, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.INVALID_VALUE, written.location(), Quoted.of(written.value()) + " " + problem, hint));
    }
}
