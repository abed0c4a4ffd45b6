package dev.dossier.ledger;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.TextFile;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A file that keeps something about a site: a line that says its version, and a line for each entry, in the order of their keys.
 *
 * @param <E> what an entry says
 * @param name the name of the file, which its first line repeats
 * @param code what is reported of a line that is none
 * @param line reads a line, if it is an entry
 * @param key what an entry is about
 * @param both makes one entry of two about the same, which a merge of two files may leave
 */
record LockFile<E>(String name, DiagnosticCode code, Line<E> line, Function<E, String> key, BinaryOperator<E> both) {
    /** Room for a million entries. */
    private static final int MAX_BYTES = 128 * 1024 * 1024;

    /** Reads a line with its number, if it is an entry. */
    @FunctionalInterface
    interface Line<E> {
        Optional<E> read(String line, int number);
    }

    /** Reads the entries by their keys, none where there is no such file; nothing after a problem. */
    Optional<SortedMap<String, E>> read(Sources sources, Consumer<Diagnostic> problems) {
        Optional<SourceFile> file = sources.lock(name);
        return file.isEmpty()
                ? Optional.of(new TreeMap<>())
                : TextFile.read(file.get(), MAX_BYTES, problems).flatMap(text -> entries(text.text(), file.get(), problems));
    }

    private Optional<SortedMap<String, E>> entries(String text, SourceFile file, Consumer<Diagnostic> problems) {
        SortedMap<String, E> entries = new TreeMap<>();
        boolean sound = true;
        int number = 0;
        int start = 0;
        while (start < text.length() || number == 0) {
            int found = text.indexOf('\n', start);
            int end = found < 0 ? text.length() : found;
            String one = text.substring(start, end);
            start = end + 1;
            number++;
            Optional<E> entry = number == 1 || one.isEmpty() ? Optional.empty() : line.read(one, number);
            if (number == 1 ? !one.equals(header()) : !one.isEmpty() && entry.isEmpty()) {
                sound = false;
                problems.accept(Diagnostic.error(
                        code, file.location().at(number, 1),
                        number == 1 ? "the file does not begin with '" + header() + "'" : "this is no line of such a file",
                        "Where two versions were merged, keep the lines of both and take the marks between them out. Else take the file from"
                                + " your version control."));
            }
            entry.ifPresent(read -> entries.merge(key.apply(read), read, both));
        }
        return sound ? Optional.of(entries) : Optional.empty();
    }

    /** Returns the text of a file. */
    String text(Collection<String> lines) {
        return header() + "\n" + lines.stream().map(one -> one + "\n").collect(Collectors.joining());
    }

    private String header() {
        return name + " version 1";
    }
}
