package dev.dossier.render;

/**
 * What a template reads from: something of the site, under the names of its vocabulary.
 *
 * @param vocabulary the names
 * @param subject what it shows
 * @param drawing the file that is being drawn
 * @param asked takes down which names were asked for
 */
record View<T>(Vocabulary<T> vocabulary, T subject, Drawing drawing, Asked asked) {
    /**
     * Returns the value of a field of the vocabulary: a text, a number, a flag, a view or {@link Items}; an empty text where there is none.
     * Every value that reaches a template comes through here.
     *
     * @param below takes down what is asked of the value
     */
    Object read(Field<T> field, Asked below) {
        return field.reader().read(subject, drawing, below);
    }
}
