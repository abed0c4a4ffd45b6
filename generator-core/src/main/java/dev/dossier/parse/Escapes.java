package dev.dossier.parse;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What stands for another character: backslash escapes and character references (CommonMark 0.31.2, sections 2.4 and 2.5). */
final class Escapes {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int MAX_DECIMAL = 7;
    private static final int MAX_HEXADECIMAL = 6;
    private static final String UNKNOWN = "\uFFFD";

    /** Commonmark-java knows the names of HTML; those that were asked for and exist are kept, which are 2,125 at most. */
    private static final Parser NAMES = Parser.builder().build();

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Escapes() {}

    static boolean isEscapable(char c) {
        return c < 128 && ESCAPABLE.indexOf(c) >= 0;
    }

    /** Replaces all escapes and references of a text by what they stand for. */
    static String resolve(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        char[] characters = new char[text.length() + 1];
        text.getChars(0, text.length(), characters, 0);
        StringBuilder resolved = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = characters[i];
            int end = c == '&' ? referenceEnd(characters, i) : -1;
            if (end > 0) {
                resolved.append(reference(text.substring(i, end)));
                i = end;
            } else if (c == '\\' && isEscapable(characters[i + 1])) {
                resolved.append(characters[i + 1]);
                i += 2;
            } else {
                resolved.append(c);
                i++;
            }
        }
        return resolved.toString();
    }

    /** Returns the place behind the reference that begins with the ampersand at {@code at}, or -1; a character that fits nowhere has to follow the text. */
    static int referenceEnd(char[] text, int at) {
        int start = at + 1;
        int end;
        if (text[start] == '#') {
            boolean hexadecimal = text[start + 1] == 'x' || text[start + 1] == 'X';
            start += hexadecimal ? 2 : 1;
            end = start;
            while (hexadecimal ? isHexadecimal(text[end]) : Characters.isDigit(text[end])) {
                end++;
            }
            if (end - start > (hexadecimal ? MAX_HEXADECIMAL : MAX_DECIMAL)) {
                return -1;
            }
        } else {
            end = start;
            while (Characters.isLetter(text[end]) || end > start && Characters.isDigit(text[end])) {
                end++;
            }
        }
        return end > start && text[end] == ';' ? end + 1 : -1;
    }

    /** Returns what a reference stands for; a name that HTML does not know stands for itself. */
    static String reference(String reference) {
        if (reference.charAt(1) != '#') {
            String known = KNOWN.get(reference);
            return known == null ? named(reference) : known;
        }
        boolean hexadecimal = Character.toLowerCase(reference.charAt(2)) == 'x';
        int codePoint = Integer.parseInt(reference, hexadecimal ? 3 : 2, reference.length() - 1, hexadecimal ? 16 : 10);
        return codePoint == 0 || !Character.isValidCodePoint(codePoint) ? UNKNOWN : Character.toString(codePoint);
    }

    private static String named(String reference) {
        Node paragraph = NAMES.parse(reference).getFirstChild();
        if (paragraph != null && paragraph.getFirstChild() instanceof Text text && !text.getLiteral().equals(reference)) {
            KNOWN.put(reference, text.getLiteral());
            return text.getLiteral();
        }
        return reference;
    }

    private static boolean isHexadecimal(char c) {
        return Characters.isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }
}
