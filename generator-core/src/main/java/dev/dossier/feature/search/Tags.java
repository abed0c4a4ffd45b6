package dev.dossier.feature.search;

import java.util.List;

/** The names of the elements of HTML as numbers, so that none of them becomes an object. A name of up to nine letters has its number alone. */
final class Tags {
    /** What a name is that means nothing here. */
    static final byte OTHER = 0;

    /** Can stand inside of a word (HTML, 3.2.5.2.5, phrasing content, as far as it is text). */
    static final byte INLINE = 1;

    /** Has content that readers do not see. */
    static final byte UNSEEN = 2;

    /** A heading. */
    static final byte HEADING = 3;

    private static final int SLOT_BITS = 8;
    private static final int SLOTS = 1 << SLOT_BITS;

    /** More than there are characters in ASCII, and prime. */
    private static final int RADIX = 131;

    /** The letters and digits of ASCII, in lower case; 0 for all else. */
    private static final byte[] LETTERS = letters();

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    /** What names of one or two letters are, by their numbers: most tags have them. */
    private static final byte[] SHORT_KINDS = new byte[RADIX * RADIX];
    private static final long[] NAMES = new long[SLOTS];
    private static final byte[] KINDS = new byte[SLOTS];

    static {
        add(INLINE, List.of(
                "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
                "span", "strong", "sub", "sup", "time", "u", "var", "wbr"));
        add(UNSEEN, List.of("script", "style", "template"));
        add(HEADING, List.of("h1", "h2", "h3", "h4", "h5", "h6"));
    }

    static final long SUP = number("sup");
    static final long IMG = number("img");

    private Tags() {}

    private static void add(byte kind, List<String> names) {
        for (String name : names) {
            long number = number(name);
            int slot = slot(number);
            NAMES[slot] = number;
            KINDS[slot] = kind;
            if (name.length() <= 2) {
                SHORT_KINDS[(int) number] = kind;
            }
        }
    }

    private static byte[] letters() {
        byte[] letters = new byte[1 << Byte.SIZE];
        for (byte b = 0; b < Byte.MAX_VALUE; b++) {
            if (Html.isLetterOrDigit(b)) {
                letters[b] = (byte) (b >= 'A' && b <= 'Z' ? b + 'a' - 'A' : b);
            }
        }
        return letters;
    }

    private static long number(String name) {
        long number = 0;
        for (byte letter : Html.ascii(name)) {
            number = next(number, letter(letter));
        }
        return number;
    }

    /** Returns what a letter or a digit of ASCII is in a name, in which large letters are as good as small ones; 0 for all else. */
    static int letter(byte written) {
        return LETTERS[written & 0xff];
    }

    /** Returns the number of a name with one more letter. */
    static long next(long number, int letter) {
        return number * RADIX + letter;
    }

    /** Returns what an element is. */
    static byte kind(long name) {
        return name >= 0 && name < SHORT_KINDS.length ? SHORT_KINDS[(int) name] : KINDS[slot(name)];
    }

    /** Returns the slot of a name, or the free one where it would be. */
    private static int slot(long name) {
        int slot = (int) (name * MULTIPLIER >>> Long.SIZE - SLOT_BITS);
        while (NAMES[slot] != 0 && NAMES[slot] != name) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
