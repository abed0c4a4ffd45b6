package dev.dossier.feature.card;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A text with the font of each of its characters.
 *
 * @param text what the fonts have of it
 * @param runs which characters are in which font, in their order, without gaps
 * @param missing the first character that no font has, which is left out
 */
record Lettering(String text, List<Run> runs, OptionalInt missing) {
    /** No text. */
    static final Lettering NONE = new Lettering("", List.of(), OptionalInt.empty());

    /** A longer title does not fit on a card in any case. */
    private static final int MOST = 400;

    /**
     * Characters in one font.
     *
     * @param start the index of the first
     * @param end the index after the last
     * @param typeface which font it is
     */
    record Run(int start, int end, int typeface) {}

    /**
     * Sets a text. What turns the direction of text or takes no room is left out, and whatever separates words is a blank.
     *
     * @param typefaces the fonts, of which the first that has a character is taken; marks, blanks and signs stay in the font of what is
     *     before them, if that has them
     */
    static Lettering of(String text, List<Typeface> typefaces) {
        StringBuilder set = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        OptionalInt missing = OptionalInt.empty();
        int current = first(text, typefaces);
        int start = 0;
        int character;
        for (int i = 0; i < text.length() && set.length() < MOST; i += Character.charCount(character)) {
            character = text.codePointAt(i);
            int shown = isBlank(character) ? ' ' : character;
            if (isLeftOut(character) || shown == ' ' && (set.isEmpty() || set.charAt(set.length() - 1) == ' ')) {
                continue;
            }
            boolean stays = !isLetter(shown) && typefaces.get(current).has(shown);
            int typeface = stays ? current : typeface(shown, typefaces);
            if (typeface < 0 && Character.getType(character) == Character.FORMAT) {
                continue;
            }
            if (typeface < 0) {
                missing = missing.isPresent() ? missing : OptionalInt.of(character);
                continue;
            }
            if (typeface != current) {
                add(runs, start, set.length(), current);
                start = set.length();
                current = typeface;
            }
            set.appendCodePoint(shown);
        }
        int end = set.length() > start && set.charAt(set.length() - 1) == ' ' ? set.length() - 1 : set.length();
        add(runs, start, end, current);
        return new Lettering(set.substring(0, end), List.copyOf(runs), missing);
    }

    private static void add(List<Run> runs, int start, int end, int typeface) {
        if (end > start) {
            runs.add(new Run(start, end, typeface));
        }
    }

    /** Returns the same text up to some index, with dots for what is left out. */
    Lettering cut(int end, List<Typeface> typefaces) {
        return of(text.substring(0, end).stripTrailing() + "\u2026", typefaces);
    }

    /** Returns the part between two indexes. */
    Lettering part(int start, int end) {
        List<Run> parts = new ArrayList<>();
        for (Run run : runs) {
            add(parts, Math.max(run.start, start) - start, Math.min(run.end, end) - start, run.typeface);
        }
        return new Lettering(text.substring(start, end), List.copyOf(parts), missing);
    }

    /** Signs before the first letter are in its font. */
    private static int first(String text, List<Typeface> typefaces) {
        return Math.max(0, text.codePoints().filter(Lettering::isLetter).map(one -> typeface(one, typefaces)).findFirst().orElse(0));
    }

    private static int typeface(int character, List<Typeface> typefaces) {
        for (int i = 0; i < typefaces.size(); i++) {
            if (typefaces.get(i).has(character)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetter(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script != Character.UnicodeScript.COMMON && script != Character.UnicodeScript.INHERITED;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.isISOControl(character);
    }

    /** Unicode 15.1, sections 23.2 to 23.4: of the characters without a shape only those stay that join letters or keep them apart. */
    private static boolean isLeftOut(int character) {
        boolean joins = character == 0x200C || character == 0x200D;
        boolean variant = character >= 0xFE00 && character <= 0xFE0F;
        return variant || Character.getType(character) == Character.FORMAT && !joins || Character.getType(character) == Character.SURROGATE;
    }
}
