package dev.dossier.render;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.ReadKind;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every name that a template asks for its present value, and makes one fingerprint of all of them.
 *
 * <p>A template is run on nothing but views, and always in the same way: while the answers stay the same, so do the questions, and
 * so does the file. The answers may be more than a file needed, as what is asked of one element of a list is asked of all.
 */
final class Values {
    private static final int UNKNOWN = 0;
    private static final int VIEW = 1;
    private static final int ITEMS = 2;
    private static final int FLAG = 3;
    private static final int TEXT = 4;

    private final Fingerprint.Builder values;
    private final Set<ReadKind> unseen;

    /** Creates a collector; {@code unseen} is empty but in tests of the tests. */
    Values(Fingerprint.Builder values, Set<ReadKind> unseen) {
        this.values = values;
        this.unseen = unseen;
    }

    /** Adds what a view answers. */
    <T> void add(View<T> view, Asked asked) {
        for (int i = 0; i < asked.size(); i++) {
            Optional<Field<T>> field = view.vocabulary().field(asked.name(i));
            if (field.isEmpty()) {
                values.number(UNKNOWN);
            } else if (field.get().source().isPresent()) {
                field.get().source().get().add(view.subject(), view.drawing(), values);
            } else {
                Object value = field.get().reader().read(view.subject(), view.drawing(), asked.answer(i));
                add(value, !unseen.contains(field.get().type().recorded()), asked.answer(i));
            }
        }
    }

    private void add(Object value, boolean seen, Asked asked) {
        if (value instanceof View<?> view) {
            values.number(seen ? VIEW : UNKNOWN);
            add(view, asked);
        } else if (value instanceof Items<?> items) {
            values.number(ITEMS).number(seen ? items.size() : UNKNOWN);
            for (int i = 0; i < items.size(); i++) {
                add(items.view(i), asked);
            }
        } else if (seen) {
            values.number(value instanceof Boolean ? FLAG : TEXT).text(value.toString());
        }
    }
}
