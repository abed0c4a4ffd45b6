package dev.dossier.ledger;

import dev.dossier.model.Section;
import dev.dossier.model.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * From which state of its original a translation was made, in one line:
 * {@code fr/goals/index.md of=en/goals/index.md whole=0f3c… #=91d2… #cyber=77aa…}.
 *
 * @param page the translation, by its path below the content folder
 * @param original the original
 * @param whole what stands for the whole file of the original; where it is the same, nothing has changed
 * @param sections its sections
 * @param line the line, from 1; 0 where it stands in no file yet
 */
record SourceState(String page, String original, String whole, List<Section> sections, int line) {
    private static final String OF = "of=";
    private static final String WHOLE = "whole=";
    private static final int FIXED = 3;

    /** Reads a line; nothing where it says no state. */
    static Optional<SourceState> read(String line, int number) {
        String[] words = line.split(" ", -1);
        boolean begins = words.length > FIXED && !words[0].isEmpty() && words[1].startsWith(OF) && words[2].startsWith(WHOLE);
        List<Section> sections = new ArrayList<>();
        for (int i = FIXED; i < words.length && begins; i++) {
            int equal = words[i].lastIndexOf('=');
            begins = words[i].startsWith("#") && equal > 0;
            if (begins) {
                sections.add(new Section(Urls.decode(words[i].substring(1, equal)), words[i].substring(equal + 1)));
            }
        }
        return begins
                ? Optional.of(new SourceState(
                        Urls.decode(words[0]), Urls.decode(words[1].substring(OF.length())), words[2].substring(WHOLE.length()),
                        List.copyOf(sections), number))
                : Optional.empty();
    }

    /** Returns the line. */
    String written() {
        return Address.word(page) + " " + OF + Address.word(original) + " " + WHOLE + whole
                + sections.stream().map(one -> " #" + Address.word(one.id()) + "=" + one.print()).collect(Collectors.joining());
    }
}
