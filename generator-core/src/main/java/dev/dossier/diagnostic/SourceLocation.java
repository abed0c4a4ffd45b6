package dev.dossier.diagnostic;

import java.util.Comparator;

/**
 * A place in a source: a file, a line and a column.
 *
 * @param file the file, relative to the site folder, with {@code /} on every system; never empty
 * @param line the line, from 1; 0 stands for the file as a whole
 * @param column the column in characters, from 1; 0 stands for the line as a whole
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {
    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    /** Returns the location that stands for a whole file. */
    public static SourceLocation of(String file) {
        return new SourceLocation(file, 0, 0);
    }

    /** Returns the place in the same file at the given line and column, both from 1. */
    public SourceLocation at(int newLine, int newColumn) {
        return new SourceLocation(file, newLine, newColumn);
    }

    // The same as a record has by itself, without what a JVM takes to make that when it is asked for first.
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceLocation that && that.line == line && that.column == column && that.file.equals(file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + line) + column;
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file}, {@code file:line} or {@code file:line:column}, as much as is known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
