package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.Schemas.Type;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an author says about a page before its text; everything may be left out. Immutable, and small where little is said: every page has
 * its own as long as the build lasts.
 */
public final class FrontMatter {
    private final @Nullable Located<String> title;
    private final @Nullable Located<String> description;
    private final Optional<OffsetDateTime> date;
    private final Optional<OffsetDateTime> updated;
    private final Optional<Integer> weight;
    private final Optional<Boolean> draft;
    private final Terms terms;
    private final Rest rest;

    /** What few pages say; those that say none of it share one. */
    private record Rest(
            Optional<Located<String>> slug,
            List<Located<String>> aliases,
            Optional<Located<String>> template,
            Optional<Located<String>> image,
            Optional<Located<String>> imageAlt,
            Optional<Located<String>> author,
            Optional<Event> event,
            Map<String, Object> params,
            List<Reference> references,
            List<Missing> missing,
            Stay stay,
            Lists lists) {
        private static final Rest NOTHING = new Rest(
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(),
                List.of(), List.of(), Stay.NONE, Lists.NONE);

        boolean isSilent() {
            return slug.isEmpty() && aliases.isEmpty() && template.isEmpty() && image.isEmpty() && imageAlt.isEmpty() && author.isEmpty()
                    && event.isEmpty() && params.isEmpty() && references.isEmpty() && missing.isEmpty() && stay.isSilent()
                    && lists.isSilent();
        }
    }

    /** Takes what each of the methods of the same name returns. */
    public FrontMatter(
            Optional<Located<String>> title,
            Optional<Located<String>> description,
            Optional<OffsetDateTime> date,
            Optional<OffsetDateTime> updated,
            Optional<Integer> weight,
            Optional<Boolean> draft,
            Optional<Located<String>> slug,
            List<Located<String>> aliases,
            Optional<Located<String>> template,
            Terms terms,
            Optional<Located<String>> image,
            Optional<Located<String>> imageAlt,
            Optional<Located<String>> author,
            Optional<Event> event,
            Map<String, Object> params,
            List<Reference> references,
            List<Missing> missing,
            Stay stay,
            Lists lists) {
        this.title = title.orElse(null);
        this.description = description.orElse(null);
        this.date = date;
        this.updated = updated;
        this.weight = weight;
        this.draft = draft;
        this.terms = terms;
        Rest more = new Rest(slug, aliases, template, image, imageAlt, author, event, params, references, missing, stay, lists);
        this.rest = more.isSilent() ? Rest.NOTHING : more;
    }

    /**
     * The keys that have a meaning for every site, with the types of their values; beside them there are the names of taxonomies,
     * {@code event}, {@code params}, {@code cascade} and {@code search}.
     */
    public static final Map<String, Type> KEYS = keys();

    /** Those of the keys that a section can say for the pages below it, as it can the names of taxonomies and {@code params}. */
    public static final List<String> CASCADING =
            List.of("date", "updated", "publish", "expires", "weight", "draft", "template", "image", "imageAlt", "author", "order", "paginate");

