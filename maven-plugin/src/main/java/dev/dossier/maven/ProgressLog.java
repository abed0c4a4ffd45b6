package dev.dossier.maven;

import dev.dossier.GenerationListener;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells a person at a terminal how far a slow build is: nothing in the first two seconds, then at most a line a second. */
final class ProgressLog implements GenerationListener {
    private static final long QUIET = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier nanoTime;
    private final Consumer<String> out;
    private long next;

    ProgressLog(LongSupplier nanoTime, Consumer<String> out) {
        this.nanoTime = nanoTime;
        this.out = out;
        this.next = nanoTime.getAsLong() + QUIET;
    }

    @Override
    public synchronized void progress(Stage stage, int done, int total) {
        long now = nanoTime.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + PAUSE;
        String of = total == 0 ? "" : ", " + done + " of " + total;
        out.accept("Dossier: " + words(stage) + of);
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case SCAN -> "reading folders";
            case PARSE -> "parsing pages";
            case RESOLVE -> "putting the site together";
            case RENDER -> "rendering pages";
        };
    }
}
