package dev.dossier.render;

import java.util.List;

/**
 * The value of a list: what its elements show, which become views one at a time.
 *
 * @param vocabulary the names of an element
 * @param subjects what the elements show
 * @param drawing the file that is being drawn
 * @param asked takes down which names of the elements were asked for
 */
record Items<T>(Vocabulary<T> vocabulary, List<T> subjects, Drawing drawing, Asked asked) {
    boolean isEmpty() {
        return subjects.isEmpty();
    }

    int size() {
        return subjects.size();
    }

    View<T> view(int index) {
        return new View<>(vocabulary, subjects.get(index), drawing, asked);
    }
}
