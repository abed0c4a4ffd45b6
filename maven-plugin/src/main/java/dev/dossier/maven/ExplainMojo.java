package dev.dossier.maven;

import dev.dossier.Explanation;
import dev.dossier.GenerationException;
import dev.dossier.Generator;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Suggestion;
import dev.dossier.report.CodeHelp;
import dev.dossier.report.Finding;
import dev.dossier.report.SourceLines;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains a page, or the code of a problem.
 *
 * <p>Of a page it tells what it becomes, by which template, from which values and where they are written, who links to it, and what the
 * next build does with it, or why it is missing. Of a code it tells what is wrong, why that matters and how to fix it, with an example.
 *
 * @since 1.0.0
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public class ExplainMojo extends AbstractDossierMojo {
    /**
     * The page: its source, its file of the output or its address. Example: <code>-Ddossier.page=history/index.md</code> or
     * <code>-Ddossier.page=/history/</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.page")
    @Nullable String page;

    /**
     * The code of a problem. Example: <code>-Ddossier.code=DOS101</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dossier.code")
    @Nullable String code;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (code != null) {
            CodeHelp.of(code(code)).lines().forEach(getLog()::info);
        }
        if (page != null) {
            super.execute();
        } else if (code == null) {
            throw new MojoExecutionException("say what to explain: -Ddossier.page=history/index.md or -Ddossier.code=DOS101");
        }
    }

    private static DiagnosticCode code(String id) throws MojoExecutionException {
        List<String> ids = Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
        int found = ids.indexOf(id.strip().toUpperCase(Locale.ROOT));
        if (found < 0) {
            throw new MojoExecutionException(("there is no code '" + id + "' " + Suggestion.didYouMean(id, ids)).strip());
        }
        return DiagnosticCode.values()[found];
    }

    @Override
    void run(Generator generator, Places places) throws MojoFailureException {
        Messages messages = new Messages(places.site(), colours(), "");
        SourceLines lines = new SourceLines(places.site());
        try {
            Explanation explanation = generator.explain(page == null ? "" : page);
            new ExplanationLines(messages).of(explanation, Finding.of(explanation.problems(), lines)).forEach(getLog()::info);
        } catch (GenerationException e) {
            List<Diagnostic> problems = e.diagnostics();
            throw new MojoFailureException("nothing can be explained: " + e.getMessage() + ":"
                    + messages.list(Finding.of(problems, lines)).stream().map(line -> "\n" + line).collect(Collectors.joining()));
        }
    }
}
