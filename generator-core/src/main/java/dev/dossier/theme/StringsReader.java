package dev.dossier.theme;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.Located;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import dev.dossier.yaml.YamlMapping;
import dev.dossier.yaml.YamlReader;
import dev.dossier.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private static final String GROUP_SEPARATOR = "groupSeparator";
    private static final String DECIMAL_MARK = "decimalMark";
    private static final String GROUP_FROM = "groupFrom";
    private static final List<String> PLACES = List.of("day", "month", "year");
    /** What is shown where there is nothing to take a value from. */
    private static final Set<String> PLAIN = Set.of(
            "note", "tip", "important", "warning", "caution", "footnotes", "backToText", "tags", "notFoundTitle");

    private final Consumer<Diagnostic> problems;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Phrase> phrases = new TreeMap<>();
    private final Set<String> own = new TreeSet<>();
    private List<String> months = List.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December");
    private String dateFormat = "{day} {month} {year}";
    private Numbers numbers = new Numbers(",", 4, ".");

    private StringsReader(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /**
     * The words of a language.
     *
     * @param strings the words, some of which may be English
     * @param own the keys of those that are not, or are all because the language is English
     */
    record Read(Strings strings, Set<String> own) {}

    /**
     * Reads the words from the widest to the closest: English, the language, its region; of each the built-in file, then the site's.
     * What is read later replaces what was read before, key by key, so that a site names only what it changes.
     */
    static Read read(
            List<SourceFile> builtIn, List<SourceFile> overrides, String language, Consumer<Diagnostic> problems) {
        StringsReader reader = new StringsReader(problems);
        for (String one : languages(language)) {
            String path = "i18n/" + one + ".yml";
            Stream.concat(builtIn.stream(), overrides.stream())
                    .filter(file -> file.path().value().equals(path))
                    .forEach(file -> reader.add(file, one));
            if (one.equals(FALLBACK) && !isEnglish(language)) {
                reader.own.clear();
            }
        }
        Strings strings = new Strings(language, reader.texts, reader.phrases, reader.months, reader.dateFormat, reader.numbers);
        return new Read(strings, Set.copyOf(reader.own));
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

    private void add(SourceFile file, String written) {
        TextFile.read(file, Theme.MAX_BYTES, problems)
                .flatMap(read -> YAML.read(read.text(), file.location(), problems))
                .ifPresent(words -> add(words, written));
    }

    private void add(YamlMapping words, String written) {
        for (Located<String> key : words.keys()) {
            switch (key.value()) {
                case MONTHS -> addMonths(words.texts(MONTHS), key);
                case DATE_FORMAT -> words.text(DATE_FORMAT).ifPresent(this::addDateFormat);
                case GROUP_SEPARATOR -> separator(words);
                case DECIMAL_MARK -> words.text(DECIMAL_MARK)
                        .ifPresent(mark -> numbers = new Numbers(numbers.separator(), numbers.from(), mark.value()));
                case GROUP_FROM -> words.wholeNumber(GROUP_FROM).ifPresent(from -> numbers = new Numbers(numbers.separator(), from.value(), numbers.mark()));
                default -> addText(key, words, written);
            }
        }
    }

    /** A blank between digits is kept. */
    private void separator(YamlMapping words) {
        words.value(GROUP_SEPARATOR)
                .flatMap(value -> value instanceof YamlScalar scalar ? Optional.of(scalar.text()) : Optional.empty())
                .ifPresent(text -> numbers = new Numbers(text, numbers.from(), numbers.mark()));
    }

    private void addText(Located<String> key, YamlMapping words, String written) {
        String name = key.value();
        Map<PluralForm, String> forms = words.value(name).filter(YamlMapping.class::isInstance).isPresent()
                ? words.mapping(name).map(yaml -> forms(yaml, written)).orElse(Map.of())
                : words.text(name).map(text -> Map.of(PluralForm.OTHER, text.value())).orElse(Map.of());
        String text = forms.get(PluralForm.OTHER);
        if (text == null) {
            return;
        }
        if (!isName(name)) {
            refuse(key, Quoted.of(name) + " cannot be the name of a text", "Begin with a letter and go on with letters and digits.");
            return;
        }
        boolean phrase = forms.size() > 1 || Phrase.isOne(text);
        if (phrase && PLAIN.contains(name)) {
            refuse(key, "'" + name + "' stands where there are no values", "Write it without '{…}' and in one form.");
            return;
        }
        own.add(name);
        texts.put(name, text);
        phrases.remove(name);
        if (phrase) {
            phrases.put(name, new Phrase(forms));
        }
    }

    /** Returns the forms of a text; none after a problem was reported. */
    private Map<PluralForm, String> forms(YamlMapping yaml, String written) {
        Set<PluralForm> known = PluralRules.of(written).forms();
        Map<PluralForm, String> forms = new EnumMap<>(PluralForm.class);
        known.forEach(form -> yaml.text(form.word()).ifPresent(text -> forms.put(form, text.value())));
        yaml.finish();
        if (!forms.containsKey(PluralForm.OTHER)) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.INVALID_VALUE, yaml.location(), "there is no form 'other'", "It stands for all numbers that have no other form."));
            return Map.of();
        }
        return forms;
    }

    private static boolean isEnglish(String language) {
        return language.equals(FALLBACK) || language.startsWith(FALLBACK + "-");
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
