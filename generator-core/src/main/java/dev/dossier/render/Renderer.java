package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.Fingerprint;
import dev.dossier.model.OutputFile;
import dev.dossier.model.ReadKind;
import dev.dossier.model.Reads;
import dev.dossier.model.Route;
import dev.dossier.model.Site;
import dev.dossier.model.SiteConfig;
import dev.dossier.model.SourceFile;
import dev.dossier.model.Sources;
import dev.dossier.model.TemplatePlaces;
import dev.dossier.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Turns a route of a site into a file of the output, by the templates of a theme. Thread-safe once it is there. */
public final class Renderer {
    /** Room for a page of usual size, in characters. */
    private static final int CAPACITY = 16 * 1024;
    private static final int MOST_KEPT = 64 * CAPACITY;

    /** More than any theme includes, and few enough to be drawn in a moment. */
    private static final int MAX_INCLUDES = 10_000;

    private static final Fingerprint NOTHING = Fingerprint.of("");

    private final Theme theme;
    private final Set<ReadKind> unseen;
    private final DataNames data;
    private final Vocabulary<Drawing> root;
    private final TemplateSet parsed;
    private final Set<String> sound = new HashSet<>();
    private final Templates templates;
    private final Map<String, Fingerprint> closures = new TreeMap<>();
    private final Map<String, TextPlaces> places = new ConcurrentHashMap<>();

    /** What files were drawn into, for the next ones: as many arrays as files were drawn at once. */
    private final Queue<byte[]> rooms = new ConcurrentLinkedQueue<>();
    private final Map<String, Asked> asked = new HashMap<>();
    private final Set<String> showingOwnText = new HashSet<>();

    /** The templates that no former build knew as they are now. */
    private final Set<String> unknown = new HashSet<>();

    private final DirectiveSet directives;
    private volatile Optional<SiteFacts> facts = Optional.empty();

    /**
     * Checks the templates of a theme. When a problem was reported, nothing is compiled, and files that a template draws come out empty.
     *
     * @param theme the templates, published files and words
     * @param config the configuration, whose own fields and menus templates may name
     * @param sources the files of the site, whose tables and texts directives can show
     * @param remembered what templates asked for in former builds, by their names
     * @param known whether the last build found nothing wrong with the same theme, configuration and data, and remembers what each template
     *     asked for: then of the templates only those are read that are asked for
     * @param unseen the kinds of reads that are not recorded: none, but in tests of the tests
     * @param problems is told what is wrong with the templates, each at its place and once
     */
    public Renderer(
            Theme theme,
            SiteConfig config,
            Sources sources,
            Map<String, Reads.OfTemplate> remembered,
            boolean known,
            Set<ReadKind> unseen,
            Consumer<Diagnostic> problems) {
        this.theme = theme;
        this.unseen = unseen;
        this.data = new DataNames(new Library(sources), config.schemas());
        this.root = new Names(config, theme, data).root();
        Set<Diagnostic> found = new LinkedHashSet<>();
        this.parsed = new TemplateSet(theme, known ? problems : found::add);
        this.templates = new Templates(parsed);
        if (known) {
            remembered.forEach((name, former) -> learn(name, former.template(), Optional.of(former.reads())));
            sound.addAll(remembered.keySet());
        } else {
            check(Names.fingerprint(config, theme), remembered, found, problems);
        }
        this.directives = directives();
    }

    private void check(
            Fingerprint names, Map<String, Reads.OfTemplate> remembered, Set<Diagnostic> found, Consumer<Diagnostic> problems) {
        parsed.names().forEach(parsed::nodes);
        Lint.Shared shared = new Lint.Shared(parsed);
        List<String> drawing = new ArrayList<>();
        for (String name : theme.templateNames()) {
            Theme.Template template = theme.template(name).orElseThrow();
            kindOf(template, found::add).ifPresent(kind -> {
                drawing.add(name);
                Lint.check(template, shared, root, kind, found::add);
                learn(name, closure(name), meaning(name, names), remembered);
            });
        }
        theme.directives().forEach((directive, declaration) -> {
            String name = Theme.templateOf(directive);
            theme.template(name).ifPresent(template -> {
                drawing.add(name);
                Lint.check(template, shared, new Scope(List.of(root, DirectiveNames.of(declaration))), OutputKind.HTML, found::add);
                UsedNames.check(declaration, name, parsed, found::add);
                Fingerprint made = new Fingerprint.Builder()
                        .fingerprint(closure(name))
                        .fingerprint(DirectiveDeclaration.fingerprint(Map.of(directive, declaration)))
                        .build();
                learn(name, made, meaning(name, names), remembered);
            });
        });
        found.addAll(data.problems());
        found.forEach(problems);
        if (found.isEmpty()) {
            Includes includes = new Includes(parsed);
            drawing.forEach(name -> take(name, includes, problems));
        }
    }

