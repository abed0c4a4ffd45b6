package dev.dossier.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Serves the site to this machine only, as a strict host would: by the headers that {@code hosting} writes where a site has scripts,
 * and with no exception for them from Trusted Types.
 */
final class SiteServer implements AutoCloseable {
    /** The path in the 'baseUrl' of the site. */
    private static final String PATH = "/police-cooperation/";
    private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            + "style-src 'self'; manifest-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'";

    private final HttpServer server;

    SiteServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, SiteServer::answer);
        server.start();
    }

    /** Returns the address of the site, with a slash at its end. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = MadeSite.FOLDER.resolve(exchange.getRequestURI().getPath().substring(PATH.length())).normalize();
            boolean found = file.startsWith(MadeSite.FOLDER) && Files.isRegularFile(file);
            byte[] bytes = Files.readAllBytes(found ? file : MadeSite.FOLDER.resolve("404.html"));
            exchange.getResponseHeaders().set("Content-Type", found ? type(file) : "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
            boolean packed = accepted != null && accepted.contains("gzip");
            if (packed) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            exchange.sendResponseHeaders(found ? 200 : 404, packed ? 0 : bytes.length);
            try (OutputStream body = packed ? new GZIPOutputStream(exchange.getResponseBody()) : exchange.getResponseBody()) {
                body.write(bytes);
            }
        }
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js", "mjs" -> "text/javascript; charset=utf-8";
            case "json" -> "application/json";
            case "txt" -> "text/plain; charset=utf-8";
            case "png" -> "image/png";
            case "jpg" -> "image/jpeg";
            case "webp" -> "image/webp";
            case "woff2" -> "font/woff2";
            case "svg" -> "image/svg+xml";
            case "xml" -> "application/xml";
            case "webmanifest" -> "application/manifest+json";
            default -> "application/octet-stream";
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
