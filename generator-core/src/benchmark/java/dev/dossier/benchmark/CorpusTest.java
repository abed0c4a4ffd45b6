package dev.dossier.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of different days can only be compared as long as these hashes hold. */
class CorpusTest {
    @Test
    void makesTheSamePagesOnEveryDay(@TempDir Path site) throws Exception {
        new Corpus(120, 1923, Corpus.Size.USUAL).write(site, "index.md");
        assertThat(hash(site)).isEqualTo("3143a2044bbf52b448fda4f1e33929de12fbf8a8f978b9a3f0157881abeb96bd");
    }

    @Test
    void makesOtherPagesFromAnotherSeed(@TempDir Path site) throws Exception {
        new Corpus(120, 7, Corpus.Size.USUAL).write(site, "_index.md");
        assertThat(hash(site)).isEqualTo("5496739dc594576fe2ed5c4186bb830348ec4a4b27292c268dd0ddd8deb81df7");
    }

    @Test
    void makesTheSameSmallPagesOnEveryDay(@TempDir Path site) throws Exception {
        new Corpus(120, 1923, Corpus.Size.SMALL).write(site, "index.md");
        assertThat(hash(site)).isEqualTo("3a19e591311d14f89eecf7bed1a550e36a52282f37aebc646dc647d7e3569be2");
    }

    @Test
    void drawsWhatPythonDraws() {
        PythonRandom random = new PythonRandom(42);
        assertThat(List.of(random.below(1), random.below(10), random.between(1923, 2025), random.below(Integer.MAX_VALUE)))
                .containsExactly(0, 0, 2017, 590_620_971);
        assertThat(random.sample(100, 5)).containsExactly(31, 28, 17, 94, 13);
        assertThatThrownBy(() -> random.sample(21, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String hash(Path site) throws IOException, NoSuchAlgorithmException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        files.forEach((name, content) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
