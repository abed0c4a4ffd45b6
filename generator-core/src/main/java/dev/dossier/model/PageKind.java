package dev.dossier.model;

/** What a page is in the site; it decides which template draws it. */
public enum PageKind {
    /** The page of the content folder itself. */
    HOME,
    /** The page of a folder. */
    SECTION,
    /** Any other Markdown file. */
    PAGE,
    /** The page that lists all tags. */
    TAXONOMY,
    /** The page that lists what has one tag. */
    TERM,
    /** The page that a server shows for a URL that does not exist. */
    NOT_FOUND,
    /** The page from which readers search, and which lists sections and titles. */
    SEARCH
}
