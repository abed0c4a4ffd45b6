package dev.dossier.ledger;

import dev.dossier.model.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells which sections of an original are not those that were translated. */
final class TranslationChanges {
    private static final int MOST = 5;

    private TranslationChanges() {}

    /** Returns the end of a sentence, such as {@code changed: '#cyber'; new: '#drugs'}. */
    static String words(Translation translation) {
        List<String> words = new ArrayList<>();
        add(translation.changed(), "changed", words);
        add(translation.added(), "new", words);
        add(translation.removed(), "gone", words);
        return String.join("; ", words);
    }

    private static void add(List<String> ids, String what, List<String> words) {
        if (!ids.isEmpty()) {
            String named = ids.stream().limit(MOST).map(id -> id.isEmpty() ? "the beginning" : "'#" + id + "'").collect(Collectors.joining(", "));
            words.add(what + ": " + named + (ids.size() > MOST ? " and " + (ids.size() - MOST) + " more" : ""));
        }
    }
}
