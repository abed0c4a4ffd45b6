package dev.dossier.example;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.WebElement;
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

    /** What a view does not say is as most have it. */
    private static final Map<String, String> MEDIA = Map.of("prefers-color-scheme", "light", "forced-colors", "none",
            "prefers-contrast", "no-preference", "prefers-reduced-motion", "no-preference");

    /** The figures are those of WCAG 2.2, 1.4.12; a sheet of a script is no part of the page, so no policy is in its way. */
    private static final String SPACING = """
            window.spacing ??= new CSSStyleSheet();
            spacing.replaceSync(arguments[0] ? '* {line-height: 1.5 !important; letter-spacing: .12em !important; '
              + 'word-spacing: .16em !important} p {margin-block-end: 2em !important}' : '');
            document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter(sheet => sheet !== spacing), spacing];
            """;

    /** A line for each element that fails a rule or may fail it. */
    private static final String AXE = """
            const [rules, whole, done] = arguments;
            const label = element => element === null ? '' : element.localName + '.' + element.className;
            const alike = Map.groupBy(whole ? [] : document.querySelectorAll('body *'),
              element => [element, element.parentElement, element.closest('main > * > *, header, footer')].map(label).join(' '));
            const some = [...alike.values()].flatMap(group => [group[0], group.at(-1)]).filter(element => element.childElementCount === 0
              || [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== ''));
            const which = rules.length > 0 ? {runOnly: {type: 'rule', values: rules}}
              : {rules: {'target-size': {enabled: true}, 'color-contrast': {enabled: !whole}}};
            axe.run(whole ? document : {include: some}, {...which, resultTypes: ['violations', 'incomplete'], preload: false, iframes: false}).then(
              results => done(['violations', 'incomplete'].flatMap(kind => results[kind].flatMap(found => found.nodes.map(node =>
                [kind, found.id, node.target.join(' '), node.html, [...node.any, ...node.all, ...node.none].map(check => check.message).join(' ')]
                  .map(text => text.replace(/\\s+/g, ' ')).join('\\t'))))),
              failure => done(['violations\\tfailed\\t\\t\\t' + failure]));
            """;

    private final ChromeDriver driver;
    private final String axe;
    private final Map<String, String> properties = new HashMap<>();

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

    private static String property(String name) {
        try {
            return Files.readString(Path.of("src", "test", "resources", "properties", name + ".js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether Chromium and its driver are installed. */
    static boolean isInstalled() {
        return chromium().isPresent() && chromedriver().isPresent();
    }

    /** Starts a browser, which has to be installed. */
    static Browser start() throws IOException {
        return new Browser(chromium().orElseThrow(), chromedriver().orElseThrow());
    }

    private static Optional<Path> chromium() {
        return installed("chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<Path> chromedriver() {
        return installed("chromedriver");
    }

    private static Optional<Path> installed(String... names) {
        String[] folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(Pattern.quote(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page. */
    void open(URI page) {
        driver.get(page.toString());
    }

    /** Opens a page, and looks at it in a view. */
    void open(URI page, View view) {
        open(page);
        show(view);
    }

    /** Opens a page while scripts of pages do not run; those of the tests do. */
    void openWithoutScripts(URI page, View view) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            open(page, view);
        } finally {
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    /** Looks at the open page in a view. */
    void show(View view) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width, "height", view.height, "deviceScaleFactor", view.scale, "mobile", false));
        List<Map<String, String>> features = MEDIA.entrySet().stream()
                .map(one -> Map.of("name", one.getKey(), "value", view.media.getOrDefault(one.getKey(), one.getValue())))
                .toList();
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
        driver.executeScript(SPACING, view.spaced);
    }

    /**
     * Returns what axe finds on the open page.
     *
     * @param rules some of its rules; all of them where none is named
     * @param whole whether it looks at every element, and not at colours, which takes longest; else of those that look alike at the
     *     first and the last
     */
    List<AxeFinding> axe(List<String> rules, boolean whole) {
        if (ask("window.axe === undefined").equals(true)) {
            driver.executeScript(axe);
        }
        return strings(driver.executeAsyncScript(AXE, rules, whole)).stream().map(AxeFinding::read).toList();
    }

    /** Returns what axe finds wrong on the open page as it is now, by all of its rules. */
    List<AxeFinding> violations() {
        return Stream.of(true, false).flatMap(whole -> axe(List.of(), whole).stream()).filter(AxeFinding::sure).distinct().toList();
    }

    /** Returns the complaints of a property, a script of that name beside the tests, about the open page. */
    List<String> complaints(String property) {
        return strings(driver.executeScript(properties.computeIfAbsent(property, Browser::property)));
    }

    /** Prints the open page and returns it as PDF. */
    byte[] print() {
        return Base64.getDecoder().decode((String) driver.executeCdpCommand("Page.printToPDF",
                Map.of("printBackground", false, "preferCSSPageSize", true)).get("data"));
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

    /** Clicks an element, which has to be in sight or to be brought there, and not below another. */
    void click(String element) {
        ((WebElement) ask(element)).click();
    }

    /** Presses the tabulator, which takes a tenth of the time of {@link #press}. */
    void tab() {
        for (String type : List.of("keyDown", "keyUp")) {
            driver.executeCdpCommand("Input.dispatchKeyEvent", Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
        }
    }

    private static List<String> strings(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
