package dev.dossier.benchmark;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A Chromium without a window that asks questions as somebody who has never been on the site. */
final class SearchBrowser implements AutoCloseable {
    private static final String ASK = """
            const [query, count, done] = arguments;
            const start = performance.now();
            (async () => {%s})().then((pages) => done([performance.now() - start, ...pages]), (failure) => done(String(failure)));
            """;

    private final ChromeDriver driver;

    SearchBrowser() throws IOException {
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--disable-background-networking", "--disable-component-update");
        // With both programs given, Selenium has nothing to look for and nothing to fetch.
        options.setBinary(installed("chromium", "chromium-browser", "google-chrome"));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(installed("chromedriver")).usingAnyFreePort().build(), options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
    }

    private static File installed(String... names) throws IOException {
        String[] folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IOException("there is no '" + names[0] + "' on the path"));
    }

    /**
     * What came back.
     *
     * @param pages the addresses of the best pages, from the root of the site
     * @param kilobytes of what was sent for it, as it was sent
     */
    record Answer(List<String> pages, double milliseconds, int requests, double kilobytes) {}

    Answer ask(CountingHost host, Searcher searcher, String query, int count, boolean slow) throws IOException {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        host.reset(false);
        driver.get(host.address().toString());
        host.reset(slow);
        Object answer = driver.executeAsyncScript(ASK.formatted(searcher.script()), query, count);
        if (!(answer instanceof List<?> told)) {
            throw new IOException(searcher.name() + " does not answer '" + query + "': " + answer);
        }
        String root = host.address().toString();
        List<String> pages = told.stream().skip(1).map(page -> page.toString().substring(root.length())).toList();
        return new Answer(pages, ((Number) told.get(0)).doubleValue(), host.requests(), host.bytes() / 1000.0);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
