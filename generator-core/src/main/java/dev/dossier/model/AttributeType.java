package dev.dossier.model;

import java.util.Locale;
import java.util.Optional;

/** What the value of a directive's attribute is. */
public enum AttributeType {
    /** A text. */
    TEXT("a text"),
    /** A whole number. */
    NUMBER("a whole number"),
    /** True or false; true where only the name stands. */
    FLAG("a flag"),
    /** One of the words that the declaration lists. */
    WORD("a word"),
    /** A link as in Markdown: a page, a file, an address. */
    LINK("a link"),
    /** A picture as in Markdown. */
    IMAGE("an image"),
    /** A link to a page, of which the template sees more than the address. */
    PAGE("a page"),
    /** An id that others can link to. */
    ANCHOR("an anchor"),
    /** The name of a table in the folder {@code data}. */
    DATA("a table"),
    /** The columns of the table that are shown, with commas between them; each may have a title after {@code =}. */
    COLUMNS("a list of columns"),
    /** The column that orders the rows of the table; with {@code -} before it from the last to the first. */
    ORDER("a column"),
    /** {@code column=value}, or {@code <}, {@code <=}, {@code >}, {@code >=}, and several with {@code &}: which rows are shown. */
    FILTER("a condition"),
    /** A file of the site by its path from the page, of which the text is shown. */
    FILE("a file"),
    /** The tagged region of the file that is shown. */
    REGION("a region"),
    /** How a chart of the table shows values: one of {@link ChartKind}. */
    CHART("a kind of chart"),
    /** The column of the table that says where each row is drawn: on the horizontal axis, or in which country. */
    POSITION("a column"),
    /** The column of the table that a map shows; it may have a title after {@code =}. */
    VALUE("a column"),
    /** The least that is drawn. */
    FROM("a number or a date"),
    /** The most that is drawn. */
    UNTIL("a number or a date"),
    /** The numbers that part the values of a map into classes, with commas between them. */
    BREAKS("a list of numbers");

    private static final int MAX_DIGITS = 9;

    private final String words;

    AttributeType(String words) {
        this.words = words;
    }

    /** Returns what messages call it, such as {@code a whole number}. */
    public String words() {
        return words;
    }

    /** Returns what declarations call it, such as {@code number}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the reference that a value of this type is, which is resolved and checked as those of Markdown are. */
    public Optional<Body.Reference> reference(String value) {
        return switch (this) {
            case LINK, PAGE -> Optional.of(new Body.Reference(value, false));
            case IMAGE -> Optional.of(new Body.Reference(value, true));
            default -> Optional.empty();
        };
    }

    /** Returns whether a text can be a value of this type, as far as that is known without the site. */
    public boolean accepts(String value) {
        return switch (this) {
            case TEXT, WORD -> true;
            case FLAG -> value.equals("true") || value.equals("false");
            case NUMBER -> isNumber(value.startsWith("-") ? value.substring(1) : value);
            case ANCHOR -> !value.isEmpty()
                    && value.chars().noneMatch(c -> c <= ' ' || Character.isWhitespace(c) || "\"'<>&".indexOf(c) >= 0);
            case FILTER -> value.indexOf('=') > 0 || value.indexOf('<') > 0 || value.indexOf('>') > 0;
            case CHART -> ChartKind.of(value).isPresent();
            default -> !value.isBlank();
        };
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.length() <= MAX_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
