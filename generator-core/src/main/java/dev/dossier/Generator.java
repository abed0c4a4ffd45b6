package dev.dossier;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.ExternalLink;
import dev.dossier.model.Located;
import dev.dossier.model.ReadKind;
import dev.dossier.model.SitePath;
import dev.dossier.model.Visibility;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns a folder of Markdown into a static site. Immutable; a generator may be used again, but not by two threads for the same
 * output folder at a time.
 *
 * <pre>{@code
 * GenerationResult result = Generator.builder(Path.of("src/site"))
 *         .output(Path.of("target/site"))
 *         .build()
 *         .generate();
 * }</pre>
 */
public final class Generator {
    private final Builder options;

    private Generator(Builder options) {
        this.options = options;
    }

    /** Which problems make a build fail. */
    public enum FailOn {
        /** Errors do. */
        ERROR,
        /** Errors and warnings do. */
        WARNING,
        /** None does, as long as a site can be made at all. */
        NEVER
    }

    /** Returns a builder for the site in a folder. */
    public static Builder builder(Path siteFolder) {
        return new Builder(siteFolder);
    }

    /**
     * Makes the site: every stage, and files in the output folder.
     *
     * @throws GenerationException when the build fails; carries every problem, and the output folder is as it was
     * @throws IllegalStateException when no output folder was set
     */
    public GenerationResult generate() throws GenerationException {
        if (options.output.isEmpty()) {
            throw new IllegalStateException("generate() needs an output folder: call output(folder) on the builder");
        }
        return new Build(options).generate(options.output.get());
    }

    /**
     * Checks the site: every stage but writing; nothing on the disk changes.
     *
     * @throws GenerationException when the build would fail; carries every problem
     */
    public GenerationResult check() throws GenerationException {
        return new Build(options).check();
    }

    /**
     * Checks the site and its links to other sites: every stage but writing; nothing on the disk changes.
     *
     * @param external looks at the links to other sites, each with its place, and returns what is wrong with them; the library
     *     itself opens no connection
     * @throws GenerationException when the build would fail; carries every problem
     */
    public GenerationResult check(Function<List<ExternalLink>, List<Diagnostic>> external) throws GenerationException {
        return new Build(options, Optional.of(external)).check();
    }

    /**
     * Turns what a site may say into JSON Schemas (2020-12), for editors: of {@code dossier.yml}, of the front matter of any page, and of
     * that of the pages in each section that declares fields of its own.
     *
     * @return the texts by the paths of their files, such as {@code front-matter/history.schema.json}
     * @throws GenerationException when the configuration has errors; carries every problem
     */
    public Map<String, String> schemas() throws GenerationException {
        return new Build(options).schemas();
    }

    /**
     * Explains one page: what it becomes, from which values, by which template, who links to it, and what the next build does with it,
     * or why it is missing. Nothing on the disk changes.
     *
     * @param page its source ({@code history/index.md}), its file of the output or its address ({@code /history/})
     * @throws GenerationException when there is no such page, or no site
     */
    public Explanation explain(String page) throws GenerationException {
        return new Build(options).explain(page);
    }

    /**
     * Adds what the site publishes to its ledger, the file {@code urls.lock} in the site folder: every address with its anchors. From
     * then on a build fails in which one of them is gone. What the ledger has stays in it; drafts do not get into it.
     *
     * @throws GenerationException when the site or its ledger has problems, or the file cannot be written
     */
    public UrlRecord recordUrls() throws GenerationException {
        return new Upkeep(options).recordUrls();
    }

    /**
     * Gives pages that have moved their former addresses as aliases: those that the ledger knows, the site does not have, and a page
     * seems to be meant by. The front matter in their Markdown files gets a line; nothing else in the files changes.
     *
     * @return the aliases, each with the file that it was written into, in the order of the files
     * @throws GenerationException when the site has other problems, or a file cannot be changed; carries every problem
     */
    public List<Located<String>> addAliases() throws GenerationException {
        return new Upkeep(options).addAliases();
    }

