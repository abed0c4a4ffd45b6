package dev.dossier.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the addresses of one HTML file, wherever HTML may have one (HTML Standard, index of attributes). */
final class HtmlLinks {
    /** The attributes that may hold an address. */
    static final List<String> ATTRIBUTES = List.of(
            "href", "src", "srcset", "imagesrcset", "poster", "cite", "longdesc", "action", "formaction", "data", "content");

    private final Addresses addresses;
    private final SortedSet<String> links = new TreeSet<>();
    private final SortedSet<String> own = new TreeSet<>();
    private final SortedSet<String> refreshes = new TreeSet<>();

    HtmlLinks(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * Takes an attribute of the tag at which a scanner is.
     *
     * @param name one of {@link #ATTRIBUTES}
     * @param value without the escapes of HTML
     */
    void add(HtmlScanner scanner, String name, String value) {
        switch (name) {
            case "srcset", "imagesrcset" -> candidates(value);
            case "content" -> {
                if (scanner.isIn("meta")) {
                    content(value);
                }
            }
            case "data" -> {
                if (scanner.isIn("object")) {
                    links.add(value);
                }
            }
            // A full address that a person follows may belong to another site at the same host; one for machines is meant as ours.
            default -> (name.equals("href") && scanner.isIn("link") ? own(value) : links).add(value);
        }
    }

    /** Returns the addresses as they are written, in the order of their characters. */
    SortedSet<String> links() {
        return links;
    }

    /** Returns the full addresses of the site. */
    SortedSet<String> own() {
        return own;
    }

    /** Returns those of both to which the file sends its reader on. */
    SortedSet<String> refreshes() {
        return refreshes;
    }

    /** Splits what {@code srcset} says (HTML Standard, parsing a srcset attribute). */
    private void candidates(String text) {
        int at = 0;
        while (at < text.length()) {
            while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
                at++;
            }
            int end = at;
            while (end < text.length() && text.charAt(end) > ' ') {
                end++;
            }
            int last = end;
            while (last > at && text.charAt(last - 1) == ',') {
                last--;
            }
            if (last > at) {
                links.add(text.substring(at, last));
            }
            int comma = last < end ? last : text.indexOf(',', end);
            at = comma < 0 ? text.length() : comma + 1;
        }
    }

    /** Takes what a {@code meta} says where it is an address of the site, or where to go on. */
    private void content(String value) {
        int semicolon = value.indexOf(';');
        boolean refresh = semicolon > 0 && value.substring(0, semicolon).strip().chars().allMatch(c -> c >= '0' && c <= '9');
        String rest = refresh ? value.substring(semicolon + 1).strip() : "";
        if (rest.regionMatches(true, 0, "url=", 0, 4)) {
            String link = rest.substring(4).strip();
            own(link).add(link);
            refreshes.add(link);
        } else if (value.startsWith("http") && value.indexOf(' ') < 0 && addresses.own(value).isPresent()) {
            own.add(value);
        }
    }

    private SortedSet<String> own(String link) {
        return link.startsWith("http") && addresses.own(link).isPresent() ? own : links;
    }
}
