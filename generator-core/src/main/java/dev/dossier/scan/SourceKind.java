package dev.dossier.scan;

/** What the files of a folder are for. */
enum SourceKind {
    CONTENT("content"),
    STATIC("static"),
    DATA("data"),
    THEME("theme");

    private final String folder;

    SourceKind(String folder) {
        this.folder = folder;
    }

    /** Returns the name of the folder below the site folder. */
    String folder() {
        return folder;
    }
}
