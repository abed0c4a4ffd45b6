package dev.dossier.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for values, such as <code>Page {number} of {pages}</code>, in the forms that go with its number. Immutable.
 *
 * @param forms the text by the form; {@link PluralForm#OTHER} is always there
 */
public record Phrase(Map<PluralForm, String> forms) {
    /** The value that decides which form is taken. */
    public static final String COUNT = "count";

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9.]*)}");

    /** Copies the forms. */
    public Phrase {
        forms = Map.copyOf(forms);
        if (!forms.containsKey(PluralForm.OTHER)) {
            throw new IllegalArgumentException("no form 'other'");
        }
    }

    /** Returns whether a text has places for values. */
    static boolean isOne(String text) {
        return PLACE.matcher(text).find();
    }

    /** Returns the names of the values, in the order of their letters. */
    public List<String> arguments() {
        TreeSet<String> names = new TreeSet<>();
        forms.values().forEach(text -> PLACE.matcher(text).results().forEach(place -> names.add(place.group(1))));
        if (forms.size() > 1) {
            names.add(COUNT);
        }
        return List.copyOf(names);
    }

    /**
     * Returns the text with its values.
     *
     * @param values turns a name into its value: an {@link Integer}, or anything that is written as it is
     */
    String fill(Function<String, Object> values, PluralRules rules, Numbers numbers) {
        Optional<Integer> count = forms.size() > 1 && values.apply(COUNT) instanceof Integer number ? Optional.of(number) : Optional.empty();
        PluralForm form = count.map(number -> rules.form(Math.abs(number))).orElse(PluralForm.OTHER);
        String text = forms.getOrDefault(form, forms.get(PluralForm.OTHER));
        Matcher places = PLACE.matcher(text);
        return places.replaceAll(place -> {
            Object value = values.apply(place.group(1));
            return Matcher.quoteReplacement(value instanceof Integer number ? numbers.display(number) : value.toString());
        });
    }

    /** Returns all forms, for what is the same only for the same phrase. */
    @Override
    public String toString() {
        List<String> texts = new ArrayList<>();
        for (PluralForm form : PluralForm.values()) {
            if (forms.containsKey(form)) {
                texts.add(form.word() + ": " + forms.get(form));
            }
        }
        return String.join("\n", texts);
    }
}
