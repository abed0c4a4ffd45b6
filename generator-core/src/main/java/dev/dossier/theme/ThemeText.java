package dev.dossier.theme;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns a file of a theme into its text. */
final class ThemeText {
    private ThemeText() {}

    /** Returns the text without a byte order mark and with {@code \n} at the end of each line, or nothing after a problem. */
    static Optional<String> read(SourceFile file, Consumer<Diagnostic> problems) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.read())).toString();
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException e) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.NOT_UTF8, file.location(), "the text is not UTF-8", "Save the file as UTF-8."));
        } catch (IOException e) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.FILE_UNREADABLE, file.location(), "the file cannot be read",
                    "Check that it exists and that you may read it."));
        }
        return Optional.empty();
    }
}
