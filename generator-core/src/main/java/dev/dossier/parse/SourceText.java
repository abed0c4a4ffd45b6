package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The text of a page, split into its front matter and its Markdown; lines end in {@code \n}.
 *
 * @param yaml what stands between the fences of the front matter, where there is any
 * @param markdown the rest
 * @param markdownLine the line of the file, from 1, where the Markdown begins
 * @param bytes the size of the file
 */
record SourceText(Optional<String> yaml, String markdown, int markdownLine, int bytes) {
    /** The largest page, in bytes; books of this size exist, single pages do not. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final String FENCE = "---";

    /**
     * Reads a file; what is wrong with it goes to {@code problems}, and nothing is returned when it is no text at all.
     *
     * @throws IOException when the file is gone or cannot be read
     */
    static Optional<SourceText> read(SourceFile file, Consumer<Diagnostic> problems) throws IOException {
        byte[] bytes;
        try (InputStream in = file.content().open()) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.FILE_TOO_LARGE, file.location(), "page is larger than 4 MiB", "Split it into several pages."));
            return Optional.empty();
        }
        return decode(bytes, file.location(), problems).map(text -> split(text, bytes.length, file.location(), problems));
    }

    private static Optional<String> decode(byte[] bytes, SourceLocation file, Consumer<Diagnostic> problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        // A new decoder reports malformed input instead of replacing it.
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = normalise(out.flip());
        if (result.isError()) {
            int lineStart = text.lastIndexOf('\n') + 1;
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = 1 + text.codePointCount(lineStart, text.length());
            String bad = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
            problems.accept(Diagnostic.error(
                    DiagnosticCode.NOT_UTF8, file.at(line, column), "text is not UTF-8 at byte '" + bad + "'", "Save the file as UTF-8."));
            return Optional.empty();
        }
        return Optional.of(text);
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

    private static SourceText split(String text, int bytes, SourceLocation file, Consumer<Diagnostic> problems) {
        int yamlStart = afterLine(text, 0);
        if (!isFence(text, 0)) {
            return new SourceText(Optional.empty(), text, 1, bytes);
        }
        int line = 2;
        for (int start = yamlStart; start < text.length(); start = afterLine(text, start)) {
            if (isFence(text, start)) {
                Optional<String> yaml = Optional.of(text.substring(yamlStart, start));
                return new SourceText(yaml, text.substring(afterLine(text, start)), line + 1, bytes);
            }
            line++;
        }
        problems.accept(Diagnostic.error(
                DiagnosticCode.FRONT_MATTER_NOT_CLOSED,
                file.at(1, 1),
                "front matter is not closed",
                "Put '---' on a line of its own after the last key. To begin a page with a rule, write '***'."));
        return new SourceText(Optional.empty(), text.substring(yamlStart), 2, bytes);
    }

    private static boolean isFence(String text, int lineStart) {
        if (!text.startsWith(FENCE, lineStart)) {
            return false;
        }
        int i = lineStart + FENCE.length();
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n';
    }

    private static int afterLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
