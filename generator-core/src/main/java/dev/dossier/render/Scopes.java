package dev.dossier.render;

import java.util.Arrays;
import java.util.Optional;

/** Where a drawing is: the views whose names are in reach, the innermost last, and what fills blocks. For one thread. */
final class Scopes {
    /** A template that draws what a list holds may include itself; no site is so deep. */
    private static final int MAX_INCLUDES = 150;

    private View<?>[] views;
    private int size;
    private int includes;
    private Optional<Blocks> blocks = Optional.empty();

    /** Begins with some views. */
    Scopes(View<?>... first) {
        views = Arrays.copyOf(first, first.length + 6);
        size = first.length;
    }

    /** Says that a template includes itself more often than can be meant. */
    static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    int size() {
        return size;
    }

    /** Returns a view; the outermost is the first. */
    View<?> view(int index) {
        return views[index];
    }

    /** Brings the names of a view in reach. */
    void enter(View<?> view) {
        if (size == views.length) {
            views = Arrays.copyOf(views, 2 * size);
        }
        views[size++] = view;
    }

    /** Takes the names of the last view out of reach. */
    void leave() {
        size--;
    }

    /** Returns what fills blocks here. */
    Optional<Blocks> blocks() {
        return blocks;
    }

    /** Says what fills blocks from here on. */
    void fill(Optional<Blocks> fillings) {
        blocks = fillings;
    }

    /** Draws another template here. */
    void include(Template template, Output out) {
        if (includes == MAX_INCLUDES) {
            throw new TooDeepException();
        }
        includes++;
        template.draw(this, out);
        includes--;
    }
}
