package dev.dossier.schema;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Writes maps, collections, texts, numbers and flags as JSON (RFC 8259), with two blanks for each depth. */
public final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** Returns a value as JSON that ends in a line end; keys stand in the order of their map. */
    public static String of(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            all('{', map.entrySet(), '}', line, entry -> {
                text(String.valueOf(entry.getKey()));
                out.append(": ");
                value(entry.getValue(), line + "  ");
            });
        } else if (value instanceof Collection<?> list) {
            all('[', list, ']', line, one -> value(one, line + "  "));
        } else if (value instanceof Boolean || value instanceof Integer) {
            out.append(value);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else {
            text(value.toString());
        }
    }

    private <T> void all(char begin, Collection<T> elements, char end, String line, java.util.function.Consumer<T> write) {
        out.append(begin);
        for (Iterator<T> all = elements.iterator(); all.hasNext(); ) {
            out.append(line).append("  ");
            write.accept(all.next());
            out.append(all.hasNext() ? "," : line);
        }
        out.append(end);
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
