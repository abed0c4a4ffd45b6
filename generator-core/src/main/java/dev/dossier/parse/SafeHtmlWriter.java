package dev.dossier.parse;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what is allowed of an author's HTML.
 *
 * @param links where its links and images go
 * @param output where the HTML goes
 */
record SafeHtmlWriter(LinkMarks links, HtmlOutput output) {
    void write(SafeHtml safe) {
        lineAround(safe);
        safe.parts().forEach(part -> part(part, safe));
        lineAround(safe);
    }

    private void lineAround(SafeHtml safe) {
        if (safe.isBlock()) {
            output.line();
        }
    }

    /** Links and images are the same as those of Markdown. */
    private void part(SafeHtml.Part part, SafeHtml safe) {
        if (part instanceof SafeHtml.Text text) {
            output.text(text.text());
        } else if (part instanceof SafeHtml.Close close) {
            if (close.tag().equals("a")) {
                links.end();
            } else {
                output.raw("</" + close.tag() + ">");
            }
        } else if (part instanceof SafeHtml.Open open) {
            Map<String, String> attributes = new LinkedHashMap<>(open.attributes());
            switch (open.tag()) {
                case "a" -> {
                    attributes.remove("href");
                    links.beginLink(safe, open.attributes().getOrDefault("href", ""), attributes);
                }
                case "img" -> {
                    attributes.putIfAbsent("alt", "");
                    attributes.remove("src");
                    links.beginImage(safe, open.attributes().getOrDefault("src", ""), attributes);
                    output.text(attributes.getOrDefault("alt", ""));
                    links.end();
                }
                default -> output.tag(open.tag(), attributes, AllowedHtml.VOID.contains(open.tag()));
            }
        }
    }
}
