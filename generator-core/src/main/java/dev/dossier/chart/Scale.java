package dev.dossier.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns values between two ends into percent of the space between them. All arithmetic is that of {@code double} and
 * {@link BigDecimal}, which is the same on every machine.
 *
 * @param least the value at 0
 * @param most the value at 100
 */
record Scale(double least, double most) {
    private static final double ALL = 100;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    double at(double value) {
        return most == least ? ALL / 2 : (value - least) / (most - least) * ALL;
    }

    /** Returns percent with at most two decimals. */
    static String percent(double at) {
        return number(at) + "%";
    }

    /** Returns a place in a square of 100. */
    static String number(double at) {
        BigDecimal rounded = BigDecimal.valueOf(at).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * Returns round numbers at equal distances: multiples of 1, 2 or 5 times a power of ten (P. S. Heckbert, Nice Numbers for Graph
     * Labels, Graphics Gems, 1990).
     *
     * @param parts how many distances there are at most between the two ends
     * @param outside whether the first and the last may be outside of the two ends, so that these are between them
     * @param whole whether only whole numbers are wanted
     */
    static List<BigDecimal> steps(double least, double most, int parts, boolean outside, boolean whole) {
        BigDecimal step = step((most - least) / parts, whole);
        BigDecimal first = multiple(least, step, outside ? RoundingMode.FLOOR : RoundingMode.CEILING);
        BigDecimal last = multiple(most, step, outside ? RoundingMode.CEILING : RoundingMode.FLOOR);
        List<BigDecimal> steps = new ArrayList<>();
        for (BigDecimal one = first; one.compareTo(last) <= 0; one = one.add(step)) {
            steps.add(one);
        }
        return steps;
    }

    private static BigDecimal step(double least, boolean whole) {
        if (least <= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal wanted = BigDecimal.valueOf(least);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(wanted) >= 0 && (!whole || step.compareTo(HALF) > 0)) {
                return whole ? step.max(BigDecimal.ONE) : step;
            }
        }
        BigDecimal next = power.scaleByPowerOfTen(1);
        return whole ? next.max(BigDecimal.ONE) : next;
    }

    private static BigDecimal multiple(double value, BigDecimal step, RoundingMode rounding) {
        return BigDecimal.valueOf(value).divide(step, 0, rounding).multiply(step);
    }
}
