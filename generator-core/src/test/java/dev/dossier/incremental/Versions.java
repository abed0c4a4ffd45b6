package dev.dossier.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A site in two versions that have most pages in common, each with another text, and some of their own; for tests that watch an
 * output folder while one version takes the place of the other.
 */
final class Versions {
    private final int pages;
    private final Snapshot[] clean = new Snapshot[2];

    /** Builds both versions once, into folders of their own. */
    Versions(Path folder, int pages) throws IOException {
        this.pages = pages;
        for (int version = 0; version < clean.length; version++) {
            Workbench bench = new Workbench(folder.resolve("clean-" + version), site(version));
            Outcome outcome = Outcome.of(bench.builder());
            if (!outcome.success()) {
                throw new IllegalStateException(outcome.toString());
            }
            clean[version] = Snapshot.of(bench.output);
        }
    }

    /** Returns what the output of a version is. */
    Snapshot clean(int version) {
        return clean[version];
    }

    SiteFiles site(int version) {
        SiteFiles files = new SiteFiles();
        files.put(SiteFiles.CONFIGURATION, "title: Version " + version + "\nbaseUrl: https://example.org/\n");
        files.put("content/index.md", "# Home\n\nVersion " + version + ".\n");
        files.put("static/same.txt", "the same in both\n");
        for (int i = 0; i < pages; i++) {
            // Every tenth page is in one version only.
            if (i % 10 != 0 || i / 10 % 2 == version) {
                String text = "# Page " + i + "\n\n" + "A text of some length. ".repeat(20) + version + "\n";
                files.put("content/section-" + i % 7 + "/page-" + i + ".md", KeyLines.join("tags: [tag " + i % 3 + "]\n", text));
            }
        }
        return files;
    }

    /** Returns what may be read at each path while one version takes the place of the other, by the path in the output folder. */
    Map<String, Snapshot.Entry[]> wholeFiles() {
        Map<String, Snapshot.Entry[]> files = new TreeMap<>();
        for (Snapshot version : clean) {
            version.files().keySet().forEach(
                    path -> files.put(path, new Snapshot.Entry[] {clean[0].files().get(path), clean[1].files().get(path)}));
        }
        return files;
    }

    /** Returns the path of the first file that is not as a clean build of a version makes it; empty when all are. */
    String difference(int version, Path output) throws IOException {
        Snapshot now = Snapshot.of(output);
        for (String path : now.files().keySet()) {
            if (!clean[version].files().containsKey(path)) {
                return path + " should not be there";
            }
        }
        for (Map.Entry<String, Snapshot.Entry> file : clean[version].files().entrySet()) {
            if (!file.getValue().sameBytes(now.files().get(file.getKey()))) {
                return file.getKey() + (Files.exists(output.resolve(file.getKey())) ? " differs" : " is missing");
            }
        }
        return "";
    }
}
