package dev.dossier.parse;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The text of a page, split into its front matter and its Markdown; lines end in {@code \n}.
 *
 * @param yaml what stands between the fences of the front matter, where there is any
 * @param markdown the rest
 * @param markdownLine the line of the file, from 1, where the Markdown begins
 * @param size the length of the whole file, in characters
 * @param fingerprint of the whole file
 * @param plain whether no character can come out of the Markdown that HTML cannot hold
 * @param lines the Markdown in lines
 */
record SourceText(
        Optional<String> yaml, String markdown, int markdownLine, int size, Fingerprint fingerprint, boolean plain, Lines lines) {
    /** The largest page, in bytes; books of this size exist, single pages do not. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final String FENCE = "---";

    /** Reads a file; what is wrong with it goes to {@code problems}, and nothing is returned when it is no text at all. */
    static Optional<SourceText> read(SourceFile file, Consumer<Diagnostic> problems) {
        return TextFile.read(file, MAX_BYTES, problems).map(text -> split(text, file.location(), problems));
    }

    private static SourceText split(TextFile whole, SourceLocation file, Consumer<Diagnostic> problems) {
        String text = whole.text();
        int yamlStart = afterLine(text, 0);
        if (!isFence(text, 0)) {
            return of(Optional.empty(), text, 1, whole);
        }
        int line = 2;
        for (int start = yamlStart; start < text.length(); start = afterLine(text, start)) {
            if (isFence(text, start)) {
                Optional<String> yaml = Optional.of(text.substring(yamlStart, start));
                return of(yaml, text.substring(afterLine(text, start)), line + 1, whole);
            }
            line++;
        }
        problems.accept(Diagnostic.error(
                DiagnosticCode.FRONT_MATTER_NOT_CLOSED,
                file.at(1, 1),
                "front matter is not closed",
                "Put '---' on a line of its own after the last key. To begin a page with a rule, write '***'."));
        return of(Optional.empty(), text.substring(yamlStart), 2, whole);
    }

    private static SourceText of(Optional<String> yaml, String markdown, int line, TextFile whole) {
        Lines lines = Lines.of(markdown);
        // References to characters are the other way to spell control characters.
        boolean plain = whole.plain() && !lines.signs().references();
        return new SourceText(yaml, markdown, line, whole.text().length(), whole.fingerprint(), plain, lines);
    }

    /** Returns what the Markdown holds that few texts do. */
    Signs signs() {
        return lines.signs();
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
