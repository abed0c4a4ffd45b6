package dev.dossier.example;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openqa.selenium.json.Json;

/** Lighthouse, from npm, in the Chromium that is installed. */
final class Lighthouse {
    /** The last version that runs on Node.js 20. */
    private static final String VERSION = "12.8.2";
    private static final int MINUTES = 10;

    private final Path folder;

    private Lighthouse(Path folder) {
        this.folder = folder;
    }

    /** What Lighthouse gives points for. */
    enum Category {
        PERFORMANCE, ACCESSIBILITY, BEST_PRACTICES, SEO;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns the categories of the property {@code lighthouse.categories}; all of them unless it is set. */
        static List<Category> asked() {
            String asked = System.getProperty("lighthouse.categories", "");
            return asked.isEmpty()
                    ? List.of(values())
                    : Arrays.stream(values()).filter(category -> List.of(asked.split(",")).contains(category.id())).toList();
        }
    }

    /** Installs Lighthouse into a folder, unless it is there already. */
    static Lighthouse install(Path folder) throws IOException {
        Lighthouse lighthouse = new Lighthouse(Files.createDirectories(folder));
        if (!Files.isRegularFile(lighthouse.main())) {
            run("npm, which brings Lighthouse, is not installed or does not work", folder.resolve("npm.log"),
                    "npm", "install", "--no-audit", "--no-fund", "--no-save", "--prefix", folder.toString(), "lighthouse@" + VERSION);
        }
        return lighthouse;
    }

    /**
     * Measures a page.
     *
     * @param report where the reports go, with {@code .report.html} and {@code .report.json} behind it
     * @return the points in each category, of 100
     */
    Map<Category, Integer> scores(URI page, Set<Category> categories, Path report) {
        try {
            run("Lighthouse failed", report.resolveSibling(report.getFileName() + ".log"),
                    "node", main().toString(), page.toString(), "--quiet", "--output=json", "--output=html", "--output-path=" + report,
                    "--only-categories=" + categories.stream().map(Category::id).collect(Collectors.joining(",")),
                    "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage");
            Map<String, Object> all = new Json().toType(Files.readString(report.resolveSibling(report.getFileName() + ".report.json")), Json.MAP_TYPE);
            Map<Category, Integer> scores = new EnumMap<>(Category.class);
            for (Category category : categories) {
                Map<?, ?> one = (Map<?, ?>) ((Map<?, ?>) all.get("categories")).get(category.id());
                // Nothing stands in place of a score where Lighthouse could not measure.
                scores.put(category, one.get("score") instanceof Number score ? (int) Math.round(score.doubleValue() * 100) : 0);
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path main() {
        return folder.resolve("node_modules/lighthouse/cli/index.js");
    }

    private static void run(String failure, Path log, String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command));
        if (File.separatorChar == '\\' && command[0].equals("npm")) {
            words.set(0, "npm.cmd");
        }
        try {
            Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(failure + ": " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(failure, e);
        } catch (IOException e) {
            throw new AssertionError(failure + ": " + e.getMessage(), e);
        }
    }
}
