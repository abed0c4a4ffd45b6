package dev.dossier.check;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells when an address may be read as another one (UTS 39, "Unicode Security Mechanisms"). */
final class Scripts {
    /** What is written together in one word (UTS 39, section 5.2, "Highly Restrictive"). */
    private static final List<Set<UnicodeScript>> TOGETHER = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

    private Scripts() {}

    /** A word of an address with its scripts. */
    record Mixed(String word, String scripts) {}

    /** Returns whether a text has no other letters than those of ASCII: most addresses. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first character that turns the direction of text, as {@code U+202E} (UAX 9, section 2). */
    static Optional<String> control(String text) {
        return text.chars()
                .filter(Scripts::isControl)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .findFirst();
    }

    /** Returns a text that can be shown: U+FFFD stands for each such character. */
    static String withoutControls(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.appendCodePoint(isControl(c) ? 0xfffd : c));
        return shown.toString();
    }

    private static boolean isControl(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f || c == 0x061c;
    }

    /** Returns the first word whose letters are of scripts that are not written together. */
    static Optional<Mixed> mixed(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "/-_. ~+".indexOf(text.charAt(i)) >= 0) {
                Set<UnicodeScript> scripts = scripts(text, start, i);
                if (scripts.size() > 1 && TOGETHER.stream().noneMatch(set -> set.containsAll(scripts))) {
                    String names = scripts.stream().map(Scripts::name).sorted().collect(Collectors.joining(" and "));
                    return Optional.of(new Mixed(text.substring(start, i), names));
                }
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    private static Set<UnicodeScript> scripts(String text, int start, int end) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            UnicodeScript script = UnicodeScript.of(c);
            if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.UNKNOWN) {
                scripts.add(script);
            }
        }
        return scripts;
    }

    private static String name(UnicodeScript script) {
        String name = script.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
