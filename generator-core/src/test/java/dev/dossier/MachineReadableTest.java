package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MachineReadableTest {
    static Stream<Path> sites() throws IOException {
        return GoldenSitesTest.sites();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void otherParsersReadWhatIsForMachines(Path golden) throws Exception {
        assertThat(MachineReadable.check(files(golden.resolve("expected")))).isPositive();
    }

    @Test
    void aSitemapThatIsNoneIsFound() {
        String before = "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">";
        assertThatThrownBy(() -> check("sitemap.xml", before + "<url><loc>/a/</loc></url></urlset>")).hasMessageContaining("/a/");
        assertThatThrownBy(() -> check("sitemap.xml", before + "<url><loc>https://a.example/</loc><lastmod>today</lastmod></url></urlset>"))
                .hasMessageContaining("today");
        assertThatThrownBy(() -> check("sitemap.xml", before + "<url><loc>https://a.example/</loc><xhtml:link rel=\"alternate\" hreflang=\"?\"/></url></urlset>"))
                .hasMessageContaining("hreflang");
    }

    private static void check(String name, String text) throws Exception {
        MachineReadable.check(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
