package dev.dossier.maven.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dossier.GenerationResult;
import dev.dossier.Generator;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.ExternalLink;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private HttpServer server;
    private String root;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        root = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        requests.add(exchange.getRequestMethod() + " " + path);
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        try (exchange) {
            int status = switch (path) {
                case "/gone" -> 404;
                case "/no-head" -> exchange.getRequestMethod().equals("HEAD") ? 405 : 200;
                case "/refused" -> 403;
                case "/busy" -> failures.incrementAndGet() <= 2 ? 503 : 200;
                case "/down" -> 500;
                case "/moved", "/moved-twice", "/moved-and-gone" -> 301;
                case "/temporary", "/round" -> 302;
                default -> 200;
            };
            String to = switch (path) {
                case "/moved", "/temporary" -> "/ok";
                case "/moved-twice" -> root + "/moved";
                case "/moved-and-gone" -> "/gone";
                case "/round" -> "/round";
                default -> "";
            };
            if (!to.isEmpty()) {
                exchange.getResponseHeaders().add("Location", to);
            }
            Thread.sleep(5);
            running.decrementAndGet();
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void tellsWhatWorksFromWhatDoesNot() {
        assertThat(check("/ok", "/no-head", "/temporary", "/busy", "/ok?a=1&b=\u00fc#x")).isEmpty();
        assertThat(check("/gone", "/refused", "/down", "/round", "/moved-and-gone"))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        broken(1, "/gone", "the server answers 404"),
                        broken(2, "/refused", "the server answers 403"),
                        broken(3, "/down", "the server answers 500"),
                        broken(4, "/round", "the server sends its readers around in circles"),
                        broken(5, "/moved-and-gone", "the server answers 404"));
        assertThat(requests).contains("HEAD /no-head", "GET /no-head", "GET /refused", "HEAD /ok?a=1&b=%C3%BC");
        assertThat(Collections.frequency(requests, "HEAD /down")).isEqualTo(3);
    }

    @Test
    void namesTheNewAddressOfWhatHasMoved() {
        assertThat(check("/moved", "/moved-twice"))
                .extracting(Diagnostic::toString)
                .containsExactly(moved(1, "/moved"), moved(2, "/moved-twice"));
    }

    @Test
    void reportsEveryPlaceOfALinkAndAsksOnce() {
        assertThat(check("/gone", "/gone", "/gone#there")).hasSize(3);
        assertThat(requests).containsExactly("HEAD /gone");
    }

    @Test
    void doesNotAskAgainWhatWasThereUntilAWeekHasPassed() throws IOException {
        check("/ok", "/moved", "/gone");
        requests.clear();
        assertThat(check(NOW.plus(Duration.ofDays(6)), "/ok", "/moved", "/gone")).hasSize(2);
        assertThat(requests).containsExactly("HEAD /gone");
        requests.clear();
        check(NOW.plus(Duration.ofDays(8)), "/ok");
        assertThat(requests).containsExactly("HEAD /ok");
        assertThat(folder.resolve("external.json")).content().isEqualTo("{\"links\": [\n{\"url\": \"" + root
                + "/ok\", \"result\": \"found\", \"status\": 200, \"asked\": \"2026-12-04T12:00:00Z\", "
                + "\"places\": [\"content/a.md:1:1\"]}\n]}\n");
    }

    @Test
    void forgetsWhatItCannotRead() throws IOException {
        Files.writeString(folder.resolve("external-answers.txt"), "yesterday\tFOUND\t200\t\t" + root + "/gone\n");
        assertThat(check("/gone")).hasSize(1);
    }

    @Test
    void asksAServerAtMostTwoQuestionsAtOnce() {
        check(IntStream.range(0, 40).mapToObj(i -> "/page-" + i).toArray(String[]::new));
        assertThat(requests).hasSize(40);
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void asksNoPrivateMachineUnlessTold() {
        ExternalCheck check = new ExternalCheck(folder, settings(false), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(check.apply(links("/ok"))).singleElement().hasToString("content/a.md:1:1: warning: link to '" + root
                + "/ok' leads to a machine that is not public, and was not followed [DOS135]\n"
                + "    hint: -Ddossier.external.private=true follows it.");
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a b.example/", "https:///x", "http://no_host.example:x/", "http://nowhere.invalid/"})
    void saysWhatIsNoAddress(String url) {
        ExternalCheck check = new ExternalCheck(folder, settings(true), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(check.apply(List.of(new ExternalLink(url, SourceLocation.of("content/a.md")))))
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .startsWith("link to '" + url + "' does not work: ");
    }

    @Test
    void looksAtTheLinksOfPagesAndMenusThatNoExceptionAccepts() throws Exception {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("dossier.yml"), "menus:\n  main:\n    - url: " + root + "/gone\n      title: x\nexceptions:\n  - {link: '"
                + root + "/refused*', reason: x, until: 2030-01-01}\n");
        String text = "[a](" + root + "/gone), [b](" + root + "/refused), [c][], [d](#x)\n\n[c]: <" + root + "/down>\n\n## X {#x}\n";
        Files.writeString(site.resolve("content/index.md"), text);
        ExternalCheck check = new ExternalCheck(folder, settings(true), Clock.fixed(NOW, ZoneOffset.UTC));
        GenerationResult result = Generator.builder(site).build().check(check);
        assertThat(result.diagnostics().stream().map(one -> one.location() + " " + one.code().id()))
                .containsExactly("content/index.md:1:1 DOS133", "content/index.md:1:" + (1 + text.indexOf("[c]")) + " DOS133",
                        "dossier.yml:3:12 DOS133");
    }

    private List<Diagnostic> check(String... paths) {
        return check(NOW, paths);
    }

    private List<Diagnostic> check(Instant now, String... paths) {
        return new ExternalCheck(folder, settings(true), Clock.fixed(now, ZoneOffset.UTC)).apply(links(paths));
    }

    private List<ExternalLink> links(String... paths) {
        return IntStream.range(0, paths.length)
                .mapToObj(i -> new ExternalLink(root + paths[i], SourceLocation.of("content/a.md").at(i + 1, 1)))
                .toList();
    }

    private static Question.Settings settings(boolean privately) {
        return new Question.Settings(Duration.ZERO, Duration.ofSeconds(20), 2, Duration.ofMillis(1), privately);
    }

    private String broken(int line, String path, String reason) {
        return "content/a.md:" + line + ":1: warning: link to '" + root + path + "' does not work: " + reason
                + " [DOS133]\n    hint: Mend or remove it; 'exceptions' in dossier.yml accepts it for a while.";
    }

    private String moved(int line, String path) {
        return "content/a.md:" + line + ":1: warning: link to '" + root + path
                + "' leads to a page that has moved for good [DOS134]\n    hint: Write '" + root + "/ok'.";
    }
}
