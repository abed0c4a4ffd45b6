package dev.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.SiteConfig.UrlStyle;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlsTest {
    private static final Optional<URI> BASE = Optional.of(URI.create("https://example.org/x/"));

    @ParameterizedTest
    @CsvSource({
        "index.html, goals/index.html, goals/, goals/index.html",
        "goals/index.html, index.html, ../, ../index.html",
        "goals/cyber/index.html, goals/index.html, ../, ../index.html",
        "goals/index.html, goals/index.html, ./, index.html",
        "index.html, index.html, ./, index.html",
        "a/b/index.html, c/d.txt, ../../c/d.txt, ../../c/d.txt",
        "a/b/index.html, a/bc/index.html, ../bc/, ../bc/index.html",
        "a/index.html, a/x y.png, x%20y.png, x%20y.png",
        "a/index.html, a/قمة/index.html, %D9%82%D9%85%D8%A9/, %D9%82%D9%85%D8%A9/index.html",
        "a/b.html, a/myindex.html, myindex.html, myindex.html",
        "404.html, goals/index.html, /x/goals/, /x/goals/index.html"
    })
    void writesRelativeAddresses(String from, String to, String folders, String files) {
        assertThat(new Urls(UrlStyle.FOLDER, BASE).relative(SitePath.of(from), SitePath.of(to))).isEqualTo(folders);
        assertThat(new Urls(UrlStyle.FILE, BASE).relative(SitePath.of(from), SitePath.of(to))).isEqualTo(files);
    }

    @Test
    void beginsAtTheRootOfTheServerOnThePageForUnknownAddresses() {
        Urls urls = new Urls(UrlStyle.FOLDER, Optional.empty());
        assertThat(urls.relative(Urls.NOT_FOUND, SitePath.of("index.html"))).isEqualTo("/");
    }

    @Test
    void writesFullAddressesWithoutIndex() {
        for (UrlStyle style : UrlStyle.values()) {
            Urls urls = new Urls(style, BASE);
            assertThat(urls.absolute(SitePath.of("index.html"))).contains("https://example.org/x/");
            assertThat(urls.absolute(SitePath.of("a/index.html"))).contains("https://example.org/x/a/");
            assertThat(urls.absolute(SitePath.of("a/b c.html"))).contains("https://example.org/x/a/b%20c.html");
        }
        assertThat(new Urls(UrlStyle.FILE, Optional.empty()).absolute(SitePath.of("a.html"))).isEmpty();
    }

    @Test
    void keepsWhatIsEncodedInAnAddress() {
        assertThat(Urls.encodeAddress("https://example.org/a%20b c?q=ü#\"x\""))
                .isEqualTo("https://example.org/a%20b%20c?q=%C3%BC#%22x%22");
    }
}
