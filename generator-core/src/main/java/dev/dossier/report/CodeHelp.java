package dev.dossier.report;

import dev.dossier.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a code means, why it matters and how to fix it: the text behind its page in the documentation.
 *
 * @param code the code
 * @param what what is wrong when it is reported
 * @param why what readers or authors would have to bear otherwise
 * @param fix what to do
 * @param story when it happens, in words, where no small site shows it; empty where one does
 * @param broken the files of a small site that gets it, by their paths
 * @param fixed those of the files, in another form, that make it go away; an empty text stands for a file that goes
 */
public record CodeHelp(
        DiagnosticCode code, String what, String why, String fix, String story, Map<String, String> broken, Map<String, String> fixed) {
    /** Reads the help for a code. */
    public static CodeHelp of(DiagnosticCode code) {
        return CodeTexts.read(code);
    }

    /** Returns the help as lines for a terminal. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(code.id() + ": " + code.title(), "", what, "", "Why: " + why, "", "Fix: " + fix));
        if (!story.isEmpty()) {
            lines.addAll(List.of("", "When: " + story));
        }
        files("Broken", broken, lines);
        files("Fixed", fixed, lines);
        return List.copyOf(lines);
    }

    private static void files(String title, Map<String, String> files, List<String> lines) {
        files.forEach((path, text) -> {
            lines.addAll(List.of("", title + ", " + path + (text.isEmpty() ? ": no such file any more" : ":")));
            text.lines().map(line -> "    " + line).forEach(lines::add);
        });
    }

    /** Returns the help as a page of Markdown. */
    public String markdown() {
        StringBuilder page = new StringBuilder("# ").append(code.id()).append(": ").append(code.title()).append("\n\n");
        page.append(what).append("\n\n## Why it is reported\n\n").append(why);
        page.append("\n\n## How to fix it\n\n").append(fix).append('\n');
        if (!story.isEmpty()) {
            page.append("\n## When it happens\n\n").append(story).append('\n');
        }
        section("Broken", broken, page);
        section("Fixed", fixed, page);
        return page.toString();
    }

    private static void section(String title, Map<String, String> files, StringBuilder page) {
        page.append(files.isEmpty() ? "" : "\n## " + title + "\n");
        files.forEach((path, text) -> {
            page.append("\n`").append(path).append(text.isEmpty() ? "` is gone.\n" : "`:\n\n");
            // Four spaces make code of any text, fences included.
            text.lines().map(line -> line.isEmpty() ? "\n" : "    " + line + "\n").forEach(page::append);
        });
    }
}
