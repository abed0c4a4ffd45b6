package dev.dossier.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorldTest {
    /** Uninhabited or without borders that Natural Earth draws at this scale. */
    private static final Set<String> WITHOUT_SHAPE = Set.of("AN", "BQ", "BV", "CC", "CX", "GF", "GP", "MQ", "RE", "SJ", "TK", "YT");

    @Test
    void hasEveryCountryOfIsoByEachOfItsCodes() {
        Set<String> missing = new HashSet<>();
        for (String country : Locale.getISOCountries()) {
            String three = new Locale("", country).getISO3Country();
            if (World.get().find(country).isEmpty() || !World.get().find(country).equals(World.get().find(three))) {
                missing.add(country);
            }
        }
        assertThat(WITHOUT_SHAPE).containsAll(missing);
        assertThat(World.get().find("250")).isEqualTo(World.get().find("FRA")).isNotEmpty();
    }

    @Test
    void drawsEveryCountryInsideOfTheMap() {
        World world = World.get();
        for (Shape shape : world.shapes()) {
            assertThat(shape.path()).matches(shape.dot() ? "M\\d+ \\d+h\\.01" : "(M\\d+ \\d+l[-\\d ]+z)+");
            Arrays.stream(shape.path().split("M")).filter(part -> !part.isEmpty()).forEach(part -> {
                String[] begin = part.split("[lh]")[0].split(" ");
                assertThat(Integer.parseInt(begin[0])).isBetween(0, world.width());
                assertThat(Integer.parseInt(begin[1])).isBetween(0, world.fullHeight());
            });
        }
    }

    @Test
    void showsSmallCountriesAsDots() {
        assertThat(World.get().find("MDV").orElseThrow().dot()).isTrue();
        assertThat(World.get().find("VAT").orElseThrow().dot()).isTrue();
        assertThat(World.get().find("BRA").orElseThrow().dot()).isFalse();
    }
}
