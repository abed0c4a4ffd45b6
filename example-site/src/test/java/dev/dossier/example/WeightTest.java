package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The budgets of the example are held by its build; this weighs pages in another way, and keeps a table in {@code target/weights.txt}. */
class WeightTest {
    private static final int FIRST = 20_000;
    private static final int NEXT = 8_000;

    @Test
    void pagesAreAsLightAsTheBudgetsSay() throws Exception {
        List<String> table = new ArrayList<>();
        for (String page : Sample.pages()) {
            Document document = Jsoup.parse(MadeSite.read(page));
            int html = packed(withoutDrawings(MadeSite.read(page)).getBytes(StandardCharsets.UTF_8));
            int files = 0;
            for (Element file : document.select("link[rel=stylesheet][href], link[rel=modulepreload][href], script[src]")) {
                URI address = MadeSite.FOLDER.resolve(page).toUri().resolve(file.attr(file.hasAttr("href") ? "href" : "src"));
                // The page for what is not found names files by their full path.
                Path path = Path.of(address).startsWith(MadeSite.FOLDER)
                        ? Path.of(address)
                        : MadeSite.FOLDER.resolve(Path.of("/police-cooperation").relativize(Path.of(address)));
                files += packed(Files.readAllBytes(path));
            }
            assertThat(html).as(page).isLessThanOrEqualTo(NEXT);
            assertThat(html + files).as(page).isLessThanOrEqualTo(FIRST).isGreaterThan(html);
            table.add(String.format(Locale.ROOT, "%6d first %6d next  %s", html + files, html, page));
        }
        table.sort(null);
        Files.write(Path.of("target", "weights.txt"), table);
    }

    /** Drawings are pictures; one may stand in another. */
    private static String withoutDrawings(String html) {
        String rest = html;
        for (int end = rest.indexOf("</svg>"); end >= 0; end = rest.indexOf("</svg>")) {
            rest = rest.substring(0, rest.lastIndexOf("<svg", end)) + rest.substring(end + "</svg>".length());
        }
        return rest;
    }

    private static int packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
