package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder in {@code src/test/resources/golden} holds a site and the output it must become, byte for byte. After a change
 * that is meant to alter them, run with {@code -Ddossier.golden=update} and read the difference.
 */
class GoldenSitesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern DIGITS = Pattern.compile("\\.[0-9a-f]{8}\\.css");
    /** Pictures in the widths that a site asks for. */
    private static final Pattern MADE_PICTURE = Pattern.compile(".*-[0-9a-f]{8}-\\d+\\.(jpg|png)");
    /** How the style sheet of the theme begins. */
    private static final String THEME = ":root{color-scheme:light dark;";
    private static final Set<String> TEXTS = Set.of("csv", "md", "yml", "mustache");

    @BeforeAll
    static void updateExpectations(@TempDir Path temp) throws Exception {
        if ("update".equals(System.getProperty("dossier.golden"))) {
            for (Path golden : sites().toList()) {
                Path output = temp.resolve(golden.getFileName()).resolve("out");
                generate(golden.resolve("site"), output);
                update(output, golden.resolve("expected"));
            }
        }
    }

    static Stream<Path> sites() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void becomesTheExpectedOutput(Path golden, @TempDir Path temp) throws Exception {
        GenerationResult result = generate(golden.resolve("site"), temp.resolve("out"));
        assertThat(result.diagnostics()).isEmpty();
        assertSame(files(temp.resolve("out")), files(golden.resolve("expected")));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void becomesTheSameWhateverTheLocaleAndTimeZone(Path golden, @TempDir Path temp) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            generate(golden.resolve("site"), temp.resolve("out"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertSame(files(temp.resolve("out")), files(golden.resolve("expected")));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void becomesTheSameWithWindowsLineEnds(Path golden, @TempDir Path temp) throws Exception {
        Path site = temp.resolve("site");
        copy(golden.resolve("site"), site, files(golden.resolve("site")).keySet(), /* carriageReturns= */ true);
        generate(site, temp.resolve("out"));
        assertSame(files(temp.resolve("out")), files(golden.resolve("expected")));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void becomesTheSameWhateverTheOrderOfFiles(Path golden, @TempDir Path temp) throws Exception {
        List<String> paths = new ArrayList<>(files(golden.resolve("site")).keySet());
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(paths, new Random(seed));
            Path site = temp.resolve("site-" + seed);
            copy(golden.resolve("site"), site, paths, /* carriageReturns= */ false);
            generate(site, temp.resolve("out-" + seed));
            assertSame(files(temp.resolve("out-" + seed)), files(golden.resolve("expected")));
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void isLeftAloneBySecondBuild(Path golden, @TempDir Path temp) throws Exception {
        Path output = temp.resolve("out");
        GenerationResult first = generate(golden.resolve("site"), output);
        GenerationResult second = generate(golden.resolve("site"), output);
        assertThat(second.written()).isZero();
        assertThat(second.removed()).isZero();
        assertThat(second.unchanged()).isEqualTo(first.written());
        assertSame(files(output), files(golden.resolve("expected")));
    }

    private static GenerationResult generate(Path site, Path output) throws GenerationException {
        return Generator.builder(site)
                .output(output)
                .state(output.resolveSibling("state"))
                .buildTime(Instant.parse("2026-11-23T12:00:00Z"))
                .build()
                .generate();
    }

    private static void assertSame(Map<String, String> actual, Map<String, String> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    private static void update(Path output, Path expected) throws IOException {
        if (Files.exists(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path file : old.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : files(output).entrySet()) {
            Path target = expected.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue(), StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * Returns the files of a folder; a style sheet has no digits of its content in its name, and that of the theme, which is the same in
     * every site, no content. Of a picture that was made its pixels count, since how PNG packs them is left to the system.
     */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String path = plain(folder.relativize(file).toString().replace('\\', '/'));
                    String text = MADE_PICTURE.matcher(path).matches() ? pixels(file) : Files.readString(file, StandardCharsets.ISO_8859_1);
                    files.put(path, path.equals("assets/style.css") && text.startsWith(THEME) ? "" : plain(text));
                }
            }
        }
        return files;
    }

    /** Returns the size and a digest of the pixels; of an expectation, which is no picture, what it says. */
    private static String pixels(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            return Files.readString(file);
        }
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return image.getWidth() + " x " + image.getHeight() + ", pixels " + Integer.toHexString(Arrays.hashCode(pixels)) + "\n";
    }

    private static String plain(String text) {
        return DIGITS.matcher(text).replaceAll(".css");
    }

    private static void copy(Path from, Path to, Iterable<String> paths, boolean carriageReturns) throws IOException {
        for (String path : paths) {
            Path target = to.resolve(path);
            Files.createDirectories(target.getParent());
            byte[] bytes = Files.readAllBytes(from.resolve(path));
            boolean text = TEXTS.contains(path.substring(path.lastIndexOf('.') + 1));
            if (carriageReturns && text) {
                String lines = new String(bytes, StandardCharsets.ISO_8859_1).replace("\n", "\r\n");
                bytes = lines.getBytes(StandardCharsets.ISO_8859_1);
            }
            Files.write(target, bytes);
        }
    }
}
