package dev.dossier.model;

/**
 * An image of a text as HTML.
 *
 * @param target where its file is
 * @param attributes the attributes that its author gave, as HTML that begins with a blank
 * @param item whether it is an item of a directive, which is shown small and leads to its widest file
 */
record ImageTag(LinkResolver.Found target, String attributes, boolean item) {
    /** How wide a column of text is (HTML Standard, "sizes attributes"); a theme of another width still gets a picture that fits. */
    private static final String COLUMN = "(min-width: 46rem) 42rem, calc(100vw - 2.5rem)";

    /** How wide an item is. */
    private static final String ITEM = "(min-width: 46rem) 24rem, 80vw";

    private static final int MAX_DIGITS = 9;

    void write(StringBuilder out) {
        if (item) {
            String largest = target instanceof LinkResolver.Shown shown ? shown.largest() : target.url();
            out.append("<a href=\"").append(escaped(largest)).append("\">");
        }
        out.append("<img src=\"").append(escaped(target.url())).append('"').append(attributes);
        if (target instanceof LinkResolver.Shown shown) {
            sizes(shown, out);
        }
        out.append(" />").append(item ? "</a>" : "");
    }

    private void sizes(LinkResolver.Shown shown, StringBuilder out) {
        Picture picture = shown.picture();
        int width = number("width");
        int height = number("height");
        String set = shown.srcset();
        if (!set.isEmpty()) {
            attribute("srcset", set, out);
            attribute("sizes", width > 0 ? width + "px" : item ? ITEM : COLUMN, out);
        }
        if (width == 0) {
            attribute("width", Integer.toString(height == 0 ? picture.largest().width() : picture.widthFor(height)), out);
        }
        if (height == 0) {
            attribute("height", Integer.toString(picture.heightFor(width == 0 ? picture.largest().width() : width)), out);
        }
        if (!picture.colour().isEmpty()) {
            attribute("data-colour", picture.colour(), out);
        }
        attribute("decoding", "async", out);
    }

    private static void attribute(String name, String value, StringBuilder out) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    /** Returns a number that the author gave; 0 where there is none. A quote in another value would be escaped. */
    private int number(String attribute) {
        String start = " " + attribute + "=\"";
        int at = attributes.indexOf(start);
        int end = at < 0 ? -1 : attributes.indexOf('"', at + start.length());
        String digits = end < 0 ? "" : attributes.substring(at + start.length(), end);
        boolean sound = !digits.isEmpty() && digits.length() < MAX_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return sound ? Integer.parseInt(digits) : 0;
    }

    /** Escapes what an address may hold and a quoted attribute value may not; the same that commonmark escapes. */
    static String escaped(String url) {
        return url.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
