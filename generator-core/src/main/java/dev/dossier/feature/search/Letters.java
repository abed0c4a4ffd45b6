package dev.dossier.feature.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * What characters mean for words, by code points that are written out: the tables of Unicode in Java and in a browser are of different
 * years. See docs/search.md, "Words".
 */
final class Letters {
    /** Between words. */
    static final byte NONE = 0;

    /** Part of a word. */
    static final byte WORD = 1;

    /** Part of a text that is written without blanks. */
    static final byte JOINED = 2;

    private static final byte MARK = 3;

    private static final String MARKS =
            "AD 300-36F 483-489 591-5BD 5BF 5C1 5C2 5C4 5C5 5C7 610-61A 640 64B-65F 670 6D6-6DC 6DF-6E4 6E7 6E8 6EA-6ED 1AB0-1AFF 1DC0-1DFF "
                    + "200B-200F 202A-202E 2060-2064 2066-2069 20D0-20FF FE00-FE0F FE20-FE2F FEFF";
    private static final String WITHOUT_BLANKS =
            "E01-E3A E40-E4E E80-ECF EDC-EDF 1000-103F 1050-109F 1780-17D3 17DD 2E80-2FDF 3005-3007 3021-302F 3041-30FA 30FC-30FF 31F0-31FF "
                    + "3400-4DBF 4E00-9FFF F900-FAFF";
    private static final String BETWEEN =
            "D7 F7 2BB 2BC 2C2-2C5 2D2-2DF 37E 387 55A-55F 589 58A 5BE 5C0 5C3 5C6 5F3 5F4 600-60F 61B-61F 66A-66D 6D4 6DD 6DE 6E9 700-70F 964 965 970 "
                    + "E3F E4F E5A E5B F04-F14 F3A-F3D 104A-104F 10FB 1360-1368 17D4-17DB 1800-180E 2000-206F 20A0-20CF 2100-2BFF 2E00-2E7F "
                    + "2FF0-2FFF 3000-3004 3008-3020 3030-3040 30FB 3190-319F 3200-33FF 4DC0-4DFF D800-F8FF FD3E FD3F FE10-FE1F FE30-FE6F FF00-FFEF "
                    + "FFF0-FFFF";

    /** From here on every letter is one, unless the table says otherwise. */
    private static final int FIRST_LETTER = 0xC0;

    private static final byte[] CLASSES = classes();

    /** The zeros of digits that count as those of ASCII. */
    private static final String ZEROS = "\u0660\u06F0\u0966\u0E50\u0ED0\u1040\u17E0";

    private static final String[] FOLDED = folds(Map.ofEntries(
            Map.entry('ς', "σ"), Map.entry('ß', "ss"), Map.entry('æ', "ae"), Map.entry('œ', "oe"), Map.entry('ø', "o"), Map.entry('đ', "d"),
            Map.entry('ð', "d"), Map.entry('þ', "th"), Map.entry('ł', "l"), Map.entry('ħ', "h"), Map.entry('ŧ', "t"), Map.entry('ı', "i"),
            Map.entry('\u0649', "\u064A"), Map.entry('\u0629', "\u0647"), Map.entry('\u0671', "\u0627"), Map.entry('\u06A9', "\u0643"),
            Map.entry('\u06CC', "\u064A")));

    private Letters() {}

    private static byte[] classes() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        fill(classes, "30-39 41-5A 61-7A " + Integer.toHexString(FIRST_LETTER) + "-FFFF", WORD);
        fill(classes, BETWEEN, NONE);
        fill(classes, WITHOUT_BLANKS, JOINED);
        fill(classes, MARKS, MARK);
        return classes;
    }

    private static void fill(byte[] classes, String ranges, byte value) {
        for (String range : ranges.split(" ")) {
            String[] ends = range.split("-");
            int first = Integer.parseInt(ends[0], 16);
            int last = Integer.parseInt(ends[ends.length - 1], 16);
            Arrays.fill(classes, first, last + 1, value);
        }
    }

    /** Returns what a code point is in a text without marks. */
    static byte of(int codePoint) {
        if (codePoint <= Character.MAX_VALUE) {
            byte known = CLASSES[codePoint];
            return known == MARK ? NONE : known;
        }
        boolean symbol = codePoint >= 0x1F000 && codePoint <= 0x1FAFF || codePoint >= 0xE0000;
        return symbol ? NONE : codePoint >= 0x20000 && codePoint <= 0x3FFFF ? JOINED : WORD;
    }

    /** Takes a text apart (NFKD), drops marks, and puts it together again (NFC). */
    static String withoutMarks(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            boolean selector = c == '\uDB40' && i + 1 < apart.length() && apart.charAt(i + 1) >= '\uDD00' && apart.charAt(i + 1) <= '\uDDEF';
            if (selector) {
                i++;
            } else if (CLASSES[c] != MARK) {
                kept.append(c);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static String[] folds(Map<Character, String> letters) {
        String[] folds = new String[0x1800];
        Arrays.fill(folds, "");
        letters.forEach((letter, folded) -> folds[letter] = folded);
        for (char zero : ZEROS.toCharArray()) {
            for (int digit = 0; digit <= 9; digit++) {
                folds[zero + digit] = Integer.toString(digit);
            }
        }
        return folds;
    }

    /** Returns what stands for a letter in lower case or for a digit; nothing where it stands for itself. */
    static String folded(char c) {
        return c < FOLDED.length ? FOLDED[c] : "";
    }
}
