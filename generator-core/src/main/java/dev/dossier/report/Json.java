package dev.dossier.report;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/**
 * Turns maps, collections, texts, numbers and flags into JSON (RFC 8259) that a person can read: each entry on a line of its own.
 * Keys stand in the order of their map.
 */
final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String of(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            entries(map.entrySet(), '{', '}', indent);
        } else if (value instanceof Collection<?> list) {
            entries(list, '[', ']', indent);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            text(entry.getKey().toString());
            out.append(": ");
            value(entry.getValue(), indent);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void entries(Collection<?> entries, char open, char close, String indent) {
        out.append(open);
        String deeper = indent + "  ";
        for (Iterator<?> each = entries.iterator(); each.hasNext(); ) {
            out.append(deeper);
            value(each.next(), deeper);
            out.append(each.hasNext() ? "," : indent);
        }
        out.append(close);
    }

    /** Escapes what JSON demands, and what would do harm to somebody who looks at the file: {@link Visible}, lone surrogates. */
    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || Visible.isHidden(c) || Visible.isHalf(c)) {
                        for (char unit : Character.toChars(c)) {
                            out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                        }
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