    /** Returns the directives that can be drawn. */
    private DirectiveSet directives() {
        Map<String, DirectiveSet.Known> known = new TreeMap<>();
        for (String directive : theme.directives().keySet()) {
            String name = Theme.templateOf(directive);
            if (closures.containsKey(name)) {
                known.put(directive, new DirectiveSet.Known(
                        () -> Objects.requireNonNull(theme.directives().get(directive)), askedOf(name), closureOf(name), () -> compiled(name)));
            }
        }
        return new DirectiveSet(root, known, data.library());
    }

    /**
     * Draws, computes or copies a file of the output.
     *
     * @param site the site whose route it is
     * @param route what is to be made
     * @return the file, with the problems of the texts that it shows
     */
    public OutputFile render(Site site, Route route) {
        if (route instanceof Route.Copied copied) {
            return new OutputFile(route, copied.source().content(), List.of());
        }
        if (route instanceof Route.Computed computed) {
            List<Diagnostic> found = new ArrayList<>();
            SourceFile.Content content = computed.work().content(found::add);
            return new OutputFile(route, content, found);
        }
        return render(new Drawing(factsOf(site), (Route.Rendered) route, unseen));
    }

    /**
     * Draws a file of the output and tells, while all that it shows is at hand, what stands for the values that it shows.
     *
     * @param site the site whose route it is
     * @param route what is to be made
     */
    public Drawn draw(Site site, Route.Rendered route) {
        Drawing drawing = new Drawing(factsOf(site), route, unseen);
        OutputFile file = render(drawing);
        int questions = questions(route);
        return new Drawn(file, fingerprint(drawing), questions);
    }

    /**
     * A file of the output and what it was made of.
     *
     * @param file the file
     * @param values as {@link Renderer#fingerprint} returns it
     * @param questions how much templates had asked for by then
     */
    public record Drawn(OutputFile file, Optional<Fingerprint> values, int questions) {}

    /** Returns a number that stays the same while what counts for the fingerprint of a file does: templates ask for more as they draw. */
    public int questions(Route.Rendered route) {
        Optional<String> template = templateOf(route);
        return directives.questions() + (template.isPresent() ? askedOf(template.get()).questions() : 0);
    }

    private OutputFile render(Drawing drawing) {
        Optional<String> template = templateOf(drawing.route());
        byte[] bytes = template.isPresent() ? draw(template.get(), drawing) : missing(drawing);
        return new OutputFile(
                drawing.route(),
                SourceFile.content(bytes),
                drawing.problems(),
                template.flatMap(theme::template).map(this::places),
                drawing.excerpts().all());
    }

    /** Only where something is wrong with a file are the texts of its template looked through. */
    private TemplatePlaces places(Theme.Template template) {
        return (before, from) -> places.computeIfAbsent(template.name(), any -> TextPlaces.of(template, parsed, theme)).of(before, from);
    }

    /**
     * Returns what is the same only if the file is, without drawing it.
     *
     * @param site the site whose route it is
     * @param route what would be made
     * @return the fingerprint of the template and of the values that it asks for, as far as that is known
     */
    public Optional<Fingerprint> fingerprint(Site site, Route.Rendered route) {
        return fingerprint(new Drawing(factsOf(site), route, unseen));
    }

    private Optional<Fingerprint> fingerprint(Drawing drawing) {
        Optional<String> template = templateOf(drawing.route());
        if (template.isEmpty()) {
            return Optional.empty();
        }
        String name = template.get();
        Fingerprint.Builder values = new Fingerprint.Builder().fingerprint(closureOf(name));
        new Values(values, unseen).add(viewOf(name, drawing), askedOf(name));
        return Optional.of(values.build());
    }

    /** Returns whether, in former builds, the template of a route asked for no text of a page but the one that it draws. */
    public boolean showsOwnTextOnly(Route.Rendered route) {
        return templateOf(route).filter(showingOwnText::contains).isPresent();
    }

    /** Returns whether no former build has drawn anything by the template of a route as it is now. */
    public boolean drawsAnew(Route.Rendered route) {
        return templateOf(route).filter(unknown::contains).isPresent();
    }

    /**
     * Reports what the site has put into its theme and nothing uses.
     *
     * @param site the site whose pages ask for templates
     * @param problems is told of each file and block, as a warning
     */
    public void unused(Site site, Consumer<Diagnostic> problems) {
        if (!theme.overrides().isEmpty()) {
            Set<String> wanted = new HashSet<>();
            for (Route route : site.outputs().values()) {
                if (route instanceof Route.Rendered rendered) {
                    wanted.addAll(rendered.templates());
                }
            }
            Leftovers.report(theme, parsed, wanted, problems);
        }
    }

