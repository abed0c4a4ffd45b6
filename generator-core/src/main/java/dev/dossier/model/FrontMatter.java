package dev.dossier.model;

import java.time.OffsetDateTime;
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
 * @param params the site's own fields: texts, numbers, flags, lists and mappings of them
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
        Map<String, Object> params) {
    /** Front matter that says nothing. */
    public static final FrontMatter EMPTY = new FrontMatter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(),
            List.of(), Optional.empty(), List.of(), Optional.empty(), Map.of());
}
