package dev.dossier.render;

import java.util.List;
import java.util.Optional;

/** What looking for a name of a template gave. */
sealed interface Resolved {
    /** The name has no meaning here. */
    record Unknown(String message, String hint) implements Resolved {}

    /**
     * The name stands for a value.
     *
     * @param name the name as written
     * @param type what the value is
     * @param names the names of the value or of its elements, where it has any
     * @param arguments the names whose values it takes from where it stands
     */
    record Known(String name, Type type, Optional<Vocabulary<?>> names, List<String> arguments) implements Resolved {
        /** Returns a name of the value that can be printed. */
        String example() {
            return names.stream()
                    .flatMap(vocabulary -> vocabulary.fields().stream())
                    .filter(field -> field.type() == Type.TEXT || field.type() == Type.URL)
                    .map(field -> name + "." + field.name())
                    .findFirst()
                    .orElse(name + ".…");
        }
    }
}
