package dev.dossier.check;

/** Finds the addresses in the attributes of a page, wherever HTML may have one (HTML Standard, index of attributes). */
record LinkAttributes(HtmlScanner scanner, Links links, Weight weight) {
    private static final long HREF = Names.of("href");
    private static final long SRC = Names.of("src");
    private static final long SRCSET = Names.of("srcset");
    private static final long IMAGESRCSET = Names.of("imagesrcset");
    private static final long POSTER = Names.of("poster");
    private static final long CITE = Names.of("cite");
    private static final long LONGDESC = Names.of("longdesc");
    private static final long ACTION = Names.of("action");
    private static final long FORMACTION = Names.of("formaction");
    private static final long DATA = Names.of("data");
    private static final long CONTENT = Names.of("content");
    private static final long OBJECT = Names.of("object");
    private static final long META = Names.of("meta");

    /** Looks at an attribute of the tag at which the scanner is. */
    void check(int element, long name, int start, int end) {
        if (name == HREF || name == SRC) {
            // A full address that a person follows may belong to another site at the same host; one for machines is meant as ours.
            if (element == Elements.LINK) {
                links.checkFull(start, end);
            } else {
                links.check(start, end);
            }
            weight.add(element, scanner, start, end);
        } else if (name == CONTENT) {
            if (scanner.name() == META) {
                content(start, end);
            }
        } else if (name == SRCSET || name == IMAGESRCSET) {
            candidates(links.text(start, end), start);
        } else if (name == POSTER || name == CITE || name == LONGDESC || name == ACTION || name == FORMACTION
                || name == DATA && scanner.name() == OBJECT) {
            links.check(start, end);
        }
    }

    /** Splits what {@code srcset} says (HTML Standard, parsing a srcset attribute). */
    private void candidates(String text, int start) {
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
                links.check(text.substring(at, last), start + at);
            }
            int comma = last < end ? last : text.indexOf(',', end);
            at = comma < 0 ? text.length() : comma + 1;
        }
    }

    /** Takes what a {@code meta} says where it is an address of the site, or where to go on. */
    private void content(int start, int end) {
        byte first = start < end ? scanner.html()[start] : 0;
        if (first != 'h' && !(first >= '0' && first <= '9')) {
            return;
        }
        String value = links.text(start, end);
        int semicolon = value.indexOf(';');
        boolean refresh = semicolon > 0 && value.substring(0, semicolon).strip().chars().allMatch(c -> c >= '0' && c <= '9');
        String rest = refresh ? value.substring(semicolon + 1).strip() : "";
        if (rest.regionMatches(true, 0, "url=", 0, 4)) {
            links.checkRefresh(rest.substring(4).strip(), start);
        } else if (value.startsWith("http") && value.indexOf(' ') < 0) {
            links.checkFull(value, start);
        }
    }
}
