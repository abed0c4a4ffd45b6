package dev.dossier.theme;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.SourceFile;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The declarations of directives by their names, in the order of these, each read when it is asked for first. Thread-safe. */
final class Declarations extends AbstractMap<String, DirectiveDeclaration> {
    private final SortedMap<String, SourceFile> files;
    private final Consumer<Diagnostic> problems;
    private final Map<String, DirectiveDeclaration> known = new ConcurrentHashMap<>();

    /**
     * Takes the files that declare the directives.
     *
     * @param problems is told what is wrong with a file that is read
     */
    Declarations(SortedMap<String, SourceFile> files, Consumer<Diagnostic> problems) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.problems = problems;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String && files.containsKey(name);
    }

    @Override
    public Set<String> keySet() {
        return files.keySet();
    }

    @Override
    public @Nullable DirectiveDeclaration get(Object name) {
        SourceFile file = name instanceof String ? files.get(name) : null;
        return file == null ? null : known.computeIfAbsent((String) name, any -> Directives.declaration((String) name, file, problems));
    }

    @Override
    public Set<Entry<String, DirectiveDeclaration>> entrySet() {
        SortedMap<String, DirectiveDeclaration> all = new TreeMap<>();
        for (String name : files.keySet()) {
            DirectiveDeclaration declaration = get(name);
            if (declaration != null) {
                all.put(name, declaration);
            }
        }
        return all.entrySet();
    }
}
