package dev.dossier.model;

import dev.dossier.model.Schemas.Type;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an author says about a page before its text; everything may be left out.
 *
 * @param title the title, where the first heading does not say it
 * @param description what the page is about, in a sentence or two
 * @param date when it was published; a day without a time is midnight UTC
 * @param updated when it was last changed in substance
 * @param weight where it stands among its siblings; small first
 * @param draft whether it is not to be published yet
 * @param slug the last part of its URL, in place of the file name
 * @param aliases former paths of the page, from the root of the site, that redirect to it
 * @param template the template that draws it, in place of the one for its kind
 * @param tags the tags, as written
 * @param image the picture that stands for it, as a link from the page's file
 * @param imageAlt what the picture shows
 * @param author who wrote the page, where that is not who is responsible for the site
 * @param event what takes place, where the page is about that
 * @param params the site's own fields: texts, numbers, flags, lists and mappings of them
 * @param references what a schema of the site declares to be a reference
 */
public record FrontMatter(
        Optional<Located<String>> title,
        Optional<Located<String>> description,
        Optional<OffsetDateTime> date,
        Optional<OffsetDateTime> updated,
        Optional<Integer> weight,
        boolean draft,
        Optional<Located<String>> slug,
        List<Located<String>> aliases,
        Optional<Located<String>> template,
        List<Located<String>> tags,
        Optional<Located<String>> image,
        Optional<Located<String>> imageAlt,
        Optional<Located<String>> author,
        Optional<Event> event,
        Map<String, Object> params,
        List<Reference> references) {
    /** The keys that have a meaning for every site, with the types of their values; beside them there are {@code event} and {@code params}. */
    public static final Map<String, Type> KEYS = keys();

    /** Front matter that says nothing. */
    public static final FrontMatter EMPTY = new FrontMatter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(),
            List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(),
            List.of());

    /**
     * A value that names a page or a row of a table.
     *
     * @param field the name of its field
     * @param value what it names
     */
    public record Reference(String field, Located<String> value) {}

    /** Returns what is left where the page is shown in the place of another: former addresses and tags are not. */
    FrontMatter withoutRoles() {
        return new FrontMatter(
                title, description, date, updated, weight, draft, slug, List.of(), template, List.of(), image, imageAlt,
                author, event, params, references);
    }

    /** Returns what this says and, where it is silent, what another says. */
    public FrontMatter or(FrontMatter other) {
        Map<String, Object> all = new LinkedHashMap<>(other.params);
        all.putAll(params);
        return new FrontMatter(
                title.or(other::title),
                description.or(other::description),
                date.or(other::date),
                updated.or(other::updated),
                weight.or(other::weight),
                draft || other.draft,
                slug.or(other::slug),
                aliases.isEmpty() ? other.aliases : aliases,
                template.or(other::template),
                tags.isEmpty() ? other.tags : tags,
                image.or(other::image),
                imageAlt.or(other::imageAlt),
                author.or(other::author),
                event.or(other::event),
                Collections.unmodifiableMap(all),
                references.isEmpty() ? other.references : references);
    }

    private static Map<String, Type> keys() {
        Map<String, Type> keys = new LinkedHashMap<>();
        keys.put("title", Type.TEXT);
        keys.put("description", Type.TEXT);
        keys.put("date", Type.DATE);
        keys.put("updated", Type.DATE);
        keys.put("weight", Type.INTEGER);
        keys.put("draft", Type.FLAG);
        keys.put("slug", Type.TEXT);
        keys.put("aliases", Type.LIST);
        keys.put("template", Type.TEXT);
        keys.put("tags", Type.LIST);
        keys.put("image", Type.TEXT);
        keys.put("imageAlt", Type.TEXT);
        keys.put("author", Type.TEXT);
        return Collections.unmodifiableMap(keys);
    }
}
