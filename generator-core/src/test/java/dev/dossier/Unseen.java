package dev.dossier;

import dev.dossier.model.ReadKind;
import java.util.Set;

/** Opens what only tests of tests may do with a build. */
public final class Unseen {
    private Unseen() {}

    /** Lets a build not record one kind of reads. */
    public static Generator.Builder leaveOut(ReadKind kind, Generator.Builder builder) {
        builder.unseen = Set.of(kind);
        return builder;
    }
}
