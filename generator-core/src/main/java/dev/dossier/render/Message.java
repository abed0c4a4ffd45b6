package dev.dossier.render;

import dev.dossier.theme.Phrase;
import dev.dossier.theme.Strings;
import java.util.function.Function;

/**
 * A text of the theme that takes values from where it stands.
 *
 * @param strings the words of its language
 * @param phrase the text
 */
record Message(Strings strings, Phrase phrase) {
    /** Returns a text of a language: a plain one as it is, any other as a message. */
    static Object text(Strings strings, String key) {
        Phrase phrase = strings.phrases().get(key);
        return phrase == null ? strings.texts().getOrDefault(key, "") : new Message(strings, phrase);
    }

    /** Returns the text with the values of names. */
    String fill(Function<String, Object> values) {
        return strings.fill(phrase, values);
    }

    /** Returns what is the same only for the same text before it is filled. */
    @Override
    public String toString() {
        return phrase.toString();
    }
}
