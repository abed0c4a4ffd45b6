package dev.dossier.model;

import java.util.List;

/**
 * How a page in another language stands to its original.
 *
 * @param original the original, by its path below the content folder
 * @param page the translation, by the path that it has or would have
 * @param language the tag of its language
 * @param state how it stands
 * @param changed the sections of the original that say something else than when it was translated, by the ids of their headings;
 *     empty stands for the beginning
 * @param added those that were not there then
 * @param removed those that are not there any more
 */
public record Translation(
        SitePath original, SitePath page, String language, State state, List<String> changed, List<String> added, List<String> removed) {
    /** What can be said of a translation. */
    public enum State {
        /** It was made from the original as it is now. */
        COMPLETE,
        /** The original has moved on. */
        STALE,
        /** Nobody has said which state of the original it was made from. */
        UNKNOWN,
        /** There is none. */
        MISSING
    }

    /** Creates one of which no sections are to be told. */
    public Translation(SitePath original, SitePath page, String language, State state) {
        this(original, page, language, state, List.of(), List.of(), List.of());
    }

    /** Returns how many sections of the original it does not know of as they are. */
    public int behind() {
        return changed.size() + added.size() + removed.size();
    }
}
