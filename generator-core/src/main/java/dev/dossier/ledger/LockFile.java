package dev.dossier.ledger;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The file of a ledger: a line that says its version, and a line for each address, in their order. Two lines for one address count as
 * one, so that whoever merges two files may keep the lines of both.
 */
final class LockFile {
    private static final String HEADER = "urls.lock version 1";
    /** Room for a million addresses. */
    private static final int MAX_BYTES = 128 * 1024 * 1024;

    private LockFile() {}

    /** Reads the entries by their addresses; nothing after a problem. */
    static Optional<SortedMap<String, Entry>> read(SourceFile file, Consumer<Diagnostic> problems) {
        return TextFile.read(file, MAX_BYTES, problems).flatMap(text -> entries(text.text(), file, problems));
    }

    private static Optional<SortedMap<String, Entry>> entries(String text, SourceFile file, Consumer<Diagnostic> problems) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        boolean sound = true;
        int number = 0;
        int start = 0;
        while (start < text.length() || number == 0) {
            int found = text.indexOf('\n', start);
            int end = found < 0 ? text.length() : found;
            String line = text.substring(start, end);
            start = end + 1;
            number++;
            Optional<Entry> entry = number == 1 || line.isEmpty() ? Optional.empty() : Entry.read(line, number);
            if (number == 1 ? !line.equals(HEADER) : !line.isEmpty() && entry.isEmpty()) {
                sound = false;
                problems.accept(Diagnostic.error(
                        DiagnosticCode.LEDGER_UNREADABLE, file.location().at(number, 1),
                        number == 1 ? "the ledger does not begin with '" + HEADER + "'" : "this is no line of a ledger",
                        "Where two versions were merged, keep the lines of both and take the marks between them out. Else take the file from"
                                + " your version control."));
            }
            entry.ifPresent(one -> entries.merge(one.address(), one, Entry::with));
        }
        return sound ? Optional.of(entries) : Optional.empty();
    }

    static String write(Map<String, Entry> entries) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        new TreeMap<>(entries).values().forEach(entry -> text.append(entry.written()).append('\n'));
        return text.toString();
    }
}
