package dev.dossier;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Origins;
import dev.dossier.model.Route;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import dev.dossier.model.SourceFile;
import dev.dossier.model.TextFile;
import dev.dossier.theme.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds where an address of a rendered file is written word for word: in the page, where HTML is passed through, else in a
 * template. What a template has made of several parts is found nowhere, and belongs to the page. Thread-safe.
 */
final class SourceOrigins implements Origins {
    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private final Theme theme;
    private final List<SourceFile> pages;
    private final boolean trusted;
    private final Map<String, Optional<SourceLocation>> inTemplates = new ConcurrentHashMap<>();
    private volatile Map<String, SourceFile> byName = Map.of();

    SourceOrigins(Theme theme, List<SourceFile> pages, HtmlPolicy html) {
        this.theme = theme;
        this.pages = pages;
        this.trusted = html == HtmlPolicy.TRUST;
    }

    @Override
    public SourceLocation of(Route.Rendered route, String written) {
        return inPage(route.page().location(), written)
                .or(() -> inTemplates.computeIfAbsent(written, this::inTemplates))
                .orElse(route.page().location());
    }

    private Optional<SourceLocation> inPage(SourceLocation page, String written) {
        return Optional.ofNullable(trusted ? byName().get(page.file()) : null)
                .flatMap(file -> TextFile.read(file, MAX_BYTES, any -> {}))
                .flatMap(text -> place(page, text.text(), written));
    }

    private Optional<SourceLocation> inTemplates(String written) {
        return theme.templates().values().stream()
                .flatMap(template -> place(template.location(), template.text(), written).stream())
                .findFirst();
    }

    private Map<String, SourceFile> byName() {
        if (byName.isEmpty()) {
            Map<String, SourceFile> all = new HashMap<>();
            pages.forEach(file -> all.put(file.name(), file));
            byName = all;
        }
        return byName;
    }

    private static Optional<SourceLocation> place(SourceLocation file, String text, String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        int start = find(text, written);
        if (start < 0 && written.indexOf('&') >= 0) {
            start = find(text, written.replace("&", "&amp;"));
        }
        if (start < 0) {
            return Optional.empty();
        }
        int lineStart = text.lastIndexOf('\n', start) + 1;
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return Optional.of(file.at(line, 1 + text.codePointCount(lineStart, start)));
    }

    /** Returns where an address stands that is not part of a longer one. */
    private static int find(String text, String written) {
        int start = text.indexOf(written);
        while (start >= 0) {
            int end = start + written.length();
            boolean begins = start > 0 && "\"'=, ;>".indexOf(text.charAt(start - 1)) >= 0;
            if (begins && (end == text.length() || text.charAt(end) <= ' ' || "\"'>,<".indexOf(text.charAt(end)) >= 0)) {
                return start;
            }
            start = text.indexOf(written, start + 1);
        }
        return -1;
    }
}
