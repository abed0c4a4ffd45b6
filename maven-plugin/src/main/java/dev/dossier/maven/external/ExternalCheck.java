package dev.dossier.maven.external;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.ExternalLink;
import dev.dossier.model.Urls;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Follows the links of a site to other sites and says which do not work, at every place where they are written. It keeps what it
 * has learnt in a folder, and writes a report there.
 */
public final class ExternalCheck implements Function<List<ExternalLink>, List<Diagnostic>> {
    /** Pages that were there are asked for again after this time; those that were not each time. */
    private static final Duration AGE = Duration.ofDays(7);

    private final Path folder;
    private final Question.Settings settings;
    private final Clock clock;

    /**
     * Prepares a check.
     *
     * @param folder what keeps {@code external-answers.txt} and {@code external.json}
     * @param privately whether machines that are not public may be asked
     */
    public ExternalCheck(Path folder, boolean privately) {
        this(folder, Question.Settings.usual(privately), Clock.systemUTC());
    }

    ExternalCheck(Path folder, Question.Settings settings, Clock clock) {
        this.folder = folder;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns what is wrong with some links, as warnings. */
    @Override
    public List<Diagnostic> apply(List<ExternalLink> links) {
        AnswerFile file = new AnswerFile(folder.resolve("external-answers.txt"), AGE);
        Set<URI> urls = new TreeSet<>();
        links.forEach(link -> address(link.url()).ifPresent(urls::add));
        Map<URI, Answer> answers = new TreeMap<>(file.read(clock.instant()));
        answers.keySet().retainAll(urls);
        Set<URI> unknown = new TreeSet<>(urls);
        unknown.removeAll(answers.keySet());
        answers.putAll(new Questions(new Question(settings, clock)).ask(unknown));

        List<Diagnostic> problems = new ArrayList<>();
        for (ExternalLink link : links) {
            Optional<Answer> answer = address(link.url()).map(answers::get);
            problem(link, answer).ifPresent(problems::add);
        }
        try {
            file.write(answers);
            Report.of(links, url -> address(url).map(answers::get)).write(folder.resolve("external.json"));
        } catch (IOException notWritten) {
            problems.add(Diagnostic.error(
                    DiagnosticCode.STATE_NOT_WRITABLE, SourceLocation.of(folder.toString()),
                    "the report about links to other sites cannot be written: " + notWritten.getClass().getSimpleName(),
                    "Check the permissions of the state folder and the space on its disk."));
        }
        return List.copyOf(problems);
    }

    /** Returns the address that a server is asked for: without the fragment, which it never sees. */
    private static Optional<URI> address(String url) {
        String encoded = Urls.encodeAddress(url.strip());
        int hash = encoded.indexOf('#');
        try {
            return Optional.of(new URI(hash < 0 ? encoded : encoded.substring(0, hash)));
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Diagnostic> problem(ExternalLink link, Optional<Answer> answer) {
        String message = "link to '" + link.url() + "' ";
        if (answer.isEmpty()) {
            return Optional.of(broken(link, message + "does not work: it is no web address"));
        }
        return switch (answer.get().kind()) {
            case FOUND -> Optional.empty();
            case MOVED -> Optional.of(Diagnostic.warning(
                    DiagnosticCode.EXTERNAL_LINK_MOVED, link.location(), message + "leads to a page that has moved for good",
                    "Write '" + answer.get().detail() + "'."));
            case BROKEN -> Optional.of(broken(link, message + "does not work: " + answer.get().reason()));
            case PRIVATE -> Optional.of(Diagnostic.warning(
                    DiagnosticCode.EXTERNAL_LINK_PRIVATE, link.location(),
                    message + "leads to a machine that is not public, and was not followed",
                    "-Ddossier.external.private=true follows it."));
        };
    }

    private static Diagnostic broken(ExternalLink link, String message) {
        return Diagnostic.warning(
                DiagnosticCode.EXTERNAL_LINK_BROKEN, link.location(), message,
                "Mend or remove it; 'exceptions' in dossier.yml accepts it for a while.");
    }
}
