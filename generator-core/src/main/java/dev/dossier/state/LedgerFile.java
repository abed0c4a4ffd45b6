package dev.dossier.state;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Keeps the ledger of an output folder in the state folder, as lines of {@code hash path} below a first line that names the
 * format. There is one file per output folder, so that a site can be built into several.
 */
public final class LedgerFile {
    private static final String FORMAT = "dossier ledger 1";

    private final Path file;

    /** Creates the keeper for an output folder; nothing is read or written yet. */
    public LedgerFile(Path stateFolder, Path outputFolder) {
        String key = Fingerprint.of(outputFolder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
        this.file = stateFolder.resolve("ledger-" + key.substring(0, 16) + ".txt");
    }

    /** Reads what the last build wrote; a ledger that is damaged or of another version is reported and not believed. */
    public Ledger read(Consumer<Diagnostic> problems) {
        if (!Files.exists(file)) {
            return Ledger.EMPTY;
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            String end = FORMAT + " end";
            boolean complete = lines.size() >= 2 && lines.get(0).equals(FORMAT) && lines.get(lines.size() - 1).equals(end);
            if (complete) {
                Map<SitePath, Set<String>> files = new TreeMap<>();
                for (String line : lines.subList(1, lines.size() - 1)) {
                    int blank = line.indexOf(' ');
                    SitePath path = SitePath.of(line.substring(blank + 1));
                    files.computeIfAbsent(path, any -> new LinkedHashSet<>()).add(line.substring(0, blank));
                }
                return new Ledger(files);
            }
        } catch (IOException | IllegalArgumentException | StringIndexOutOfBoundsException damaged) {
            // Reported below: whatever is wrong with it, the ledger cannot be used.
        }
        problems.accept(Diagnostic.warning(
                DiagnosticCode.STATE_IGNORED,
                SourceLocation.of(file.getFileName().toString()),
                "the record of the last build cannot be read and is ignored",
                "Files that only the last build wrote stay in the output folder; delete the folder to be rid of them."));
        return Ledger.EMPTY;
    }

    /**
     * Keeps a ledger, in one step: another process sees the old one or the new one.
     *
     * @throws IOException when the state folder cannot be written
     */
    public void write(Ledger ledger) throws IOException {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        new TreeMap<>(ledger.files())
                .forEach((path, hashes) -> hashes.forEach(hash -> text.append(hash).append(' ').append(path).append('\n')));
        text.append(FORMAT).append(" end\n");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
