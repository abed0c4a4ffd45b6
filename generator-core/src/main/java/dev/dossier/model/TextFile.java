package dev.dossier.model;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns a source into its text: UTF-8, without a byte order mark, each line ended by {@code \n}. */
public final class TextFile {
    private TextFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param maxBytes the most that it may hold
     * @param problems is told why it is no text that can be used
     * @return the text; nothing after a problem
     */
    public static Optional<String> read(SourceFile file, int maxBytes, Consumer<Diagnostic> problems) {
        byte[] bytes;
        try (InputStream in = file.content().open()) {
            bytes = in.readNBytes(maxBytes + 1);
        } catch (IOException unreadable) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.FILE_UNREADABLE,
                    file.location(),
                    "the file cannot be read",
                    "Check that it exists and that you may read it."));
            return Optional.empty();
        }
        if (bytes.length > maxBytes) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.FILE_TOO_LARGE,
                    file.location(),
                    "the file has more than " + maxBytes / 1024 + " KB",
                    "Split it into several files."));
            return Optional.empty();
        }
        return decode(bytes, file.location(), problems);
    }

    private static Optional<String> decode(byte[] bytes, SourceLocation file, Consumer<Diagnostic> problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        // A decoder that nothing was set on reports malformed input; the methods of String would replace it.
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = normalise(out.flip());
        if (!result.isError()) {
            return Optional.of(text);
        }
        int lineStart = text.lastIndexOf('\n') + 1;
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int column = 1 + text.codePointCount(lineStart, text.length());
        String bad = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
        problems.accept(Diagnostic.error(
                DiagnosticCode.NOT_UTF8,
                file.at(line, column),
                "the text is not UTF-8 at the byte '" + bad + "'",
                "Save the file as UTF-8."));
        return Optional.empty();
    }

    /** Drops a byte order mark and turns each end of a line into {@code \n}. */
    private static String normalise(CharBuffer chars) {
        int start = chars.length() > 0 && chars.charAt(0) == '\uFEFF' ? 1 : 0;
        StringBuilder text = new StringBuilder(chars.length());
        for (int i = start; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c != '\r') {
                text.append(c);
            } else if (i + 1 == chars.length() || chars.charAt(i + 1) != '\n') {
                text.append('\n');
            }
        }
        return text.toString();
    }
}
