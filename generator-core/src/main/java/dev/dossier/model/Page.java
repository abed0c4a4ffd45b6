package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.util.Optional;
import java.util.Set;

/**
 * One page, as far as others may ask for it; where it stands among the others only the {@link Site} knows.
 *
 * <p>A page without a source (a section without {@code index.md}, a tag) has the path of the file that would be its source.
 *
 * @param path the path of its Markdown file below the content folder, such as {@code history/index.md}; it identifies the page
 * @param location its source, for messages
 * @param frontMatter what its author says about it
 * @param title the title as plain text: from the front matter, else the first heading, else the file name
 * @param titleId the anchor of the title; an empty text stands for the usual one, which it is not worth keeping
 * @param summary the description, else the beginning of the first paragraph, as plain text; may be empty
 * @param anchors every id that the body defines, headings included, and the title's
 * @param body the text
 * @param row what it has in common with other pages that are made from rows of a table, if it is one
 */
public record Page(
        SitePath path,
        SourceLocation location,
        FrontMatter frontMatter,
        String title,
        String titleId,
        String summary,
        Set<String> anchors,
        Body body,
        Optional<RowFields> row) {
    /** Creates a page that is made from no row of a table. */
    public Page(
            SitePath path, SourceLocation location, FrontMatter frontMatter, String title, String titleId, String summary,
            Set<String> anchors, Body body) {
        this(path, location, frontMatter, title, titleId, summary, anchors, body, Optional.empty());
    }

    /** Returns the anchor of the title. */
    @Override
    public String titleId() {
        return titleId.isEmpty() ? Slug.of(title) : titleId;
    }

    /** Returns the same page with its text kept elsewhere. */
    public Page withBody(Body newBody) {
        return new Page(path, location, frontMatter, title, titleId, summary, anchors, newBody, row);
    }

    /** Returns the same page with its text and the anchors in it kept elsewhere. */
    public Page withText(Body newBody, Set<String> sameAnchors) {
        return new Page(path, location, frontMatter, title, titleId, summary, sameAnchors, newBody, row);
    }

    /** Returns the same page at another path, where it has none of the roles that it has at its own: former addresses and terms. */
    public Page shownAt(SitePath other) {
        return new Page(other, location, frontMatter.withoutRoles(), title, titleId, summary, anchors, body, row);
    }

    /** Returns the same page with other front matter; what was made of the former stays as it is. */
    public Page withFrontMatter(FrontMatter newFrontMatter) {
        return new Page(path, location, newFrontMatter, title, titleId, summary, anchors, body, row);
    }

    /** Returns whether all that others may ask for is the same as of a page, except for its text. */
    public boolean differsOnlyInText(Page other) {
        return path.equals(other.path)
                && location.equals(other.location)
                && frontMatter.equals(other.frontMatter)
                && title.equals(other.title)
                && titleId().equals(other.titleId())
                && summary.equals(other.summary)
                && anchors.equals(other.anchors);
    }

    /** Two pages of a site are the same when they have the same path. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Page page && page.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
