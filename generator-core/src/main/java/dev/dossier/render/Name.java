package dev.dossier.render;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A name in a template, such as {@code page.date.iso}, that is looked up in the views in reach.
 *
 * <p>The innermost view that has the first word answers. Views of a page's own fields have every name, and come after all others: an
 * author who calls a field {@code url} changes nothing for the templates. {@link Lint} finds names in the same order.
 *
 * <p>It remembers where it found its words last, which is nearly always where they are the next time. Thread-safe.
 */
final class Name {
    private static final int NOWHERE = -1;

    private final Word first;
    private final Word[] rest;
    private volatile Place place = new Place(new Vocabulary<?>[0], NOWHERE);

    /** The view that has the first word, where views with these vocabularies are in reach. */
    private record Place(Vocabulary<?>[] vocabularies, int view) {
        boolean isIn(Scopes scopes) {
            if (scopes.size() != vocabularies.length) {
                return false;
            }
            for (int i = 0; i < vocabularies.length; i++) {
                if (scopes.view(i).vocabulary() != vocabularies[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    Name(String name) {
        String[] path = name.split("\\.", -1);
        first = new Word(path[0]);
        rest = Arrays.stream(path, 1, path.length).map(Word::new).toArray(Word[]::new);
    }

    /** Returns its value as it is printed: an empty text where there is none. */
    Object in(Scopes scopes) {
        Object value = read(scopes);
        return value instanceof Message message ? message.fill(name -> new Name(name).read(scopes)) : value;
    }

    private Object read(Scopes scopes) {
        Object value = first(scopes);
        for (Word word : rest) {
            Object below = value instanceof View<?> view ? word.of(view) : null;
            if (below == null) {
                return "";
            }
            value = below;
        }
        return value;
    }

    private Object first(Scopes scopes) {
        Place last = place;
        if (!last.isIn(scopes)) {
            last = find(scopes);
            place = last;
        }
        Object value = last.view() == NOWHERE ? null : first.of(scopes.view(last.view()));
        return value == null ? open(scopes) : value;
    }

    private Place find(Scopes scopes) {
        Vocabulary<?>[] vocabularies = new Vocabulary<?>[scopes.size()];
        int found = NOWHERE;
        for (int i = 0; i < vocabularies.length; i++) {
            vocabularies[i] = scopes.view(i).vocabulary();
            found = !vocabularies[i].isOpen() && vocabularies[i].field(first.word()).isPresent() ? i : found;
        }
        return new Place(vocabularies, found);
    }

    private Object open(Scopes scopes) {
        Object value = "";
        for (int i = scopes.size() - 1; i >= 0 && value.equals(""); i--) {
            View<?> view = scopes.view(i);
            Object own = view.vocabulary().isOpen() ? first.of(view) : null;
            value = own == null ? value : own;
        }
        return value;
    }

    /** A word of a name. */
    private static final class Word {
        private final String word;
        private volatile @Nullable Answer<?> last;

        /**
         * What a kind of views answers.
         *
         * @param asked what is told of the question
         * @param below what is told of further ones
         */
        private record Answer<T>(Vocabulary<T> vocabulary, Field<T> field, Asked asked, Asked below) {}

        Word(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /** Returns the value that a view has under this word; null where the word is none of its names. */
        <T> @Nullable Object of(View<T> view) {
            Answer<?> known = last;
            Answer<T> answer = known != null && known.vocabulary() == view.vocabulary() && known.asked() == view.asked() ? same(known) : ask(view);
            return answer == null ? null : view.read(answer.field(), answer.below());
        }

        // A vocabulary is that of one kind of views.
        @SuppressWarnings("unchecked")
        private static <T> Answer<T> same(Answer<?> answer) {
            return (Answer<T>) answer;
        }

        private <T> @Nullable Answer<T> ask(View<T> view) {
            Field<T> field = view.vocabulary().field(word).orElse(null);
            if (field == null) {
                return null;
            }
            Answer<T> answer = new Answer<>(view.vocabulary(), field, view.asked(), view.asked().name(field.name()));
            last = answer;
            return answer;
        }
    }
}
