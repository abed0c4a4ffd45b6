package dev.dossier.incremental;

import static dev.dossier.incremental.Words.chance;
import static dev.dossier.incremental.Words.pick;

import dev.dossier.Generator;
import dev.dossier.model.Visibility;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Edits that a program would not notice by looking at texts alone, or must notice although they hardly show; and options. */
final class DiskEdits {
    private DiskEdits() {}

    static String nothing(Workbench bench, Random random) {
        return "built again";
    }

    /** Runs a build that writes nothing, and must not disturb the next that does. */
    static String check(Workbench bench, Random random) throws IOException {
        Snapshot output = Snapshot.of(bench.output);
        Snapshot state = Snapshot.of(bench.state);
        bench.checked = Optional.of(Outcome.ofCheck(bench.builder()));
        bench.disturbed = !output.isUntouched(Snapshot.of(bench.output)) || !state.isUntouched(Snapshot.of(bench.state));
        return "checked the site";
    }

    static String undo(Workbench bench, Random random) {
        if (bench.before.size() < 2) {
            return "";
        }
        // The last is what this edit itself began with.
        bench.restore(bench.before.stream().skip(bench.before.size() - 2L).findFirst().orElseThrow());
        return "took the last edit back";
    }

    static String undoSeveral(Workbench bench, Random random) {
        int back = 2 + random.nextInt(4);
        if (bench.before.size() <= back) {
            return "";
        }
        bench.restore(bench.before.stream().skip(bench.before.size() - back - 1L).findFirst().orElseThrow());
        return "took the last " + back + " edits back";
    }

    static String touch(Workbench bench, Random random) throws IOException {
        String file = file(bench, random);
        Path path = bench.site.resolve(file);
        Files.setLastModifiedTime(path, FileTime.from(Files.getLastModifiedTime(path).toInstant().plusSeconds(60)));
        return "touched " + file;
    }

    static String replaceBySame(Workbench bench, Random random) throws IOException {
        String file = file(bench, random);
        Path path = bench.site.resolve(file);
        byte[] bytes = Files.readAllBytes(path);
        Files.delete(path);
        Files.write(path, bytes);
        return "wrote " + file + " anew with the same bytes";
    }

    /** Changes a text so that neither its size nor its time tells. */
    static String sameSizeAndTime(Workbench bench, Random random) throws IOException {
        List<String> files = bench.files.texts().keySet().stream().filter(path -> changed(bench, path).isPresent()).toList();
        if (files.isEmpty()) {
            return "";
        }
        String file = pick(files, random);
        Path path = bench.site.resolve(file);
        FileTime time = Files.getLastModifiedTime(path);
        bench.files.put(file, changed(bench, file).orElseThrow());
        bench.bring();
        Files.setLastModifiedTime(path, time);
        return "changed " + file + " without changing its size, and put its time back";
    }

    /** Changes a text and gives the file an older time, as when a file is moved here from elsewhere. */
    static String olderTime(Workbench bench, Random random) throws IOException {
        String page = PageEdits.page(bench, random);
        bench.files.change(page, text -> text + "\n" + Words.sentence(random) + "\n");
        bench.bring();
        Files.setLastModifiedTime(bench.site.resolve(page), FileTime.fromMillis(1_500_000_000_000L + random.nextInt(1000)));
        return "changed " + page + " and gave it an older time";
    }

    static String carriageReturns(Workbench bench, Random random) {
        String file = file(bench, random);
        String text = bench.files.text(file);
        bench.files.put(file, text.contains("\r\n") ? text.replace("\r\n", "\n") : text.replace("\n", "\r\n"));
        return "changed the line ends of " + file;
    }

    static String letTimePass(Workbench bench, Random random) {
        if (chance(10, random)) {
            bench.options = bench.options.withoutTime();
            return "built without a time";
        }
        int number = 1 + random.nextInt(400);
        Duration duration = chance(50, random) ? Duration.ofMinutes(number) : Duration.ofDays(number);
        bench.options = bench.options.after(duration);
        return "let " + duration + " pass";
    }

    /** Decides by another moment which pages are part of the site, and changes nothing else. */
    static String otherMoment(Workbench bench, Random random) {
        int days = random.nextInt(60);
        bench.options = bench.options.asOf(days);
        return "built as of " + days + " days later";
    }

    static String toggleDrafts(Workbench bench, Random random) {
        Visibility now = bench.options.visibility();
        bench.options = bench.options.with(new Visibility(!now.drafts(), now.future(), now.expired(), now.moment()));
        return now.drafts() ? "built without drafts" : "built with drafts";
    }

    static String toggleHidden(Workbench bench, Random random) {
        Visibility now = bench.options.visibility();
        boolean future = random.nextBoolean();
        bench.options = bench.options.with(new Visibility(now.drafts(), future != now.future(), future == now.expired(), now.moment()));
        return "built with " + bench.options.visibility();
    }

    static String failOn(Workbench bench, Random random) {
        bench.options = bench.options.with(pick(List.of(Generator.FailOn.values()), random));
        return "failed on " + bench.options.failOn();
    }

    static String baseUrl(Workbench bench, Random random) {
        List<String> urls = List.of("https://example.net/", "https://example.net/deep/er/");
        bench.options = bench.options.with(chance(40, random) ? Optional.<URI>empty() : Optional.of(URI.create(pick(urls, random))));
        return "built for the base URL " + bench.options.baseUrl().map(URI::toString).orElse("that is configured");
    }

    private static String file(Workbench bench, Random random) {
        return pick(List.copyOf(bench.files.texts().keySet()), random);
    }

    /** Returns a text with one figure changed. */
    private static Optional<String> changed(Workbench bench, String path) {
        String text = bench.files.text(path);
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return Optional.of(text.substring(0, i) + (char) (c == '9' ? '1' : c + 1) + text.substring(i + 1));
            }
        }
        return Optional.empty();
    }
}
