package dev.dossier.model;

/** In which order a section lists its pages; pages that are the same by it stand in the order of their titles, then of their paths. */
public enum Order {
    /** By weight, those without last; then the newest first; unless a section says otherwise. */
    WEIGHT("weight"),
    /** By weight, the heaviest first, those without last; then the newest first. */
    HEAVIEST("-weight"),
    /** By date, the oldest first, those without last. */
    DATE("date"),
    /** By date, the newest first, those without last. */
    NEWEST("-date"),
    /** By title, as its letters are numbered in Unicode, whatever their case. */
    TITLE("title"),
    /** By title, backwards. */
    TITLE_BACKWARDS("-title");

    private final String word;

    Order(String word) {
        this.word = word;
    }

    /** Returns what an author writes. */
    public String word() {
        return word;
    }
}
