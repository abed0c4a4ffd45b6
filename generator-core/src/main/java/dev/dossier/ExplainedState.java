package dev.dossier;

import dev.dossier.model.Route;
import dev.dossier.model.SourceFile;
import dev.dossier.state.Memory;
import dev.dossier.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells what the next build does with a file of the output, by the rules that it does it by: those of {@link Past}.
 *
 * @param options how the site is built
 * @param theme the files of the theme
 * @param ingredients what files are made from
 * @param memory what the last build left
 */
record ExplainedState(Generator.Builder options, Theme theme, Ingredients ingredients, Memory memory) {
    /** Returns what the next build does with a file and why, as sentences; {@code file} is the source of its page. */
    List<String> of(Route.Rendered route, Optional<SourceFile> file) {
        if (options.state.isEmpty()) {
            return List.of("Every build makes it, because no state folder is kept.");
        }
        Memory.Output former = memory.outputs().get(route.output());
        if (former == null) {
            return List.of("The next build makes it, because no build has made it yet, or none that this version remembers.");
        }
        if (former.made().isEmpty()) {
            return List.of("The next build makes it, because it had problems when it was last made, and they have to be told again.");
        }
        Past past = ingredients.past();
        if (ingredients.of(route).flatMap(made -> past.output(route, made)).isPresent()) {
            return List.of("The next build leaves it as it is: nothing that it was made from has changed.");
        }
        List<String> reasons = new ArrayList<>();
        file.filter(one -> !past.content(one).equals(Optional.ofNullable(memory.sources().get(one.name())).map(Memory.Source::content)))
                .ifPresent(one -> reasons.add("its source has changed"));
        String template = route.templates().stream().filter(theme::hasTemplate).findFirst().orElse("");
        boolean redrawn = !Objects.equals(memory.templates().get(template), ingredients.renderer().reads().get(template));
        if (redrawn) {
            reasons.add("its template, a file that the template includes, or a name that templates know has changed");
        }
        if (ingredients.of(route).equals(former.made())) {
            reasons.add("its file in the output folder is gone or was changed by somebody else");
        }
        if (reasons.isEmpty()) {
            reasons.add("a value has changed that its template prints, of another page, of dossier.yml or of the theme");
        }
        return reasons.stream().map(reason -> "The next build makes it, because " + reason + ".").toList();
    }
}
