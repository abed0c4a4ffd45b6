package dev.dossier.theme;

import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the text of a script smaller and leaves its tokens as they are: lines that are blank or a comment go, and so does what lines are
 * set in by. Ends of lines stay, since they may end statements (ECMAScript, section 12.10).
 */
final class ScriptMinifier {
    private static final String COMMENT = "//";

    private ScriptMinifier() {}

    static boolean isScript(SitePath path) {
        return path.extension().equals("js");
    }

    /** Returns what is published of a script; the file itself where it is no text. */
    static Route.Copied minified(SourceFile script) {
        return TextFile.read(script, Theme.MAX_BYTES, problem -> {})
                .map(TextFile::text)
                .map(text -> StyleSheets.made(script, script.path(), minify(text).getBytes(StandardCharsets.UTF_8), List.of(script)))
                .orElseGet(() -> new Route.Copied(script.path(), script));
    }

    /** Returns a script without what only its authors need; as it is where a text in it may go over several lines. */
    static String minify(String script) {
        List<String> lines = script.lines().toList();
        if (lines.stream().anyMatch(ScriptMinifier::mayGoOn)) {
            return script;
        }
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT) && !isWholeComment(line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static boolean isWholeComment(String line) {
        return line.startsWith("/*") && line.indexOf("*/") == line.length() - 2;
    }

    private static boolean mayGoOn(String line) {
        boolean opensComment = line.lastIndexOf("/*") > line.lastIndexOf("*/");
        return opensComment || line.endsWith("\\") || line.chars().filter(c -> c == '`').count() % 2 == 1;
    }
}
