package dev.dossier.theme;

import java.math.BigDecimal;

/**
 * Writes numbers as a language does.
 *
 * @param separator what stands between groups of three digits
 * @param from how many digits a number has at least that is written in groups
 * @param mark what stands before decimals
 */
public record Numbers(String separator, int from, String mark) {
    private static final int GROUP = 3;
    private static final BigDecimal FIVE_DIGITS = new BigDecimal(10_000);

    /** Returns a number in digits, such as {@code 1,234}. */
    public String display(int number) {
        return display(Integer.toString(number));
    }

    /** Returns a number in digits with the decimals that it has, such as {@code 1,234.50}. */
    public String display(BigDecimal number) {
        return display(number.toPlainString());
    }

    /** Returns the same for a number that says where or when something is: a year is not written in groups. */
    public String displayPosition(BigDecimal number) {
        boolean year = number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(FIVE_DIGITS) < 0;
        return year ? number.toBigInteger().toString() : display(number);
    }

    /** Returns a number in digits; it is given as an optional minus, digits, and perhaps a point with decimals. */
    public String display(String number) {
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        int start = number.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(number.substring(0, start));
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % GROUP == 0 && end - start >= from) {
                text.append(separator);
            }
            text.append(number.charAt(i));
        }
        return point < 0 ? text.toString() : text.append(mark).append(number, point + 1, number.length()).toString();
    }
}
