package dev.dossier.model;

import dev.dossier.model.Body.Reference;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What a text refers to, as one text: every page keeps its own as long as the build lasts. */
public final class References extends AbstractList<Reference> {
    private static final char LINK = ' ';
    private static final char IMAGE = '!';
    private static final char END = '\n';

    /** Each destination with its kind before it and an end after it. */
    private final String text;

    private References(String text) {
        this.text = text;
    }

    /** Returns a list of some references in their order. */
    public static List<Reference> of(Collection<Reference> references) {
        StringBuilder text = new StringBuilder();
        for (Reference one : references) {
            if (one.destination().indexOf(END) >= 0) {
                return List.copyOf(references);
            }
            text.append(one.image() ? IMAGE : LINK).append(one.destination()).append(END);
        }
        return references.isEmpty() ? List.of() : new References(text.toString());
    }

    /** Returns the references that a text holds which {@link #text} returned. */
    public static List<Reference> in(String text) {
        return new References(text);
    }

    /** Returns some references as one text, which is how most are kept. */
    public static Optional<String> text(List<Reference> references) {
        return references instanceof References kept ? Optional.of(kept.text) : Optional.empty();
    }

    @Override
    public Reference get(int index) {
        return all().get(index);
    }

    @Override
    public int size() {
        return (int) text.chars().filter(c -> c == END).count();
    }

    @Override
    public Iterator<Reference> iterator() {
        return all().iterator();
    }

    private List<Reference> all() {
        List<Reference> all = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf(END, start);
            all.add(new Reference(text.substring(start + 1, end), text.charAt(start) == IMAGE));
            start = end + 1;
        }
        return all;
    }
}
