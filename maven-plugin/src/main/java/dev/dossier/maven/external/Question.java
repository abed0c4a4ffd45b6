package dev.dossier.maven.external;

import dev.dossier.maven.external.Answer.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks a server for a page, as far as is needed to know whether it is there: its head, and the page itself where the server does
 * not answer that. Thread-safe.
 */
final class Question {
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> NO_HEAD = Set.of(403, 405, 501);
    private static final Set<Integer> MOVED_FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> ELSEWHERE = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> LATER = Set.of(429, 500, 502, 503, 504);

    private final Settings settings;
    private final Clock clock;
    private final HttpClient client;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    /**
     * How to ask.
     *
     * @param pause the rest that a server has after each question
     * @param timeout how long to wait for a connection, and for an answer
     * @param retries how often to ask again where nobody answers
     * @param backoff how long to wait before that; twice as long each time
     * @param privately whether machines that are not public may be asked
     */
    record Settings(Duration pause, Duration timeout, int retries, Duration backoff, boolean privately) {
        static Settings usual(boolean privately) {
            return new Settings(Duration.ofMillis(500), Duration.ofSeconds(20), 2, Duration.ofSeconds(2), privately);
        }
    }

    Question(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Returns what becomes of an address. */
    Answer ask(URI url) throws InterruptedException {
        URI at = url;
        Optional<URI> moved = Optional.empty();
        boolean onlyForGood = true;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Answer answer = one(at);
            if (answer.kind() != Kind.MOVED) {
                return answer.kind() == Kind.FOUND && moved.isPresent()
                        ? answer(Kind.MOVED, answer.status(), moved.get().toString())
                        : answer;
            }
            at = URI.create(answer.detail());
            // What a temporary redirect leads to is nobody's new address.
            onlyForGood &= MOVED_FOR_GOOD.contains(answer.status());
            moved = onlyForGood ? Optional.of(at) : moved;
        }
        return answer(Kind.BROKEN, 0, "the server sends its readers around in circles");
    }

    /** Asks for one address; an answer of the kind {@code MOVED} tells where to go on. */
    private Answer one(URI url) throws InterruptedException {
        String scheme = String.valueOf(url.getScheme());
        if (url.getHost() == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
            return answer(Kind.BROKEN, 0, "it is no web address");
        }
        try {
            if (!settings.privately() && !PublicHosts.isPublic(url.getHost())) {
                return answer(Kind.PRIVATE, 0, "");
            }
        } catch (UnknownHostException unknown) {
            return answer(Kind.BROKEN, 0, "there is no host of that name");
        }
        Answer answer = patiently("HEAD", url);
        return NO_HEAD.contains(answer.status()) ? patiently("GET", url) : answer;
    }

    private Answer patiently(String method, URI url) throws InterruptedException {
        Answer answer = once(method, url);
        Duration wait = settings.backoff();
        for (int i = 0; i < settings.retries() && (answer.status() == 0 || LATER.contains(answer.status())); i++) {
            Thread.sleep(wait.toMillis());
            wait = wait.multipliedBy(2);
            answer = once(method, url);
        }
        return answer;
    }

    private Answer once(String method, URI url) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(settings.timeout())
                .header("User-Agent", "Dossier link check")
                .header("Accept", "text/html, */*")
                .build();
        Host host = hosts.computeIfAbsent(url.getHost() + ":" + url.getPort(), any -> new Host(settings.pause()));
        try {
            return host.ask(() -> {
                HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                // The page itself is of no interest; this ends its transfer.
                response.body().close();
                return answer(response);
            });
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (IOException nobody) {
            return answer(Kind.BROKEN, 0, "nobody answers: " + nobody.getClass().getSimpleName());
        } catch (Exception refused) {
            return answer(Kind.BROKEN, 0, "it cannot be asked: " + refused.getClass().getSimpleName());
        }
    }

    private Answer answer(HttpResponse<?> response) {
        int status = response.statusCode();
        Optional<String> location = response.headers().firstValue("Location");
        if (ELSEWHERE.contains(status) && location.isPresent()) {
            try {
                return answer(Kind.MOVED, status, response.uri().resolve(location.get()).toString());
            } catch (IllegalArgumentException notOne) {
                return answer(Kind.BROKEN, status, "");
            }
        }
        return answer(status < 400 ? Kind.FOUND : Kind.BROKEN, status, "");
    }

    private Answer answer(Kind kind, int status, String detail) {
        return new Answer(kind, status, detail, clock.instant());
    }
}
