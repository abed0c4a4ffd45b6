package dev.dossier.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the addresses of the pages in a section look like.
 *
 * @param section the section, by the path of its folder; it holds for the sections below as well, unless they have their own
 * @param pattern the path from the root of the site, in which {@code :name} stands for something of the page
 */
public record Permalink(Located<String> section, String pattern) {
    /** What a pattern can take from a page. */
    public static final List<String> NAMES = List.of("section", "sections", "slug", "title", "year", "month", "day");

    /**
     * Returns the path that the pattern is for a page, without slashes at its ends.
     *
     * @param values gives the value of each name
     */
    public String path(UnaryOperator<String> values) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < pattern.length(); ) {
            int end = i + 1;
            if (pattern.charAt(i) == ':') {
                end = endOfName(pattern, i);
                path.append(values.apply(pattern.substring(i + 1, end)));
            } else {
                path.append(pattern.charAt(i));
            }
            i = end;
        }
        return strip(path.toString());
    }

    /** Returns a path without the slashes at its ends. */
    public static String strip(String path) {
        int start = path.startsWith("/") ? 1 : 0;
        return path.substring(start, Math.max(start, path.endsWith("/") ? path.length() - 1 : path.length()));
    }

    /** Returns where the name ends that begins after a colon: names have nothing but small letters. */
    public static int endOfName(String pattern, int colon) {
        int end = colon + 1;
        while (end < pattern.length() && pattern.charAt(end) >= 'a' && pattern.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }
}
