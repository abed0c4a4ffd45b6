package dev.dossier;

import dev.dossier.check.Checker;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Anchor;
import dev.dossier.model.OutputFile;
import dev.dossier.model.ReadKind;
import dev.dossier.model.Route;
import dev.dossier.model.SitePath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Checks links to anchors of other files once all files are made. A file that was left is looked at again where any anchor is gone
 * that files linked to in the last build: which file has the link is not remembered, since anchors rarely go.
 *
 * @param checker has seen every file that was made
 * @param ingredients makes a file once more whose anchors are asked for
 * @param seenAll whether the checker has seen the files that were left, too
 */
record LinkedAnchors(Checker checker, Ingredients ingredients, boolean seenAll) {
    /**
     * What became of the files.
     *
     * @param made the files, of which those that link to nowhere are no longer sound
     * @param wanted the anchors that files link to
     */
    record Result(List<Made> made, Set<Anchor> wanted) {}

    Result check(List<Made> made, Consumer<Diagnostic> problems) {
        Past past = ingredients.past();
        Function<Route, OutputFile> files = route -> ingredients.renderer().render(ingredients.site(), route);
        boolean lost = !seenAll
                && !ingredients.unseen().contains(ReadKind.ANCHOR)
                && past.anchors().parallelStream().anyMatch(anchor -> !checker.has(anchor, files));
        if (lost) {
            made.parallelStream()
                    .filter(one -> one.left().isPresent())
                    .forEach(one -> checker.check(files.apply(one.route())).problems().forEach(problems));
        }
        Map<SitePath, List<Diagnostic>> found = checker.checkAnchors(files);
        found.values().forEach(some -> some.forEach(problems));
        Set<Anchor> wanted = new HashSet<>(checker.anchors());
        if (!lost && !seenAll) {
            wanted.addAll(past.anchors());
        }
        return new Result(
                made.stream().map(one -> found.containsKey(one.route().output()) ? one.unsound() : one).toList(), wanted);
    }
}
