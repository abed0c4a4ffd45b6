package dev.dossier.model;

/**
 * The kinds of what is recorded about a file of the output, so that it is made again when that changes. Each can be left out by a
 * test, which then has to find a file that is out of date.
 */
public enum ReadKind {
    /** A text of a page or of the site, a field of its own included. */
    TEXT,
    /** An address. */
    URL,
    /** A number. */
    NUMBER,
    /** A flag. */
    FLAG,
    /** How many elements a list has. */
    ITEMS,
    /** Whether something is there at all. */
    VIEW,
    /** The source of a text. */
    BODY,
    /** Where the links of a text lead. */
    TARGETS,
    /** What the directives of a text show, with their templates. */
    DIRECTIVES,
    /** The tables and files that directives show. */
    FILES,
    /** The template, with all that it includes. */
    TEMPLATE,
    /** Which names the configuration and the theme declare. */
    NAMES,
    /** The bytes of a file that is copied. */
    COPY,
    /** Where the site is published. */
    BASE_URL,
    /** How pages are checked, and the sizes of the files that budgets count. */
    CHECKS,
    /** Whether a source has changed since it was parsed. */
    SOURCE,
    /** What search knows of a page besides its file. */
    SEARCH,
    /** What is declared about front matter. */
    SCHEMA,
    /** Whether time has changed which pages are part of the site. */
    TIME,
    /** Whether a file of the output is as it was left. */
    OUTPUT,
    /** Whether a file that was left refers to one that is gone. */
    GONE,
    /** Whether an anchor is gone that another file links to. */
    ANCHOR
}