    /** Returns what templates asked for, in this build and, where the template is the same, in former ones; by their names. */
    public Map<String, Reads.OfTemplate> reads() {
        Map<String, Reads.OfTemplate> reads = new TreeMap<>();
        closures.forEach((name, closure) -> reads.put(name, new Reads.OfTemplate(closure, askedOf(name).reads())));
        return reads;
    }

    private Fingerprint closure(String name) {
        return unseen.contains(ReadKind.TEMPLATE) ? NOTHING : Closure.fingerprint(name, theme, parsed);
    }

    /** Returns what is the same only if the names in a template have the same meanings. */
    private Fingerprint meaning(String template, Fingerprint names) {
        return unseen.contains(ReadKind.NAMES)
                ? NOTHING
                : new Fingerprint.Builder().fingerprint(names).fingerprint(data.meaning(UsedNames.words(template, parsed))).build();
    }

    private void learn(String name, Fingerprint closure, Fingerprint names, Map<String, Reads.OfTemplate> remembered) {
        Fingerprint template = new Fingerprint.Builder().fingerprint(closure).fingerprint(names).build();
        Reads.OfTemplate former = remembered.get(name);
        learn(name, template, former != null && former.template().equals(template) ? Optional.of(former.reads()) : Optional.empty());
    }

    private void learn(String name, Fingerprint template, Optional<Reads> known) {
        Reads reads = known.orElse(Reads.NONE);
        closures.put(name, template);
        asked.put(name, Asked.of(reads));
        if (known.isEmpty()) {
            unknown.add(name);
        }
        if (PageNames.asksForOwnTextOnly(reads)) {
            showingOwnText.add(name);
        }
    }

    private void take(String name, Includes includes, Consumer<Diagnostic> problems) {
        if (includes.copies(name) > MAX_INCLUDES) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.TEMPLATE_TOO_DEEP, theme.template(name).orElseThrow().location(),
                    "template '" + name + "' includes more than " + MAX_INCLUDES + " others", ""));
        } else {
            sound.add(name);
        }
    }

    /** A build that makes few files again needs few templates. */
    private Optional<Template> compiled(String name) {
        return sound.contains(name) ? Optional.of(templates.get(name)) : Optional.empty();
    }

    private static Optional<OutputKind> kindOf(Theme.Template template, Consumer<Diagnostic> problems) {
        Optional<OutputKind> kind = OutputKind.of(template.name());
        if (kind.isEmpty()) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.TEMPLATE_SYNTAX, template.location(), "nobody knows what '" + template.name() + "' draws",
                    "The name of a template ends in '.xml', '.json', '.webmanifest', '.ics', '.md' or '.txt', or has no dot."));
        }
        return kind;
    }

    private Optional<String> templateOf(Route.Rendered route) {
        for (String name : route.templates()) {
            if (theme.hasTemplate(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private byte[] missing(Drawing drawing) {
        drawing.report(Diagnostic.error(
                DiagnosticCode.UNKNOWN_TEMPLATE, drawing.route().origin(),
                "the theme has no template '" + String.join("' or '", drawing.route().templates()) + "'",
                "Its templates are '" + String.join("', '", theme.templateNames()) + "'."));
        return new byte[0];
    }

    private View<Drawing> viewOf(String template, Drawing drawing) {
        return new View<>(root, drawing, drawing, askedOf(template));
    }

    private Asked askedOf(String template) {
        return Objects.requireNonNull(asked.get(template));
    }

    private Fingerprint closureOf(String template) {
        return Objects.requireNonNull(closures.get(template));
    }

    private byte[] draw(String name, Drawing drawing) {
        byte[] spare = rooms.poll();
        TextWriter out = new TextWriter(spare == null ? new byte[CAPACITY] : spare, drawing.excerpts());
        try {
            Optional<Template> template = compiled(name);
            if (template.isPresent()) {
                Output output = new Output(OutputKind.of(name).orElseThrow(), out);
                template.get().draw(new Scopes(viewOf(name, drawing)), output);
                output.end();
            }
        } catch (Scopes.TooDeepException endless) {
            drawing.report(Diagnostic.error(
                    DiagnosticCode.TEMPLATE_TOO_DEEP, drawing.route().origin(),
                    "template '" + name + "' includes itself without end",
                    "Inside of a list, name what belongs to its element: '{{#children}}', not '{{#page.children}}'."));
        }
        byte[] bytes = OutputKind.isJson(name) ? JsonText.file(out.toString()).getBytes(StandardCharsets.UTF_8) : out.bytes();
        if (out.room().length <= MOST_KEPT) {
            rooms.add(out.room());
        }
        return bytes;
    }

    private SiteFacts factsOf(Site site) {
        Optional<SiteFacts> known = facts;
        if (known.isEmpty() || known.get().site() != site) {
            known = Optional.of(SiteFacts.of(site, theme.strings(), directives));
            facts = known;
        }
        return known.get();
    }
}
