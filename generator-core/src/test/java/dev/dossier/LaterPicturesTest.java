package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.picture.TestPictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What later builds make of pictures: the same as a clean one, without decoding anything twice. */
class LaterPicturesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("site/dossier.yml", "pictures: { format: jpeg, widths: [16, 32] }\n");
        write("site/content/index.md", "# Home\n\n![A photo](photo.jpg)\n\n![Again](photo.jpg)\n");
        write("site/content/photo.jpg", TestPictures.jpeg(64, 40));
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.write(folder.resolve(path), bytes);
    }

    /** Builds, and returns the names of the pictures of the output after it was held against a clean build. */
    private List<String> build() throws Exception {
        Generator.builder(folder.resolve("site")).output(folder.resolve("out")).state(folder.resolve("state"))
                .verifyIncremental(true).build().generate();
        return names("out").stream().filter(name -> !name.contains("favicon")).filter(name -> name.matches(".*\\.(jpg|png|svg|webp)")).toList();
    }

    private List<String> names(String below) throws IOException {
        List<String> names = new ArrayList<>(contents(below).keySet());
        return names.stream().filter(name -> !name.startsWith(".")).toList();
    }

    private Map<String, byte[]> contents(String below) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        Path start = folder.resolve(below);
        if (Files.exists(start)) {
            try (Stream<Path> files = Files.walk(start)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    contents.put(start.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }

    private List<String> kept() throws IOException {
        return names("state").stream().filter(name -> name.contains(".pictures/")).toList();
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("out/index.html"));
    }

    @Test
    void saysHowLargeAPictureIsAndLoadsTheFirstAtOnce() throws Exception {
        assertThat(build()).hasSize(2).allMatch(name -> name.matches("photo-[0-9a-f]{8}-(16|32)\\.jpg"));
        assertThat(page()).containsPattern(
                "<img src=\"photo-[0-9a-f]{8}-32.jpg\" alt=\"A photo\" srcset=\"photo-[0-9a-f]{8}-16.jpg 16w, photo-[0-9a-f]{8}-32.jpg 32w\" "
                        + "sizes=\"[^\"]+\" width=\"32\" height=\"20\" data-colour=\"#[0-9a-f]{6}\" decoding=\"async\" />");
        assertThat(page()).containsPattern("alt=\"Again\" loading=\"lazy\"");
    }

    @Test
    void findsWhatWasMadeInTheState() throws Exception {
        List<String> first = build();
        String index = kept().stream().filter(name -> name.endsWith("/index")).findFirst().orElseThrow();
        byte[] before = Files.readAllBytes(folder.resolve("state").resolve(index));
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }

        assertThat(build()).isEqualTo(first);
        assertThat(Files.readAllBytes(folder.resolve("state").resolve(index))).isEqualTo(before);
    }

    @Test
    void makesAnotherPictureAnotherFileAndForgetsTheFormer() throws Exception {
        List<String> first = build();
        assertThat(kept()).hasSize(3);
        write("site/content/photo.jpg", TestPictures.jpeg(60, 40));

        assertThat(build()).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(kept()).hasSize(3);

        write("site/content/index.md", "# Home\n");
        assertThat(build()).containsExactly("photo.jpg");
        assertThat(kept()).isEmpty();
    }

    @Test
    void publishesTheOriginalOnlyWhereAPageLinksToIt() throws Exception {
        assertThat(build()).doesNotContain("photo.jpg");
        write("site/content/index.md", "# Home\n\n![A photo](photo.jpg)\n\n[All of it](photo.jpg)\n");

        assertThat(build()).contains("photo.jpg").hasSize(3);
    }

    @Test
    void keepsAnOriginalWhoseAddressIsKnown() throws Exception {
        write("site/urls.lock", "urls.lock version 1\n/photo.jpg from=content/photo.jpg\n");

        assertThat(build()).contains("photo.jpg").hasSize(3);
    }

    @Test
    void makesThemAgainWithOtherOptions() throws Exception {
        List<String> first = build();
        write("site/dossier.yml", "pictures: { format: jpeg, widths: [32] }\n");
        assertThat(build()).hasSize(1).doesNotContainAnyElementsOf(first);

        write("site/dossier.yml", "pictures: { format: none }\n");
        assertThat(build()).containsExactly("photo.jpg");
        assertThat(page()).contains("<img src=\"photo.jpg\" alt=\"A photo\" />");
    }

    @Test
    void doNotBelieveWhatIsDamaged() throws Exception {
        build();
        Map<String, byte[]> whole = contents("out");
        for (String name : kept()) {
            byte[] bytes = Files.readAllBytes(folder.resolve("state").resolve(name));
            bytes[bytes.length / 2] ^= 1;
            Files.write(folder.resolve("state").resolve(name), bytes);
        }
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".jpg")).toList()) {
                Files.delete(file);
            }
        }

        build();

        contents("out").forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(whole.get(name)));
    }

    @Test
    void tellsWhereARefusedPictureIsShown() throws Exception {
        build();
        write("site/content/photo.jpg", "no picture");
        write("site/content/index.md", "---\nimage: photo.jpg\n---\n# Home\n\nSee ![A photo](photo.jpg).\n");

        assertThatThrownBy(this::build).isInstanceOfSatisfying(GenerationException.class, e -> assertThat(e.diagnostics())
                .extracting(one -> one.location().toString(), one -> one.code().id()).containsExactly(
                        tuple("content/index.md:2:8", "DOS570"),
                        tuple("content/index.md:6:5", "DOS570")));
        assertThat(page()).contains("photo-");
    }

    @Test
    void givesOtherSitesAJpeg() throws Exception {
        write("site/dossier.yml", "baseUrl: https://example.org/\npictures: { widths: [16] }\n");
        write("site/content/index.md", "---\nimage: photo.jpg\n---\n# Home\n");

        assertThat(build()).anyMatch(name -> name.matches("photo-[0-9a-f]{8}-share-64\\.jpg"));
        assertThat(page()).containsPattern("og:image\" content=\"https://example.org/photo-[0-9a-f]{8}-share-64.jpg\"");
    }
}
