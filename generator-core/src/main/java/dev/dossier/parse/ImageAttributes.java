package dev.dossier.parse;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;

/** What an author says about an image in braces behind it. */
final class ImageAttributes {
    /** What may be said; nothing here can run code or load anything. */
    private static final Set<String> KNOWN = Set.of("width", "height", "alt", "title", "loading", "class");

    private ImageAttributes() {}

    /** Adds to the attributes of an image what its author says of it. */
    static void add(Image image, Map<String, String> attributes) {
        if (image.getLastChild() instanceof Braces braces) {
            braces.attributes().forEach((name, value) -> {
                if (KNOWN.contains(name) && isValid(name, value)) {
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
}
