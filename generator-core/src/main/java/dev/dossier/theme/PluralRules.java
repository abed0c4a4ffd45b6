package dev.dossier.theme;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Turns a whole number into the form of a word that goes with it in a language. Immutable. */
final class PluralRules {
    private static final String FILE = "plurals.txt";
    private static final PluralRules NONE = new PluralRules(List.of());
    private static final Map<String, String> WRITTEN = written();

    /** A site has few languages. */
    private static final Map<String, PluralRules> READ = new ConcurrentHashMap<>();

    private final List<Rule> rules;

    private PluralRules(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * A rule: a number that meets all conditions of one of its alternatives has its form.
     *
     * @param form the form
     * @param alternatives the conditions of each alternative
     */
    private record Rule(PluralForm form, List<List<Condition>> alternatives) {
        boolean takes(int number) {
            return alternatives.stream().anyMatch(all -> all.stream().allMatch(one -> one.holds(number)));
        }
    }

    /**
     * A condition such as {@code n % 100 != 11..19}.
     *
     * @param modulus what the number is divided by first; 0 for nothing
     * @param in whether the rest is one of the ranges, or none
     * @param ranges the ranges, each with its first and its last number
     */
    private record Condition(int modulus, boolean in, List<int[]> ranges) {
        boolean holds(int number) {
            int rest = modulus == 0 ? number : number % modulus;
            return in == ranges.stream().anyMatch(range -> rest >= range[0] && rest <= range[1]);
        }
    }

    /** Returns the rules of a language by its BCP 47 tag; its region makes no difference. */
    static PluralRules of(String language) {
        int hyphen = language.indexOf('-');
        String name = (hyphen < 0 ? language : language.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        String rules = WRITTEN.get(name);
        return rules == null ? NONE : READ.computeIfAbsent(name, any -> read(rules));
    }

    /** Returns the languages that have several forms. */
    static Set<String> languages() {
        return WRITTEN.keySet();
    }

    /** Returns the form that goes with a number that is not negative. */
    PluralForm form(int number) {
        return rules.stream().filter(rule -> rule.takes(number)).map(Rule::form).findFirst().orElse(PluralForm.OTHER);
    }

    /** Returns the forms that the language has. */
    Set<PluralForm> forms() {
        EnumSet<PluralForm> forms = EnumSet.of(PluralForm.OTHER);
        rules.forEach(rule -> forms.add(rule.form()));
        return forms;
    }

    /** Returns the rules by the languages that they are for. */
    private static Map<String, String> written() {
        try (InputStream in = PluralRules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FileNotFoundException(FILE);
            }
            Map<String, String> written = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                for (String language : line.substring(0, colon).split(" ")) {
                    written.put(language, line.substring(colon + 1));
                }
            });
            return Map.copyOf(written);
        } catch (IOException e) {
            throw new UncheckedIOException("the rules are part of this library", e);
        }
    }

    private static PluralRules read(String rules) {
        return new PluralRules(List.of(rules.split(";")).stream().map(PluralRules::rule).toList());
    }

    private static Rule rule(String text) {
        String[] parts = text.strip().split(" ", 2);
        List<List<Condition>> alternatives = new ArrayList<>();
        for (String alternative : parts[1].split(" or ")) {
            alternatives.add(List.of(alternative.split(" and ")).stream().map(PluralRules::condition).toList());
        }
        return new Rule(PluralForm.valueOf(parts[0].toUpperCase(Locale.ROOT)), alternatives);
    }

    private static Condition condition(String text) {
        String[] words = text.split(" ");
        boolean divided = words.length == 5;
        List<int[]> ranges = new ArrayList<>();
        for (String range : words[words.length - 1].split(",")) {
            int dots = range.indexOf("..");
            int first = Integer.parseInt(dots < 0 ? range : range.substring(0, dots));
            ranges.add(new int[] {first, dots < 0 ? first : Integer.parseInt(range.substring(dots + 2))});
        }
        return new Condition(divided ? Integer.parseInt(words[2]) : 0, words[words.length - 2].equals("="), ranges);
    }
}
