package dev.dossier.maven.external;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks many servers at once. */
record Questions(Question question) {
    private static final int AT_ONCE = 16;

    Map<URI, Answer> ask(Collection<URI> urls) {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Map<URI, Future<Answer>> asked = new HashMap<>();
            for (URI url : inTurn(urls)) {
                asked.put(url, pool.submit(() -> question.ask(url)));
            }
            Map<URI, Answer> answers = new HashMap<>();
            for (Map.Entry<URI, Future<Answer>> one : asked.entrySet()) {
                answers.put(one.getKey(), one.getValue().get());
            }
            return answers;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the check of links to other sites was interrupted");
        } catch (ExecutionException mistake) {
            throw new IllegalStateException(mistake.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Returns addresses so that those of one host are far apart: whoever waits for a host keeps a thread from all others. */
    private static List<URI> inTurn(Collection<URI> urls) {
        Map<String, Deque<URI>> byHost = new TreeMap<>();
        urls.forEach(url -> byHost.computeIfAbsent(String.valueOf(url.getHost()), any -> new ArrayDeque<>()).add(url));
        List<URI> all = new ArrayList<>();
        while (all.size() < urls.size()) {
            for (Deque<URI> ofHost : byHost.values()) {
                if (!ofHost.isEmpty()) {
                    all.add(ofHost.remove());
                }
            }
        }
        return all;
    }
}
