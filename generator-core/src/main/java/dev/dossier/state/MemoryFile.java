package dev.dossier.state;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps what one build leaves to the next in the state folder: one file for each output folder, so that a site can be built into
 * several, and beside it, while files move to their places, a journal of which ones.
 */
public final class MemoryFile {
    private final SealedFile memory;
    private final SealedFile journal;

    /** Creates the keeper for an output folder; nothing is read or written yet. */
    public MemoryFile(Path stateFolder, Path outputFolder) {
        String key = Fingerprint.of(outputFolder.toAbsolutePath().normalize().toString()).toString().substring(0, 16);
        this.memory = new SealedFile(stateFolder.resolve("site-" + key + ".state"), SealedFile.Kind.MEMORY);
        this.journal = new SealedFile(stateFolder.resolve("site-" + key + ".journal"), SealedFile.Kind.JOURNAL);
    }

    /**
     * Reads what the last build left. What is damaged, cut off or of another format is reported and not believed. What another
     * version of Dossier or other rules made is not believed either, except for which files of the output were written.
     *
     * @param rules what is the same only for a build that makes the same of the same sources
     * @param problems is told that a file cannot be used
     */
    public Memory read(Fingerprint rules, Consumer<Diagnostic> problems) {
        Memory last = read(memory, decoder -> MemoryCodec.read(decoder, rules), problems).orElse(Memory.NONE);
        return read(journal, JournalCodec::read, problems)
                .map(coming -> JournalCodec.merge(last, coming))
                .orElse(last);
    }

    /**
     * Notes which files are about to be moved to their places.
     *
     * @param coming what stands for their bytes
     * @throws IOException when the state folder cannot be written
     */
    public void prepare(Map<SitePath, Fingerprint> coming) throws IOException {
        if (!coming.isEmpty()) {
            journal.write(out -> JournalCodec.write(coming, out));
        }
    }

    /**
     * Keeps what this build leaves, in one step: another process sees the old or the new.
     *
     * @param rules what is the same only for a build that makes the same of the same sources
     * @param former what the last build left
     * @param now what this one leaves
     * @throws IOException when the state folder cannot be written
     */
    public void write(Fingerprint rules, Memory former, Memory now) throws IOException {
        memory.write(out -> MemoryCodec.write(now, former, rules, out));
        journal.delete();
    }

    /**
     * Forgets what the last build left.
     *
     * @throws IOException when the state folder cannot be written
     */
    public void forget() throws IOException {
        memory.delete();
        journal.delete();
    }

    private <T> Optional<T> read(
            SealedFile file, Function<Decoder, T> decode, Consumer<Diagnostic> problems) {
        try {
            return Optional.of(decode.apply(file.read()));
        } catch (NoSuchFileException first) {
            return Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            // Whatever is wrong with it, it cannot be used.
            problems.accept(Diagnostic.warning(
                    DiagnosticCode.STATE_IGNORED,
                    SourceLocation.of(memory.name()),
                    "the record of the last build cannot be read and is ignored",
                    "Files that only the last build wrote stay in the output folder; delete the folder to be rid of them."));
            return Optional.empty();
        }
    }
}
