package dev.dossier.model;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The anchors of a page as one text, a fraction of the size of a set: every page keeps its own as long as the build lasts. */
public final class Anchors extends AbstractSet<String> {
    private static final char SEPARATOR = '\n';

    /** Each anchor with a separator before and after it. */
    private final String text;

    private Anchors(String text) {
        this.text = text;
    }

    /** Returns a set of some anchors in their order; each stands there once. */
    public static Set<String> of(Collection<String> anchors) {
        StringBuilder text = new StringBuilder().append(SEPARATOR);
        for (String anchor : anchors) {
            if (anchor.isEmpty() || anchor.indexOf(SEPARATOR) >= 0) {
                return Set.copyOf(anchors);
            }
            text.append(anchor).append(SEPARATOR);
        }
        return new Anchors(anchors.isEmpty() ? "\n\n" : text.toString());
    }

    /** Returns the anchors that a text holds which {@link #text} returned. */
    public static Set<String> in(String text) {
        return new Anchors(text);
    }

    /** Returns some anchors as one text, which is how most are kept. */
    public static Optional<String> text(Set<String> anchors) {
        return anchors instanceof Anchors kept ? Optional.of(kept.text) : Optional.empty();
    }

    @Override
    public boolean contains(Object anchor) {
        return anchor instanceof String name
                && !name.isEmpty()
                && name.indexOf(SEPARATOR) < 0
                && text.contains(SEPARATOR + name + SEPARATOR);
    }

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    @Override
    public int size() {
        return names().size();
    }

    private List<String> names() {
        return text.length() <= 2 ? List.of() : List.of(text.substring(1, text.length() - 1).split("\n"));
    }
}
