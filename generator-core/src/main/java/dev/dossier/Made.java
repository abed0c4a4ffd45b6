package dev.dossier;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Route;
import dev.dossier.state.Memory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a file of the output in this build. Immutable, and small: there is one for each file until the build ends. */
final class Made {
    private final Route route;
    private final Memory.@Nullable Output left;
    private final @Nullable Fingerprint content;
    private final @Nullable Fingerprint values;
    private final int questions;
    private final boolean sound;

    private Made(
            Route route, Memory.@Nullable Output left, @Nullable Fingerprint content, @Nullable Fingerprint values, int questions,
            boolean sound) {
        this.route = route;
        this.left = left;
        this.content = content;
        this.values = values;
        this.questions = questions;
        this.sound = sound;
    }

    /**
     * What a file was drawn from.
     *
     * @param values what stands for them
     * @param questions how much templates had asked for by then
     */
    record From(Fingerprint values, int questions) {}

    /** Returns what became of a file that is as the last build left it. */
    static Made left(Route route, Memory.Output output) {
        return new Made(route, output, null, null, 0, true);
    }

    /**
     * Returns what became of a file that was made.
     *
     * @param content what stands for its bytes, where it was handed to the writer
     * @param from the values that it shows, where it was drawn and they were at hand
     * @param sound whether it was made without problems
     */
    static Made anew(Route route, Optional<Fingerprint> content, Optional<From> from, boolean sound) {
        return new Made(
                route, null, content.orElse(null), from.map(From::values).orElse(null), from.map(From::questions).orElse(0), sound);
    }

    /** Returns the same with a problem. */
    Made unsound() {
        return new Made(route, left, content, values, questions, false);
    }

    /** Returns what it is made from. */
    Route route() {
        return route;
    }

    /** Returns what is known of it, where it was left as the last build made it. */
    Optional<Memory.Output> left() {
        return Optional.ofNullable(left);
    }

    /** Returns what stands for its bytes, where it was made and handed to the writer. */
    Optional<Fingerprint> content() {
        return Optional.ofNullable(content);
    }

    /** Returns the values that it shows, where it was drawn and they were at hand. */
    Optional<From> from() {
        return Optional.ofNullable(values).map(shown -> new From(shown, questions));
    }

    /** Returns whether it was made without problems. */
    boolean sound() {
        return sound;
    }

    /** Returns whether there is anything to remember of it. */
    boolean isKnown() {
        return left != null || content != null;
    }
}
