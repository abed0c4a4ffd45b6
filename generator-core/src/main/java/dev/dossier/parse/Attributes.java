package dev.dossier.parse;

import dev.dossier.model.Urls;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives the elements of a page the attributes that make it accessible and valid. */
final class Attributes implements AttributeProvider {
    /** What an author may say about an image; nothing here can run code or load anything. */
    private static final Set<String> IMAGE = Set.of("width", "height", "alt", "title", "loading", "class");

    private final Map<String, String> labels;

    Attributes(Map<String, String> labels) {
        this.labels = labels;
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        switch (tagName) {
            // A block that scrolls must be reachable with the keyboard.
            case "pre" -> attributes.put("tabindex", "0");
            case "th", "td" -> cell(tagName, attributes);
            case "img" -> image(node, attributes);
            case "section" -> attributes.put("aria-label", label("footnotes"));
            case "a" -> footnoteLink(node, attributes);
            default -> {}
        }
    }

    private static void cell(String tagName, Map<String, String> attributes) {
        // The attribute align is obsolete (HTML standard, 16.2), and a style attribute breaks a strict content security policy.
        String alignment = attributes.remove("align");
        if (tagName.equals("th")) {
            attributes.put("scope", "col");
        }
        if (alignment != null) {
            attributes.put("class", "align-" + alignment);
        }
    }

    private static void image(Node node, Map<String, String> attributes) {
        if (node instanceof Image image && image.getLastChild() instanceof Braces braces) {
            braces.attributes().forEach((name, value) -> {
                if (IMAGE.contains(name) && isValid(name, value)) {
                    attributes.put(name, value);
                }
            });
            if (braces.attributes().getOrDefault("alt", " ").isEmpty()) {
                // Says that the text is not forgotten: the image only decorates (HTML Standard, section 4.8.4.4.4, "a purely decorative image").
                attributes.put("aria-hidden", "true");
            }
        }
    }

    private static boolean isValid(String name, String value) {
        return switch (name) {
            case "width", "height" -> !value.isEmpty() && value.length() < 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
            case "loading" -> value.equals("lazy") || value.equals("eager");
            default -> true;
        };
    }

    private void footnoteLink(Node node, Map<String, String> attributes) {
        if (node instanceof FootnoteReference || node instanceof FootnoteDefinition) {
            attributes.computeIfPresent("href", (name, href) -> "#" + Urls.encode(href.substring(1)));
        }
        if (node instanceof FootnoteDefinition) {
            attributes.put("aria-label", label("backToText") + " " + attributes.getOrDefault("data-footnote-backref-idx", ""));
        }
        // Nobody asks for what the extension says in these beside the classes, and a page has dozens.
        attributes.keySet().removeIf(name -> name.startsWith("data-footnote"));
    }

    private String label(String key) {
        return labels.getOrDefault(key, "");
    }
}
