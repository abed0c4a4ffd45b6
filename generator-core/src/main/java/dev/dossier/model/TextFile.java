package dev.dossier.model;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A source as text.
 *
 * @param text what it says, without a byte order mark, each line ended by {@code \n}
 * @param fingerprint of its bytes
 * @param plain whether it holds no control characters but white space
 */
public record TextFile(String text, Fingerprint fingerprint, boolean plain) {
    private static final String REPLACEMENT = "\uFFFD";

    private static final byte DELETE = 0x7f;

    /**
     * Reads a file as UTF-8.
     *
     * @param file the file
     * @param maxBytes the most that it may hold
     * @param problems is told why it is no text that can be used
     * @return the text; nothing after a problem
     */
    public static Optional<TextFile> read(SourceFile file, int maxBytes, Consumer<Diagnostic> problems) {
        byte[] bytes;
        try {
            bytes = file.content().read(maxBytes + 1);
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
        if (isSimple(bytes)) {
            return Optional.of(new TextFile(new String(bytes, StandardCharsets.ISO_8859_1), Fingerprint.of(bytes), true));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // What is not UTF-8 has become this character, which may also stand in the file as it is.
        if (text.contains(REPLACEMENT) && !isUtf8(bytes, file.location(), problems)) {
            return Optional.empty();
        }
        return Optional.of(new TextFile(normalise(text), Fingerprint.of(bytes), isPlain(bytes)));
    }

    private static boolean isUtf8(byte[] bytes, SourceLocation file, Consumer<Diagnostic> problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        // A decoder that nothing was set on reports malformed input; the methods of String replace it.
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return true;
        }
        String text = normalise(out.flip().toString());
        int lineStart = text.lastIndexOf('\n') + 1;
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int column = 1 + text.codePointCount(lineStart, text.length());
        String bad = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
        problems.accept(Diagnostic.error(
                DiagnosticCode.NOT_UTF8,
                file.at(line, column),
                "the text is not UTF-8 at the byte '" + bad + "'",
                "Save the file as UTF-8."));
        return false;
    }

    /** Returns whether a file is all letters, signs and blanks of ASCII on lines that end in {@code \n}: most are, and need no other look. */
    private static boolean isSimple(byte[] bytes) {
        for (byte b : bytes) {
            if (b < ' ' && b != '\n' && b != '\t' || b == DELETE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(byte[] utf8) {
        for (int i = 0; i < utf8.length; i++) {
            byte b = utf8[i];
            boolean control = b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' || b == DELETE;
            // U+0080 to U+009F begin with this byte.
            if (control || b == (byte) 0xc2 && i + 1 < utf8.length && utf8[i + 1] < (byte) 0xa0) {
                return false;
            }
        }
        return true;
    }

    /** Drops a byte order mark and turns each end of a line into {@code \n}. */
    private static String normalise(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
