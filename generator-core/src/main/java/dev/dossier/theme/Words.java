package dev.dossier.theme;

import java.util.Collection;
import java.util.stream.Collectors;

/** Makes parts of messages. */
final class Words {
    private Words() {}

    /** Returns some names for a sentence, as in {@code 'home', 'page' and 'section'}. */
    static String list(Collection<String> names) {
        String all = names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        int last = all.lastIndexOf("', '");
        return last < 0 ? all : all.substring(0, last + 1) + " and " + all.substring(last + 3);
    }
}
