package dev.dossier.feature.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Finds in the output of a build as the module in the browser does. In this package, since nobody else needs it. */
public final class OutputSearch {
    private static final String ROOT = "/" + IndexWriter.ROOT;
    private static final String FOLDER = SearchIndex.FOLDER.value() + "/";

    private OutputSearch() {}

    /** Returns the tags of the languages that have an index. */
    public static List<String> languages(Map<String, byte[]> output) {
        return output.keySet().stream()
                .filter(path -> path.startsWith(FOLDER) && path.endsWith(ROOT))
                .map(path -> path.substring(FOLDER.length(), path.length() - ROOT.length()))
                .toList();
    }

    /** Returns the addresses of all pages in a language that a query finds, from the root of the site. */
    public static List<String> find(Map<String, byte[]> output, String language, String query) {
        return new Searcher(Root.of(text(output, language, "root")), name -> text(output, language, name)).search(query, Integer.MAX_VALUE);
    }

    private static String text(Map<String, byte[]> output, String language, String name) {
        byte[] bytes = output.get(FOLDER + language + "/" + name + ".txt");
        if (bytes == null) {
            throw new IllegalArgumentException("the index of '" + language + "' names '" + name + "', which is not there");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
