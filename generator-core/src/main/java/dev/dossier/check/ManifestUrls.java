package dev.dossier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the addresses in the <a href="https://www.w3.org/TR/appmanifest/">manifest of a web application</a>: {@code start_url}, the
 * {@code src} of icons and screenshots, the {@code url} of shortcuts; and in a <a href="https://www.jsonfeed.org/version/1.1/">JSON
 * feed</a>. Whether it is JSON at all is not its concern.
 */
final class ManifestUrls {
    private static final Set<String> KEYS = Set.of("start_url", "src", "url", "home_page_url", "feed_url", "image");

    private final String json;
    private final boolean escapes;
    private int at;

    private ManifestUrls(String json) {
        this.json = json;
        this.escapes = json.indexOf('\\') >= 0;
    }

    /** Returns whether a text looks like such a manifest or feed and not like another that is called so. */
    static boolean isOne(String json) {
        return json.contains("\"start_url\"") || json.contains("\"icons\"") || json.contains("jsonfeed.org/version/");
    }

    static List<Written> of(String json) {
        ManifestUrls urls = new ManifestUrls(json);
        List<Written> found = new ArrayList<>();
        String key = "";
        while (urls.skipTo()) {
            int start = urls.at + 1;
            String text = urls.string();
            if (urls.isKey()) {
                key = text;
            } else {
                if (KEYS.contains(key)) {
                    found.add(new Written(text, start));
                }
                key = "";
            }
        }
        return found;
    }

    private boolean skipTo() {
        at = json.indexOf('"', at);
        return at >= 0;
    }

    private boolean isKey() {
        while (at < json.length() && json.charAt(at) <= ' ') {
            at++;
        }
        return at < json.length() && json.charAt(at) == ':';
    }

    /** Reads a string; of the escapes of JSON an address needs only that of the slash. */
    private String string() {
        int end = json.indexOf('"', at + 1);
        if (end >= 0 && !escapes) {
            String plain = json.substring(at + 1, end);
            at = end + 1;
            return plain;
        }
        StringBuilder text = new StringBuilder();
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            if (json.charAt(at) == '\\' && at + 1 < json.length()) {
                at++;
            }
            text.append(json.charAt(at++));
        }
        at = Math.min(at + 1, json.length());
        return text.toString();
    }
}
