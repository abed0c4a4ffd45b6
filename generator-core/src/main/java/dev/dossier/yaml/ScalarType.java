package dev.dossier.yaml;

/**
 * What a plain scalar is: the core schema of YAML 1.2.2, section 10.3.2, scanned by hand.
 *
 * <p>So {@code no}, {@code 1:30} and {@code 2023-09-07} are texts, and {@code 012} is twelve.
 */
enum ScalarType {
    NOTHING("empty"),
    FLAG("a flag"),
    WHOLE_NUMBER("a whole number"),
    DECIMAL_NUMBER("a decimal number"),
    /** An infinity, or what is not a number; no type of Java that keeps decimals can hold them. */
    SPECIAL_NUMBER("a number without a value"),
    TEXT("a text");

    private final String words;

    ScalarType(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static ScalarType of(String text) {
        switch (text) {
            case "", "~", "null", "Null", "NULL":
                return NOTHING;
            case "true", "True", "TRUE", "false", "False", "FALSE":
                return FLAG;
            case ".nan", ".NaN", ".NAN":
                return SPECIAL_NUMBER;
            default:
                return number(text);
        }
    }

    private static ScalarType number(String text) {
        if (text.startsWith("0o") || text.startsWith("0x")) {
            int radix = text.charAt(1) == 'o' ? 8 : 16;
            return text.length() > 2 && digits(text, 2, radix) == text.length() ? WHOLE_NUMBER : TEXT;
        }
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        String unsigned = text.substring(start);
        if (unsigned.equals(".inf") || unsigned.equals(".Inf") || unsigned.equals(".INF")) {
            return SPECIAL_NUMBER;
        }
        int point = digits(text, start, 10);
        if (point == text.length()) {
            return point > start ? WHOLE_NUMBER : TEXT;
        }
        int end = point;
        int count = point - start;
        if (text.charAt(point) == '.') {
            end = digits(text, point + 1, 10);
            count += end - point - 1;
        }
        return count > 0 && isExponent(text, end) ? DECIMAL_NUMBER : TEXT;
    }

    private static boolean isExponent(String text, int start) {
        if (start == text.length()) {
            return true;
        }
        if (text.charAt(start) != 'e' && text.charAt(start) != 'E') {
            return false;
        }
        int first = start + 1;
        if (first < text.length() && (text.charAt(first) == '-' || text.charAt(first) == '+')) {
            first++;
        }
        return first < text.length() && digits(text, first, 10) == text.length();
    }

    /** Returns where the digits that begin at a place end. */
    private static int digits(String text, int start, int radix) {
        int end = start;
        while (end < text.length() && text.charAt(end) < 0x80 && Character.digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        return end;
    }
}
