package dev.dossier.render;

import dev.dossier.data.Table;
import dev.dossier.data.TableReader;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.Index;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.TextFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The tables and files that directives can show, each read when it is asked for first and once in a build. Thread-safe. */
final class Library {
    /** More lines than anybody reads in a page. */
    private static final int MAX_BYTES = 1024 * 1024;
    /** As large as a page may be. */
    private static final int MAX_PAGE_BYTES = 4 * 1024 * 1024;

    private final SortedMap<String, SourceFile> tables = new TreeMap<>();
    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final Index<SourceFile> pages;
    private final Map<String, Read<Table>> readTables = new ConcurrentHashMap<>();
    private final Map<String, Read<String>> readFiles = new ConcurrentHashMap<>();

    /**
     * What a file says.
     *
     * @param value what was read; nothing after a problem
     * @param problems what is wrong with it
     * @param fingerprint of its bytes
     */
    record Read<T>(Optional<T> value, List<Diagnostic> problems, Fingerprint fingerprint) {}

    Library(Sources sources) {
        for (SourceFile file : sources.data()) {
            String path = file.path().value();
            String extension = file.path().extension();
            if (Sources.TABLES.contains(extension)) {
                // Of files of one name the first is the table: values between commas before lists.
                tables.putIfAbsent(path.substring(0, path.length() - extension.length() - 1), file);
            }
        }
        this.pages = Index.of(sources.pages(), SourceFile::name);
        for (List<SourceFile> some : List.of(sources.assets(), sources.statics(), sources.data())) {
            some.forEach(file -> files.put(file.name(), file));
        }
    }

    /** Returns the names of the tables, without their endings. */
    Collection<String> tables() {
        return tables.keySet();
    }

    /** Returns the names of the files that are no pages, from the folder of the site. */
    List<String> files() {
        return List.copyOf(files.keySet());
    }

    /** Returns whether a file is the source of a page, published or not. */
    boolean isPage(String file) {
        return pages.has(file);
    }

    /** Returns the table of a name. */
    Optional<Read<Table>> table(String name) {
        return Optional.ofNullable(tables.get(name)).map(file -> readTables.computeIfAbsent(name, any -> readTable(file)));
    }

    /** Returns the text of a file. */
    Optional<Read<String>> file(String name) {
        return Optional.ofNullable(files.get(name))
                .or(() -> pages.get(name))
                .map(file -> readFiles.computeIfAbsent(name, any -> read(file, MAX_BYTES)));
    }

    /** Returns the source of a page, which is not kept: each is asked for once in a build. */
    Optional<String> page(String name) {
        return pages.get(name).flatMap(file -> read(file, MAX_PAGE_BYTES).value());
    }

    private static Read<Table> readTable(SourceFile file) {
        Read<String> text = read(file, TableReader.MAX_SHOWN_BYTES);
        List<Diagnostic> problems = new ArrayList<>(text.problems());
        Optional<Table> table = text.value()
                .flatMap(value -> TableReader.read(value, file.path().extension(), file.location(), problems::add));
        return new Read<>(table, List.copyOf(problems), text.fingerprint());
    }

    private static Read<String> read(SourceFile file, int maxBytes) {
        List<Diagnostic> problems = new ArrayList<>();
        Consumer<Diagnostic> found = problems::add;
        Optional<TextFile> text = TextFile.read(file, maxBytes, found);
        return new Read<>(
                text.map(TextFile::text), List.copyOf(problems), text.map(TextFile::fingerprint).orElse(Fingerprint.of("")));
    }
}
