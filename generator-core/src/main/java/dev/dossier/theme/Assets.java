package dev.dossier.theme;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Look;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import dev.dossier.model.SourceFile;
import dev.dossier.model.ThemeAsset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The files of a theme that are published with sites. Immutable.
 *
 * @param all the files, style sheets first
 * @param paths where each is, by its name in templates
 */
record Assets(List<Route.Copied> all, Map<String, SitePath> paths) {
    static final String FOLDER = "assets/";

    /** Joins style sheets, and makes them and scripts small. */
    static Assets of(Collection<SourceFile> files, Look look, Consumer<Diagnostic> problems) {
        return known(files, look, List.of(), problems);
    }

    /**
     * Returns the files, of which those are not made again of which it is known what became of them, unless somebody opens them.
     *
     * @param made what is known
     */
    static Assets known(Collection<SourceFile> files, Look look, List<ThemeAsset> made, Consumer<Diagnostic> problems) {
        Map<SitePath, ThemeAsset> known = new HashMap<>();
        made.forEach(one -> known.put(one.path(), one));
        StyleSheets sheets = new StyleSheets(files, look, problems);
        SortedMap<SitePath, SourceFile> all = new TreeMap<>();
        List<Route.Copied> assets = new ArrayList<>();
        for (SourceFile file : files) {
            if (file.path().value().startsWith(FOLDER)) {
                all.put(file.path(), file);
            }
        }
        for (SourceFile sheet : sheets.published()) {
            ThemeAsset as = known.get(sheet.path());
            assets.add(as == null ? sheets.join(sheet) : route(as, sheet, parts(as, all, sheets), () -> sheets.join(sheet)));
        }
        for (SourceFile file : all.values()) {
            ThemeAsset as = known.get(file.path());
            if (ScriptMinifier.isScript(file.path())) {
                assets.add(as == null ? ScriptMinifier.minified(file) : route(as, file, List.of(file), () -> ScriptMinifier.minified(file)));
            } else if (!StyleSheets.isSheet(file.path())) {
                assets.add(new Route.Copied(file.path(), file));
            }
        }
        SortedMap<String, SitePath> paths = new TreeMap<>();
        for (Route.Copied asset : assets) {
            paths.putIfAbsent(nameOf(asset.source().path().value().substring(FOLDER.length())), asset.output());
        }
        return new Assets(List.copyOf(assets), Collections.unmodifiableMap(paths));
    }

    private static List<SourceFile> parts(ThemeAsset known, Map<SitePath, SourceFile> files, StyleSheets sheets) {
        List<SourceFile> parts = new ArrayList<>();
        for (SitePath path : known.parts()) {
            SourceFile part = path.equals(Look.PART) ? sheets.look() : files.get(path);
            if (part != null) {
                parts.add(part);
            }
        }
        return List.copyOf(parts);
    }

    private static Route.Copied route(ThemeAsset known, SourceFile file, List<SourceFile> parts, Supplier<Route.Copied> again) {
        SourceFile.Content content = () -> again.get().source().content().open();
        return new Route.Copied(known.output(), new SourceFile(file.path(), known.output().value(), known.stamp(), content), parts);
    }

    /** Returns what became of those files that are published otherwise than they are. */
    List<ThemeAsset> made() {
        List<ThemeAsset> made = new ArrayList<>();
        for (Route.Copied asset : all) {
            if (!asset.parts().isEmpty()) {
                SourceFile source = asset.source();
                made.add(new ThemeAsset(source.path(), asset.output(), source.stamp(), asset.parts().stream().map(SourceFile::path).toList()));
            }
        }
        return made;
    }

    private static String nameOf(String path) {
        StringBuilder name = new StringBuilder(path);
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetterOrDigit(name.charAt(i)) && name.charAt(i) != '_') {
                name.setCharAt(i, '-');
            }
        }
        return name.toString();
    }
}
