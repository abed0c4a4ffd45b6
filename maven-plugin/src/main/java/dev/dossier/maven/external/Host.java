package dev.dossier.maven.external;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/** Sees to it that a server gets at most two questions at once, and has some rest after each. */
final class Host {
    private static final int AT_ONCE = 2;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Duration pause;

    Host(Duration pause) {
        this.pause = pause;
    }

    <T> T ask(Callable<T> question) throws Exception {
        free.acquire();
        try {
            T answer = question.call();
            Thread.sleep(pause.toMillis());
            return answer;
        } finally {
            free.release();
        }
    }
}