    /** Front matter that says nothing. */
    public static final FrontMatter EMPTY = new FrontMatter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            List.of(), Optional.empty(), Terms.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(),
            List.of(), List.of(), Stay.NONE, Lists.NONE);

    /**
     * A value that names a page or a row of a table.
     *
     * @param field the name of its field
     * @param value what it names
     */
    public record Reference(String field, Located<String> value) {}

    /**
     * A field that has to be there and is not.
     *
     * @param field its name
     * @param location where it would stand
     * @param hint what to do
     */
    public record Missing(String field, SourceLocation location, String hint) {}

    /**
     * When a page comes and goes.
     *
     * @param publish when it appears, in place of {@code date}
     * @param expires when it is gone
     */
    public record Stay(Optional<OffsetDateTime> publish, Optional<OffsetDateTime> expires) {
        /** It is there. */
        public static final Stay NONE = new Stay(Optional.empty(), Optional.empty());

        // The same as a record has by itself, without what a JVM takes to make that when it is asked for first.
        @Override
        public boolean equals(Object other) {
            return other instanceof Stay that && that.publish.equals(publish) && that.expires.equals(expires);
        }

        @Override
        public int hashCode() {
            return 31 * publish.hashCode() + expires.hashCode();
        }

        /** Returns whether it says nothing. */
        public boolean isSilent() {
            return publish.isEmpty() && expires.isEmpty();
        }

        private Stay or(Stay other) {
            return other.isSilent() ? this : new Stay(publish.or(() -> other.publish), expires.or(() -> other.expires));
        }
    }

    /**
     * What a page says of the pages below it, and of how it is found.
     *
     * @param order in which order it lists them
     * @param paginate how many of them stand on one page; 0 for all
     * @param cascade what they say where they say nothing themselves; the keys in {@link #CASCADING}
     * @param search how much the page itself counts in search, in hundredths; 0 where it is left out
     */
    public record Lists(Optional<Order> order, Optional<Integer> paginate, Optional<FrontMatter> cascade, Optional<Integer> search) {
        /** Nothing. */
        public static final Lists NONE = new Lists(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        // As of a stay.
        @Override
        public boolean equals(Object other) {
            return other instanceof Lists that
                    && that.order.equals(order) && that.paginate.equals(paginate) && that.cascade.equals(cascade) && that.search.equals(search);
        }

        @Override
        public int hashCode() {
            return Objects.hash(order, paginate, cascade, search);
        }

        /** Returns whether it says nothing. */
        public boolean isSilent() {
            return order.isEmpty() && paginate.isEmpty() && cascade.isEmpty() && search.isEmpty();
        }
    }

    /** Returns the title, where the first heading does not say it. */
    public Optional<Located<String>> title() {
        return Optional.ofNullable(title);
    }

    /** Returns what the page is about, in a sentence or two. */
    public Optional<Located<String>> description() {
        return Optional.ofNullable(description);
    }

    /** Returns when it was published, or will be; a day without a time is midnight UTC. */
    public Optional<OffsetDateTime> date() {
        return date;
    }

    /** Returns when it was last changed in substance. */
    public Optional<OffsetDateTime> updated() {
        return updated;
    }

    /** Returns where it stands among its siblings; small first. */
    public Optional<Integer> weight() {
        return weight;
    }

    /** Returns whether it is not to be published yet, as far as it says. */
    public Optional<Boolean> draft() {
        return draft;
    }

    /** Returns the last part of its URL, in place of the file name. */
    public Optional<Located<String>> slug() {
        return rest.slug;
    }

    /** Returns former paths of the page, from the root of the site, that redirect to it. */
    public List<Located<String>> aliases() {
        return rest.aliases;
    }

    /** Returns the template that draws it, in place of the one for its kind. */
    public Optional<Located<String>> template() {
        return rest.template;
    }

    /** Returns its tags, and the terms of the site's other taxonomies. */
    public Terms terms() {
        return terms;
    }

    /** Returns the picture that stands for it, as a link from the page's file. */
    public Optional<Located<String>> image() {
        return rest.image;
    }

    /** Returns what the picture shows. */
    public Optional<Located<String>> imageAlt() {
        return rest.imageAlt;
    }

    /** Returns who wrote the page, where that is not who is responsible for the site. */
    public Optional<Located<String>> author() {
        return rest.author;
    }

    /** Returns what takes place, where the page is about that. */
    public Optional<Event> event() {
        return rest.event;
    }

    /** Returns the site's own fields: texts, numbers, flags, lists and mappings of them. */
    public Map<String, Object> params() {
        return rest.params;
    }

    /** Returns what a schema of the site declares to be a reference. */
    public List<Reference> references() {
        return rest.references;
    }

    /** Returns what a schema of the site requires and the page itself does not say. */
    public List<Missing> missing() {
        return rest.missing;
    }

    /** Returns when it comes and goes. */
    public Stay stay() {
        return rest.stay;
    }

    /** Returns how it lists the pages below, and what it says for them. */
    public Lists lists() {
        return rest.lists;
    }

    /** Returns what is left where the page is shown in the place of another: former addresses, terms and what it says for others are not. */
    FrontMatter withoutRoles() {
        return new FrontMatter(
                title(), description(), date, updated, weight, draft, slug(), List.of(), template(), Terms.NONE, image(), imageAlt(), author(),
                event(), params(), references(), List.of(), stay(), new Lists(lists().order, lists().paginate, Optional.empty(), lists().search));
    }

    /** Returns whether the page is not to be published yet. */
    public boolean isDraft() {
        return draft.orElse(false);
    }

    /** Returns whether one of the fields is there. */
    public boolean says(String field) {
        return switch (field) {
            case "title" -> title().isPresent();
            case "description" -> description().isPresent();
            case "slug" -> slug().isPresent();
            case "aliases" -> !aliases().isEmpty();
            case "date" -> date.isPresent();
            case "updated" -> updated.isPresent();
            case "publish" -> stay().publish.isPresent();
            case "expires" -> stay().expires.isPresent();
            case "weight" -> weight.isPresent();
            case "draft" -> draft.isPresent();
            case "template" -> template().isPresent();
            case "image" -> image().isPresent();
            case "imageAlt" -> imageAlt().isPresent();
            case "author" -> author().isPresent();
            case "order" -> lists().order.isPresent();
            case "paginate" -> lists().paginate.isPresent();
            default -> !terms.in(field).isEmpty() || params().containsKey(field);
        };
    }

    /** Returns this front matter with another stay and other lists. */
    public FrontMatter with(Stay newStay, Lists newLists) {
        return new FrontMatter(
                title(), description(), date, updated, weight, draft, slug(), aliases(), template(), terms, image(), imageAlt(), author(),
                event(), params(), references(), missing(), newStay, newLists);
    }

    /** Returns this front matter with other lists and other fields of the site's own. */
    public FrontMatter with(Lists newLists, Map<String, Object> newParams) {
        return new FrontMatter(
                title(), description(), date, updated, weight, draft, slug(), aliases(), template(), terms, image(), imageAlt(), author(),
                event(), newParams, references(), missing(), stay(), newLists);
    }

    /**
     * Returns this front matter with what it leaves out taken from what sections say, field by field and taxonomy by taxonomy.
     *
     * @param share returns one object for all terms that are the same
     */
    public FrontMatter below(FrontMatter defaults, UnaryOperator<Terms> share) {
        if (defaults == EMPTY) {
            return this;
        }
        return new FrontMatter(
                title(), description(), date.or(() -> defaults.date), updated.or(() -> defaults.updated), weight.or(() -> defaults.weight),
                draft.or(() -> defaults.draft), slug(), aliases(), template().or(defaults::template), share.apply(terms.or(defaults.terms)),
                image().or(defaults::image), imageAlt().or(defaults::imageAlt), author().or(defaults::author), event(),
                merged(params(), defaults.params()), references(), missing(),
                stay().or(defaults.stay()),
                new Lists(
                        lists().order.or(() -> defaults.lists().order), lists().paginate.or(() -> defaults.lists().paginate), lists().cascade,
                        lists().search.or(() -> defaults.lists().search)));
    }

    private static Map<String, Object> merged(Map<String, Object> own, Map<String, Object> defaults) {
        if (defaults.isEmpty() || own.isEmpty()) {
            return own.isEmpty() ? defaults : own;
        }
        Map<String, Object> both = new LinkedHashMap<>(own);
        defaults.forEach(both::putIfAbsent);
        return Collections.unmodifiableMap(both);
    }

    /** Returns what this says and, where it is silent, what another says. */
    public FrontMatter or(FrontMatter other) {
        Map<String, Object> all = new LinkedHashMap<>(other.params());
        all.putAll(params());
        return new FrontMatter(
                title().or(other::title),
                description().or(other::description),
                date.or(other::date),
                updated.or(other::updated),
                weight.or(other::weight),
                draft.or(other::draft),
                slug().or(other::slug),
                aliases().isEmpty() ? other.aliases() : aliases(),
                template().or(other::template),
                terms.or(other.terms),
                image().or(other::image),
                imageAlt().or(other::imageAlt),
                author().or(other::author),
                event().or(other::event),
                Collections.unmodifiableMap(all),
                references().isEmpty() ? other.references() : references(),
                missing(),
                stay().or(other.stay()),
                lists());
    }

    // Written out, since a JVM takes its time to make it for a record, and most that are compared say little.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FrontMatter that
                && Objects.equals(title, that.title)
                && Objects.equals(description, that.description)
                && date.equals(that.date)
                && updated.equals(that.updated)
                && weight.equals(that.weight)
                && draft.equals(that.draft)
                && terms.equals(that.terms)
                && (rest == that.rest || rest.equals(that.rest));
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, description, date, updated, weight, draft, terms, rest);
    }

    private static Map<String, Type> keys() {
        Map<String, Type> keys = new LinkedHashMap<>();
        keys.put("title", Type.TEXT);
        keys.put("description", Type.TEXT);
        keys.put("date", Type.DATE);
        keys.put("updated", Type.DATE);
        keys.put("publish", Type.DATE);
        keys.put("expires", Type.DATE);
        keys.put("weight", Type.INTEGER);
        keys.put("draft", Type.FLAG);
        keys.put("slug", Type.TEXT);
        keys.put("aliases", Type.LIST);
        keys.put("template", Type.TEXT);
        keys.put("image", Type.TEXT);
        keys.put("imageAlt", Type.TEXT);
        keys.put("author", Type.TEXT);
        keys.put("order", Type.TEXT);
        keys.put("paginate", Type.INTEGER);
        return Collections.unmodifiableMap(keys);
    }
}
