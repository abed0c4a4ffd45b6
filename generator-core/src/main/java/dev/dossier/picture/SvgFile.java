package dev.dossier.picture;

import dev.dossier.diagnostic.DiagnosticCode;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the size of a drawing, and refuses one that does more than draw: in a page it would not, but a reader may open the file by itself,
 * where its scripts are as good as those of the site (SVG 2, section 2.6, "Security considerations" of the processing modes).
 */
final class SvgFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Elements that run or hold what is no drawing. */
    private static final Set<String> FOREIGN =
            Set.of("script", "foreignobject", "handler", "listener", "iframe", "embed", "object", "audio", "video");

    /** CSS units in pixels (CSS Values 4, section 6.2). */
    private static final Map<String, Double> UNITS = Map.of(
            "", 1.0, "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "in", 96.0, "cm", 96 / 2.54, "mm", 96 / 25.4);

    private static final double MAX_SIZE = 100_000;

    private final XMLStreamReader xml;

    private SvgFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * The size of a drawing.
     *
     * @param width in pixels; 0 where it does not say
     * @param height in pixels; 0 where it does not say
     */
    record Size(int width, int height) {}

    static Size read(byte[] bytes) throws RefusedException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            return new SvgFile(factory.createXMLStreamReader(new ByteArrayInputStream(bytes))).read();
        } catch (XMLStreamException e) {
            throw RefusedException.damaged("is no XML that can be read, near line " + e.getLocation().getLineNumber());
        }
    }

    private Size read() throws XMLStreamException, RefusedException {
        Size size = new Size(0, 0);
        boolean root = true;
        boolean style = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    size = root ? root() : size;
                    root = false;
                    style = xml.getLocalName().equals("style");
                    element();
                }
                case XMLStreamConstants.END_ELEMENT -> style = false;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (style) {
                        style(xml.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw unsafe("loads something by '<?" + xml.getPITarget() + "'");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw unsafe("uses the entity '&" + xml.getLocalName() + ";'");
                default -> {}
            }
        }
        return size;
    }

    private Size root() throws RefusedException {
        if (!xml.getLocalName().equals("svg") || !NAMESPACE.equals(xml.getNamespaceURI())) {
            throw RefusedException.damaged("does not begin with '<svg xmlns=\"" + NAMESPACE + "\"'");
        }
        double width = length(xml.getAttributeValue(null, "width"));
        double height = length(xml.getAttributeValue(null, "height"));
        double[] box = box(xml.getAttributeValue(null, "viewBox"));
        if (width <= 0 && height <= 0) {
            width = box[0];
            height = box[1];
        } else if (width <= 0 && box[1] > 0) {
            width = height * box[0] / box[1];
        } else if (height <= 0 && box[0] > 0) {
            height = width * box[1] / box[0];
        }
        boolean known = width > 0 && height > 0 && width <= MAX_SIZE && height <= MAX_SIZE;
        return known ? new Size(Math.max(1, (int) Math.round(width)), Math.max(1, (int) Math.round(height))) : new Size(0, 0);
    }

    /** Returns a length in pixels; 0 where it is none, or depends on what is around the picture. */
    private static double length(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        String length = text.strip().toLowerCase(Locale.ROOT);
        int end = length.length();
        while (end > 0 && Character.isLetter(length.charAt(end - 1))) {
            end--;
        }
        Double unit = UNITS.get(length.substring(end));
        return unit == null ? 0 : number(length.substring(0, end)) * unit;
    }

    private static double[] box(@Nullable String text) {
        String[] numbers = text == null ? new String[0] : text.strip().replace(',', ' ').split(" +", -1);
        return numbers.length == 4 ? new double[] {number(numbers[2]), number(numbers[3])} : new double[2];
    }

    private static double number(String digits) {
        boolean sound = !digits.isEmpty() && digits.length() <= 12 && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        try {
            return sound ? Double.parseDouble(digits) : 0;
        } catch (NumberFormatException several) {
            return 0;
        }
    }

    private void element() throws RefusedException {
        String name = xml.getLocalName();
        if (FOREIGN.contains(name.toLowerCase(Locale.ROOT))) {
            throw unsafe("has an element '" + name + "'");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(name, xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), xml.getAttributeValue(i));
        }
    }

    private static void attribute(String element, String name, String value) throws RefusedException {
        if (name.startsWith("on")) {
            throw unsafe("has an attribute '" + name + "'");
        }
        String plain = plain(value);
        if (name.equals("attributename") && (plain.startsWith("on") || plain.endsWith("href"))) {
            throw unsafe("animates '" + value + "'");
        }
        if (name.equals("href") || name.equals("src")) {
            boolean link = element.equals("a") && (plain.startsWith("http://") || plain.startsWith("https://") || plain.indexOf(':') < 0);
            if (!link && !plain.isEmpty() && !plain.startsWith("#") && !isPicture(plain)) {
                throw unsafe("refers to '" + value.strip() + "'");
            }
        } else {
            style(value);
        }
    }

    /** Looks for what a style loads. */
    private static void style(String css) throws RefusedException {
        String plain = plain(css);
        if (plain.contains("@import") || plain.contains("\\")) {
            throw unsafe("has a style that may load something");
        }
        for (int at = plain.indexOf("url("); at >= 0; at = plain.indexOf("url(", at + 1)) {
            String inside = plain.substring(at + "url(".length()).replace("\"", "").replace("'", "");
            if (!inside.startsWith("#") && !isPicture(inside)) {
                throw unsafe("has a style that refers to another file");
            }
        }
    }

    private static boolean isPicture(String address) {
        return address.startsWith("data:image/png") || address.startsWith("data:image/jpeg") || address.startsWith("data:image/gif")
                || address.startsWith("data:image/webp");
    }

    /** Takes out what a browser does not see in an address. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().filter(c -> c > ' ').forEach(c -> plain.append((char) Character.toLowerCase(c)));
        return plain.toString();
    }

    private static RefusedException unsafe(String what) {
        return new RefusedException(
                DiagnosticCode.SVG_UNSAFE, what,
                "A drawing of the site only draws: take that out of the file, or embed what it needs.");
    }
}
