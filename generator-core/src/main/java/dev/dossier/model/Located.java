package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that knows where it was written. Immutable, as far as the value is; it keeps the place in itself, since there are some of these
 * for each page.
 */
public final class Located<T> {
    private final T value;
    private final String file;
    private final int line;
    private final int column;

    /**
     * Takes a value.
     *
     * @param location its first character
     */
    public Located(T value, SourceLocation location) {
        this.value = value;
        this.file = location.file();
        this.line = location.line();
        this.column = location.column();
    }

    /** Returns the value. */
    public T value() {
        return value;
    }

    /** Returns where its first character was written. */
    public SourceLocation location() {
        return new SourceLocation(file, line, column);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Located<?> that
                && Objects.equals(that.value, value)
                && that.line == line
                && that.column == column
                && that.file.equals(file);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(value) + location().hashCode();
    }

    @Override
    public String toString() {
        return "Located[value=" + value + ", location=" + location() + "]";
    }
}
