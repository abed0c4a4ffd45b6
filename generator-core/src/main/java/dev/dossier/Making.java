package dev.dossier;

import dev.dossier.GenerationListener.Stage;
import dev.dossier.check.Checker;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.OutputFile;
import dev.dossier.model.ReadKind;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.render.Renderer;
import dev.dossier.state.Memory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Renders and checks every file that has to be made, and hands those that are whole on.
 *
 * @param options what was asked for
 * @param problems is told what is wrong
 * @param ingredients what files are made from
 * @param checker checks them
 * @param exceptions the links that are accepted
 * @param sink takes what is whole
 * @param remembered whether a later build is to know what files were made from
 * @param searching makes the indexes of search
 */
record Making(
        Generator.Builder options, Problems problems, Ingredients ingredients, Checker checker, Exceptions exceptions, Build.Sink sink,
        boolean remembered, Searching searching) {
    LinkedAnchors.Result make() {
        Site site = ingredients.site();
        Past past = ingredients.past();
        // Links to a page that lost its place to another look broken, but the collision is what is wrong.
        boolean complete = !problems.found(DiagnosticCode.OUTPUT_COLLISION);
        // A file that was left may refer to one that is gone, and is looked at again, if it can be.
        boolean more = past.hasMore(searching.wanted());
        boolean readable = past.folder().isPresent();
        boolean again = more && complete && !options.unseen.contains(ReadKind.GONE);
        CompletableFuture<List<Diagnostic>> ofSite =
                complete ? CompletableFuture.supplyAsync(() -> Checker.check(site)) : CompletableFuture.completedFuture(List.of());
        List<Made> made = Workers.each(options.listener, Stage.RENDER, site.outputs().values(), route -> {
            Optional<Memory.Output> left = past.knows(route.output()) && (readable || !more) && !searching.needs(route)
                    ? ingredients.expected(route).flatMap(from -> past.output(route, from))
                    : Optional.empty();
            // What a file comes from, and so where its problems are, is known only while it is made.
            boolean sound = left.isPresent()
                    && (!again || past.file(route).map(file -> checker.check(file).sound()).orElse(true))
                    && !exceptions.has(route.output());
            if (sound) {
                searching.keep(route);
                return left.map(output -> Made.left(route, output));
            }
            Made one = make(route, complete);
            return Optional.of(exceptions.has(route.output()) ? one.unsound() : one);
        });
        if (!complete) {
            return new LinkedAnchors.Result(made, past.anchors());
        }
        // What is looked at once for all files is work for one processor, so another one can write the indexes.
        Runnable indexes = searching.end();
        LinkedAnchors.Result result = new LinkedAnchors(checker, ingredients, again).check(made, problems);
        checker.check().forEach(problems);
        ofSite.join().forEach(problems);
        exceptions.report(problems);
        indexes.run();
        return problems.failing() ? result : new LinkedAnchors.Result(searching.finish(result.made(), problems), result.wanted());
    }

    private Made make(Route route, boolean complete) {
        Past past = ingredients.past();
        Optional<Renderer.Drawn> drawn = remembered && route instanceof Route.Rendered rendered
                ? Optional.of(ingredients.renderer().draw(ingredients.site(), rendered))
                : Optional.empty();
        OutputFile file = drawn.isPresent() ? drawn.get().file() : ingredients.renderer().render(ingredients.site(), route);
        file.problems().forEach(problems);
        searching.add(file);
        Optional<Checker.Checked> checked = complete ? Optional.of(checker.check(file)) : Optional.empty();
        if (checked.isPresent()) {
            checked.get().problems().forEach(problems);
            checker.blame(checked.get(), file.path());
        }
        Optional<Fingerprint> content = sink.take(file, past.there(file.path()), problems);
        boolean sound = file.problems().isEmpty() && checked.filter(Checker.Checked::sound).isPresent();
        Optional<Fingerprint> values = drawn.isPresent() ? drawn.get().values() : Optional.empty();
        Optional<Made.From> from = values.isPresent() ? Optional.of(new Made.From(values.get(), drawn.get().questions())) : Optional.empty();
        return Made.anew(route, content, from, sound);
    }
}
