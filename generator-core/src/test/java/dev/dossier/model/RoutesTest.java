package dev.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files of the output are a map in the order of their paths. */
class RoutesTest {
    private static final Route LOGO = file("logo.svg");
    private static final Route STYLE = file("assets/site.css");
    private static final Routes ROUTES = Routes.of(List.of(LOGO, STYLE));

    private static Route file(String path) {
        return new Route.Copied(SitePath.of(path), new SourceFile(SitePath.of(path), path, SourceFile.content(new byte[0])));
    }

    @Test
    void areInTheOrderOfTheirPaths() {
        assertThat(ROUTES.values()).containsExactly(STYLE, LOGO);
        assertThat(ROUTES.keySet()).containsExactly(STYLE.output(), LOGO.output());
        assertThat(ROUTES.entrySet()).containsExactly(Map.entry(STYLE.output(), STYLE), Map.entry(LOGO.output(), LOGO));
    }

    @Test
    void areFoundByTheirPaths() {
        assertThat(ROUTES).containsEntry(LOGO.output(), LOGO).hasSize(2).doesNotContainKey(SitePath.of("logo.png"));
        assertThat(ROUTES.keySet().contains(STYLE.output())).isTrue();
        assertThat(ROUTES.at("assets/site.css")).hasValue(STYLE);
        assertThat(ROUTES.at("../no path/")).isEmpty();
    }
}
