package dev.dossier.config;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns a file into its text, when it is small enough and UTF-8. */
final class ConfigText {
    private ConfigText() {}

    /** Returns the text with its line breaks as they are, or nothing after a problem was reported. */
    static Optional<String> read(SourceFile file, int maxBytes, Consumer<Diagnostic> problems) {
        byte[] bytes;
        try (InputStream in = file.content().open()) {
            bytes = in.readNBytes(maxBytes + 1);
        } catch (IOException unreadable) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.FILE_UNREADABLE, file.location(), "the file cannot be read",
                    "Check that it exists and that you may read it."));
            return Optional.empty();
        }
        if (bytes.length > maxBytes) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.FILE_TOO_LARGE, file.location(), "the file has more than " + maxBytes + " bytes", ""));
            return Optional.empty();
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.NOT_UTF8, end(file.location(), text), "the text is not UTF-8", "Save the file as UTF-8."));
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    /** Returns the place after a text. */
    private static SourceLocation end(SourceLocation start, CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(text.charAt(i))) {
                column++;
            }
        }
        return start.at(line, column);
    }
}
