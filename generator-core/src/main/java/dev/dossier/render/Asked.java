package dev.dossier.render;

import dev.dossier.model.Reads;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes down which names a template asks of a view, and of the views that it gets as answers. It is shared by all files that the
 * template draws, and by all elements of a list: what one of them asks for, the others would be asked as well, were their values
 * the same. It only grows. Thread-safe.
 */
final class Asked {
    private final AtomicInteger questions;

    private record Names(String[] names, Asked[] answers) {}

    private volatile Names known = new Names(new String[0], new Asked[0]);

    private Asked(AtomicInteger questions) {
        this.questions = questions;
    }

    /** Begins with what is known already. */
    static Asked of(Reads reads) {
        Asked asked = new Asked(new AtomicInteger());
        asked.addAll(reads);
        return asked;
    }

    private void addAll(Reads reads) {
        reads.names().forEach((name, answer) -> add(name, new Asked(questions)).addAll(answer));
    }

    /** Returns how many names were taken down so far, those of answers included; it is the same only while they are. */
    int questions() {
        return questions.get();
    }

    /** Takes a name down, and returns where to take down what is asked of its value. */
    Asked name(String name) {
        Names all = known;
        // Nearly always the name is there as the very same object, and there are only a few.
        for (int i = 0; i < all.names.length; i++) {
            if (all.names[i] == name) {
                return all.answers[i];
            }
        }
        for (int i = 0; i < all.names.length; i++) {
            if (all.names[i].equals(name)) {
                return all.answers[i];
            }
        }
        return add(name, new Asked(questions));
    }

    private synchronized Asked add(String name, Asked answer) {
        int size = known.names.length;
        for (int i = 0; i < size; i++) {
            if (known.names[i].equals(name)) {
                return known.answers[i];
            }
        }
        String[] names = Arrays.copyOf(known.names, size + 1);
        Asked[] answers = Arrays.copyOf(known.answers, size + 1);
        names[size] = name.intern();
        answers[size] = answer;
        known = new Names(names, answers);
        questions.incrementAndGet();
        return answer;
    }

    int size() {
        return known.names.length;
    }

    String name(int index) {
        return known.names[index];
    }

    Asked answer(int index) {
        return known.answers[index];
    }

    /** Returns what was taken down so far. */
    Reads reads() {
        Names all = known;
        Map<String, Reads> reads = new LinkedHashMap<>();
        for (int i = 0; i < all.names.length; i++) {
            reads.put(all.names[i], all.answers[i].reads());
        }
        return new Reads(reads);
    }
}
