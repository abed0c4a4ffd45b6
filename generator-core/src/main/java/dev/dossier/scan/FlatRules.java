package dev.dossier.scan;

import java.util.Locale;
import java.util.Set;

/**
 * The rules for a folder that was not made for Dossier and may hold anything: the Markdown files are pages, and of the rest
 * only what pages usually show or offer is published, so that no build file or secret gets out by accident.
 */
final class FlatRules implements FolderRules {
    private static final Set<String> BUILD_FOLDERS = Set.of("target", "build", "node_modules");
    private static final Set<String> PUBLISHED = Set.of(
            "md", "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "pdf", "mp3", "ogg", "mp4", "webm", "csv");

    private final boolean configured;

    /** Creates the rules; a configured site keeps the meaning of its folders {@code static}, {@code data} and {@code theme}. */
    FlatRules(boolean configured) {
        this.configured = configured;
    }

    @Override
    public boolean enters(String name, int depth) {
        if (BUILD_FOLDERS.contains(name)) {
            return false;
        }
        boolean reserved = name.equals("static") || name.equals("data") || name.equals("theme");
        return !(configured && depth == 1 && reserved);
    }

    @Override
    public boolean takes(String name, int depth) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && PUBLISHED.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
