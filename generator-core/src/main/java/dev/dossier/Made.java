package dev.dossier;

import dev.dossier.model.Fingerprint;
import dev.dossier.model.Route;
import dev.dossier.state.Memory;
import java.util.Optional;

/**
 * What became of a file of the output in this build.
 *
 * @param route what it is made from
 * @param left what is known of it, where it was left as the last build made it
 * @param content what stands for its bytes, where it was made and handed to the writer
 * @param from the values that it shows, where it was drawn and they were at hand
 * @param sound whether it was made without problems
 */
record Made(Route route, Optional<Memory.Output> left, Optional<Fingerprint> content, Optional<From> from, boolean sound) {
    /**
     * What a file was drawn from.
     *
     * @param values what stands for them
     * @param questions how much templates had asked for by then
     */
    record From(Optional<Fingerprint> values, int questions) {}

    /** Returns what became of a file that is as the last build left it. */
    static Made left(Route route, Memory.Output output) {
        return new Made(route, Optional.of(output), Optional.empty(), Optional.empty(), true);
    }

    /** Returns the same with a problem. */
    Made unsound() {
        return new Made(route, left, content, from, false);
    }
}
