package dev.dossier.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 196 | 5 | true | false | 0 50 100 150 200",
        "1923 | 2025 | 6 | false | true | 1940 1960 1980 2000 2020",
        "2002 | 2004 | 6 | false | true | 2002 2003 2004",
        "0.2 | 1.5 | 5 | true | false | 0.0 0.5 1.0 1.5",
        "-12 | 3 | 5 | true | false | -15 -10 -5 0 5",
        "3 | 3 | 5 | true | false | 3",
    })
    void stepsAreRound(double least, double most, int parts, boolean outside, boolean whole, String steps) {
        List<BigDecimal> expected = List.of(steps.split(" ")).stream().map(BigDecimal::new).toList();
        assertThat(Scale.steps(least, most, parts, outside, whole))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(expected);
    }

    /** A table may hold any number that has few enough digits. */
    @Test
    void stepsAreFewWhateverTheNumbers() {
        for (double most : new double[] {1e-28, 1, 1e15, 99999999999999999999999999999.0}) {
            assertThat(Scale.steps(-most, most, 5, true, false)).hasSizeBetween(2, 8);
            assertThat(Scale.steps(most, Math.nextUp(most), 5, true, false)).hasSizeBetween(1, 8);
        }
    }

    @Test
    void placesHaveAtMostTwoDecimals() {
        assertThat(Scale.percent(100.0 / 3)).isEqualTo("33.33%");
        assertThat(Scale.percent(100)).isEqualTo("100%");
        assertThat(Scale.percent(-0.001)).isEqualTo("0%");
        assertThat(new Scale(5, 5).at(5)).isEqualTo(50);
    }
}
