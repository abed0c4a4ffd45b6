package dev.dossier.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/** Serves a folder to this machine as hosts do, with text compressed, and counts what it sends. */
final class CountingHost implements AutoCloseable {
    private static final Map<String, String> TEXTS = Map.of(
            "html", "text/html; charset=utf-8", "css", "text/css", "js", "text/javascript", "json", "application/json",
            "txt", "text/plain; charset=utf-8", "svg", "image/svg+xml");

    /** How a phone with a weak signal is connected: what the throttling of Lighthouse simulates. */
    private static final int LATENCY = 150;

    private static final int BYTES_PER_MILLISECOND = 200;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(8);
    private final Path folder;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final Object line = new Object();
    private volatile boolean slow;

    CountingHost(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Forgets what was counted, and answers from now on as over a slow network or as fast as it can. */
    void reset(boolean slow) {
        this.slow = slow;
        requests.set(0);
        bytes.set(0);
    }

    /** Returns how many files were asked for since the last reset. */
    int requests() {
        return requests.get();
    }

    /** Returns how many bytes of files were sent since the last reset, compressed as they were sent and without headers. */
    long bytes() {
        return bytes.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String text = TEXTS.get(name.substring(name.lastIndexOf('.') + 1));
            byte[] content = Files.readAllBytes(file);
            if (text != null) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                content = compressed(content);
            }
            exchange.getResponseHeaders().set("Content-Type", text == null ? "application/octet-stream" : text);
            requests.incrementAndGet();
            bytes.addAndGet(content.length);
            if (slow) {
                delay(content.length);
            }
            exchange.sendResponseHeaders(200, content.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(content);
            }
        }
    }

    /** The way there and back is the same for all; what is sent shares one line. */
    private void delay(int length) throws IOException {
        try {
            Thread.sleep(LATENCY);
            synchronized (line) {
                Thread.sleep(length / BYTES_PER_MILLISECOND);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static byte[] compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdown();
    }
}
