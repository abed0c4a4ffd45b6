package dev.dossier.theme;

/**
 * Writes whole numbers as a language does.
 *
 * @param separator what stands between groups of three digits
 * @param from how many digits a number has at least that is written in groups
 */
public record Numbers(String separator, int from) {
    private static final int GROUP = 3;

    /** Returns a number in digits, such as {@code 1,234}. */
    public String display(int number) {
        String digits = Integer.toString(Math.abs(number));
        if (digits.length() < from) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder(number < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % GROUP == 0) {
                text.append(separator);
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
