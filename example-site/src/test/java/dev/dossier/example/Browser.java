package dev.dossier.example;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, which reaches nothing but the disk and this machine. Not for several threads. */
final class Browser implements AutoCloseable {
    /** Selenium warns of each Chromium that is newer than itself. Held here, or the level would be collected with the logger. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final String axe;

    private Browser(Path chromium, Path chromedriver) throws IOException {
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--user-data-dir=" + Files.createTempDirectory(Path.of("target"), "chromium-").toAbsolutePath());
        // With both executables given, Selenium has nothing to look for and nothing to fetch.
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile()).usingAnyFreePort().build(), options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofSeconds(60));
        try (InputStream source = Browser.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Starts a browser; empty where Chromium or its driver is not installed. */
    static Optional<Browser> start() throws IOException {
        Optional<Path> chromium = installed("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = installed("chromedriver");
        return chromium.isEmpty() || chromedriver.isEmpty()
                ? Optional.empty()
                : Optional.of(new Browser(chromium.get(), chromedriver.get()));
    }

    private static Optional<Path> installed(String... names) {
        String[] folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(Pattern.quote(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page, in a view that is so many CSS pixels wide. */
    void open(URI page, int width, String colours) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
        driver.get(page.toString());
    }

    /** Opens a page as it comes. */
    void open(URI page) {
        driver.get(page.toString());
    }

    /** Returns what axe finds wrong with the open page, a line for each kind of problem and the first place that has it. */
    List<String> violations() {
        driver.executeScript(axe);
        return strings(driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}).then(
                  results => done(results.violations.map(found => found.id + ': ' + found.nodes[0].failureSummary + ' ' + found.nodes[0].html)),
                  failure => done(['axe failed: ' + failure]));
                """));
    }

    /** Returns what the browser has complained of since the last call: files that are missing, and whatever the policy forbids. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
    }

    Object ask(String expression) {
        return driver.executeScript("return " + expression);
    }

    List<String> askForAll(String expression) {
        return strings(ask(expression));
    }

    /** Returns what a script returns that may wait: the body of an asynchronous function. */
    Object askLater(String script, Object... arguments) {
        Object answer = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                (async function () {%s}).apply(null, arguments).then((value) => done([value]), (failure) => done(String(failure)));
                """.formatted(script), arguments);
        if (answer instanceof List<?> value) {
            return value.get(0);
        }
        throw new AssertionError(answer + " by: " + script);
    }

    void press(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    private static List<String> strings(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