    /**
     * Takes down, in the file {@code translations.lock} in the site folder, from which state of their originals translations were made:
     * those of which that is not known yet, and one that is up to date again. From then on a build tells when an original has moved on.
     *
     * @param page a translation that is up to date, by its path below the content folder ({@code fr/goals/index.md}), or a folder of
     *     such ({@code fr/}); nothing where only new ones are to be taken down
     * @return the translations that were taken down, in the order of their originals
     * @throws GenerationException when there is no such page, the site has problems, or the file cannot be written
     */
    public List<SitePath> recordTranslations(Optional<String> page) throws GenerationException {
        return new Upkeep(options).recordTranslations(page);
    }

    /** Collects the options of a build. */
    public static final class Builder {
        final Path site;
        Optional<Path> output = Optional.empty();
        Optional<Path> state = Optional.empty();
        Optional<Instant> buildTime = Optional.empty();
        Optional<URI> baseUrl = Optional.empty();
        GenerationListener listener = GenerationListener.SILENT;
        FailOn failOn = FailOn.ERROR;
        Optional<Instant> asOf = Optional.empty();
        boolean drafts;
        boolean future;
        boolean expired;
        boolean verified;

        /** The kinds of reads that are not recorded: none, but in tests of the tests. */
        Set<ReadKind> unseen = Set.of();

        private Builder(Path site) {
            this.site = site;
        }

        /** Returns the same options for a build of what is published: without drafts, and failing on errors only. */
        Builder published() {
            Builder published = new Builder(site);
            published.output = output;
            published.state = state;
            published.buildTime = buildTime;
            published.baseUrl = baseUrl;
            published.listener = listener;
            return published;
        }

        /** Sets the folder that the site is written to; {@code generate()} needs it. */
        public Builder output(Path folder) {
            this.output = Optional.of(folder);
            return this;
        }

        /**
         * Sets the folder that keeps what the last build read and wrote, so that the next one makes only what has changed; without
         * it every build is a clean one and removes nothing.
         */
        public Builder state(Path folder) {
            this.state = Optional.of(folder);
            return this;
        }

        /** Sets the only clock of the build; without it nothing in the output is dated by the build. */
        public Builder buildTime(Instant instant) {
            this.buildTime = Optional.of(instant);
            return this;
        }

        /**
         * Sets where the site will be published, in place of {@code baseUrl} in {@code dossier.yml}.
         *
         * @throws IllegalArgumentException unless it is a full http or https address without query and fragment
         */
        public Builder baseUrl(URI url) {
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (!web || url.getHost() == null || url.getRawQuery() != null || url.getRawFragment() != null) {
                throw new IllegalArgumentException("'" + url + "' is not a full http or https address without query and fragment");
            }
            String text = url.toString();
            this.baseUrl = Optional.of(text.endsWith("/") ? url : URI.create(text + "/"));
            return this;
        }

        /** Sets who is told how far a build is. */
        public Builder listener(GenerationListener newListener) {
            this.listener = newListener;
            return this;
        }

        /** Sets which problems make a build fail; errors do unless said. */
        public Builder failOn(FailOn level) {
            this.failOn = level;
            return this;
        }

        /** Sets whether drafts are part of the site; they are not unless said. */
        public Builder drafts(boolean included) {
            this.drafts = included;
            return this;
        }

        /**
         * Sets the moment by which it is decided which pages are published already and which have expired: the build time unless said.
         * Without either, no page waits and none expires. It dates nothing.
         */
        public Builder asOf(Instant moment) {
            this.asOf = Optional.of(moment);
            return this;
        }

        /** Sets whether pages are part of the site that are not published yet; they are not unless said. */
        public Builder future(boolean included) {
            this.future = included;
            return this;
        }

        /** Sets whether pages are part of the site that have expired; they are not unless said. */
        public Builder expired(boolean included) {
            this.expired = included;
            return this;
        }

        /** Returns which pages are part of the site. */
        Visibility visibility() {
            return new Visibility(drafts, future, expired, asOf.or(() -> buildTime));
        }

        /**
         * Sets whether {@code generate()} also builds the whole site anew, in memory, and fails where a file that it left or made is
         * not the same; it does not unless said.
         */
        public Builder verifyIncremental(boolean verify) {
            this.verified = verify;
            return this;
        }

        /** Returns the generator. */
        public Generator build() {
            return new Generator(this);
        }
    }
}
