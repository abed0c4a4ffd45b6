package dev.dossier.check;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Look;
import dev.dossier.model.Route;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a style sheet as its authors wrote it, one part after the other.
 *
 * @param css the text
 * @param parts the files that it comes from
 * @param starts where the text of each begins
 * @param look what a part says that the configuration of the site asked for
 */
record SheetText(String css, List<SourceFile> parts, List<Integer> starts, Look look) {
    private static final int MAX_BYTES = 1024 * 1024;

    static SheetText of(Route.Copied sheet, Look look) {
        List<SourceFile> parts = sheet.parts().isEmpty() ? List.of(sheet.source()) : sheet.parts();
        StringBuilder css = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (SourceFile part : parts) {
            starts.add(css.length());
            // Whoever copies or joins a file that cannot be read says so.
            css.append(TextFile.read(part, MAX_BYTES, any -> {}).map(TextFile::text).orElse("")).append('\n');
        }
        return new SheetText(css.toString(), parts, starts, look);
    }

    /** Returns whether a place of the text is in what the configuration of the site asked for. */
    boolean isAskedFor(int place) {
        int last = parts.size() - 1;
        return parts.get(last).path().equals(Look.PART) && starts.get(last) <= place;
    }

    /** Returns where in its file a place of the text is. */
    SourceLocation location(int place) {
        int part = parts.size() - 1;
        while (starts.get(part) > place) {
            part--;
        }
        int start = starts.get(part);
        int lineStart = Math.max(start, css.lastIndexOf('\n', place - 1) + 1);
        int line = 1 + (int) css.substring(start, place).chars().filter(c -> c == '\n').count();
        if (parts.get(part).path().equals(Look.PART)) {
            return look.location(line);
        }
        return parts.get(part).location().at(line, 1 + css.codePointCount(lineStart, place));
    }
}
