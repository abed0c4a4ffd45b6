package dev.dossier.render;

/** Where in what a template writes a place is; it decides which values may stand there. */
sealed interface Context permits HtmlContext, JsonContext {
    /** Returns a context that goes on from here on its own. */
    Context copy();

    /** Returns whether what is written next has the same meaning here as at another place. */
    boolean isLike(Context other);

    /** Returns a key that is the same for two places where all the same may stand. */
    String key();

    /** Returns where this is, in the words of a message. */
    String describe();

    /** Takes note that a Mustache tag stands here. */
    void atTag();

    /** Takes note that a value is printed here. */
    void afterPrinted();

    /** Takes note of where something ended that began here and may have written nothing. */
    void rejoin(Context end);

    /**
     * Moves on by one character.
     *
     * @return false when the character cannot stand here; {@link #refusal()} says why
     */
    boolean accept(char c);

    /** Returns what is wrong with a character that cannot stand here. */
    Refusal refusal();

    /** Why a character cannot stand at a place, and what to do about it. */
    record Refusal(String message, String hint) {}
}
