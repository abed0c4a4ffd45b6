package dev.dossier.theme;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Located;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Turns the files {@code i18n/*.yml} of a theme into its words in one language. */
final class StringsReader {
    /** Far above what a theme says, in UTF-16 units. */
    private static final int MAX_CHARACTERS = 64 * 1024;
    private static final YamlReader YAML = new YamlReader("the file", MAX_CHARACTERS, DiagnosticCode.WRONG_TYPE);
    private static final String FALLBACK = "en";
    private static final String MONTHS = "months";
    private static final String DATE_FORMAT = "dateFormat";
    private static final List<String> PLACES = List.of("day", "month", "year");

    private final Consumer<Diagnostic> problems;
    private final Map<String, String> texts = new TreeMap<>();
    private List<String> months = List.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December");
    private String dateFormat = "{day} {month} {year}";

    private StringsReader(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /**
     * Reads the words from the widest to the closest: English, the language, its region; of each the built-in file, then the site's.
     * What is read later replaces what was read before, key by key, so that a site names only what it changes.
     */
    static Strings read(
            List<SourceFile> builtIn, List<SourceFile> overrides, String language, Consumer<Diagnostic> problems) {
        StringsReader reader = new StringsReader(problems);
        for (String one : languages(language)) {
            String path = "i18n/" + one + ".yml";
            Stream.concat(builtIn.stream(), overrides.stream())
                    .filter(file -> file.path().value().equals(path))
                    .forEach(reader::add);
        }
        return new Strings(reader.texts, reader.months, reader.dateFormat);
    }

    /** Returns {@code en}, {@code pt} and {@code pt-BR} for {@code pt-BR}. */
    private static List<String> languages(String language) {
        List<String> languages = new ArrayList<>(List.of(FALLBACK));
        for (int end = language.indexOf('-'); end >= 0; end = language.indexOf('-', end + 1)) {
            languages.add(language.substring(0, end));
        }
        languages.add(language);
        return languages.stream().distinct().toList();
    }

    private void add(SourceFile file) {
        TextFile.read(file, Theme.MAX_BYTES, problems)
                .flatMap(read -> YAML.read(read.text(), file.location(), problems))
                .ifPresent(this::add);
    }

    private void add(YamlMapping words) {
        for (Located<String> key : words.keys()) {
            switch (key.value()) {
                case MONTHS -> addMonths(words.texts(MONTHS), key);
                case DATE_FORMAT -> words.text(DATE_FORMAT).ifPresent(this::addDateFormat);
                default -> words.text(key.value()).ifPresent(text -> addText(key, text.value()));
            }
        }
    }

    private void addText(Located<String> key, String text) {
        if (isName(key.value())) {
            texts.put(key.value(), text);
        } else {
            refuse(key, Quoted.of(key.value()) + " cannot be the name of a text", "Begin with a letter and go on with letters and digits.");
        }
    }

    private void addMonths(List<Located<String>> names, Located<String> key) {
        if (names.size() == months.size()) {
            months = names.stream().map(Located::value).toList();
        } else {
            refuse(key, "'months' has " + names.size() + " names, not 12", "");
        }
    }

    private void addDateFormat(Located<String> format) {
        String rest = format.value();
        for (String place : PLACES) {
            rest = rest.replace("{" + place + "}", "");
        }
        if (rest.indexOf('{') < 0 && rest.indexOf('}') < 0) {
            dateFormat = format.value();
        } else {
            refuse(format, Quoted.of(format.value()) + " is not a date format", "It may have {day}, {month} and {year}.");
        }
    }

    private void refuse(Located<String> place, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.INVALID_VALUE, place.location(), message, hint));
    }

    private static boolean isName(String key) {
        return !key.isEmpty() && Character.isLetter(key.charAt(0)) && key.chars().allMatch(Character::isLetterOrDigit);
    }
}
