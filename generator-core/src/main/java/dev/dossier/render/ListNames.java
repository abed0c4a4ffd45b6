package dev.dossier.render;

import dev.dossier.model.Page;
import dev.dossier.model.Site;
import dev.dossier.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The names of lists that may stand on several pages, and of the terms by which pages are grouped. */
final class ListNames {
    /** How many parts are named on each side of the one that is shown. */
    private static final int NEAR = 2;

    private static final Vocabulary<Link> LINK = Vocabulary.<Link>of("part", ListNames::part)
            .number("number", "which part it is, from 1")
            .file("url", "where it is")
            .fullAddress("absoluteUrl", "its full address; empty without a base URL")
            .flag("current", "whether it is the part that is shown")
            .flag("gap", "whether parts before it are not named")
            .build();

    static final Vocabulary<Site.Part> PAGER = Vocabulary.<Site.Part>of("pager", ListNames::pager)
            .pages("items", "the pages that this part lists")
            .number("number", "which part is shown, from 1")
            .number("count", "how many parts there are")
            .flag("several", "whether there is more than one part")
            .flag("later", "whether it is not the first part")
            .file("url", "where this part is")
            .fullAddress("absoluteUrl", "its full address; empty without a base URL")
            .view("previous", "the part before it", () -> LINK)
            .view("next", "the part after it", () -> LINK)
            .list("pages", "the first part, the last, and those near the one that is shown", () -> LINK)
            .build();

    static final Vocabulary<Site.Group> GROUP = Vocabulary.<Site.Group>of("taxonomy", ListNames::group)
            .text("name", "its name in the configuration")
            .text("title", "what its page is called")
            .file("url", "the address of the page that lists its terms")
            .pages("terms", "the pages of terms")
            .build();

    private ListNames() {}

    private static Object part(String name, Link link, Drawing drawing) {
        return switch (name) {
            case "number" -> link.number();
            case "url", "absoluteUrl" -> Optional.of(link.file());
            case "current" -> link.file().equals(drawing.route().output());
            case "gap" -> link.gap();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object pager(String name, Site.Part part, Drawing drawing) {
        return switch (name) {
            case "items" -> part.items();
            case "number" -> part.number();
            case "count" -> part.files().size();
            case "several" -> part.files().size() > 1;
            case "later" -> part.number() > 1;
            case "url", "absoluteUrl" -> Optional.of(drawing.route().output());
            case "previous" -> link(part, part.number() - 1);
            case "next" -> link(part, part.number() + 1);
            case "pages" -> links(part);
            default -> throw Vocabulary.unanswered(name);
        };
    }

    private static Object group(String name, Site.Group group, Drawing drawing) {
        return switch (name) {
            case "name" -> group.name();
            case "title" -> group.page().title();
            case "url" -> Optional.of(drawing.place(group.page()).output());
            case "terms" -> group.terms();
            default -> throw Vocabulary.unanswered(name);
        };
    }

    /** A part of a list that another one names. */
    private record Link(int number, SitePath file, boolean gap) {}

    /** Returns the part of the list that a file shows; a file that is no part of one shows all of its page's. */
    static Site.Part part(Drawing drawing) {
        Site.Part part = drawing.site().lists().get(drawing.route().output());
        Page page = drawing.route().page();
        return part != null ? part : new Site.Part(1, drawing.place(page).children(), List.of(drawing.route().output()));
    }

    private static Optional<Link> link(Site.Part part, int number) {
        boolean there = number >= 1 && number <= part.files().size();
        return there ? Optional.of(new Link(number, part.files().get(number - 1), false)) : Optional.empty();
    }

    /** A list of hundreds of parts names a few of them, or all parts together would grow with its square. */
    private static List<Link> links(Site.Part part) {
        int last = part.files().size();
        TreeSet<Integer> numbers = new TreeSet<>(List.of(1, last));
        for (int number = Math.max(1, part.number() - NEAR); number <= Math.min(last, part.number() + NEAR); number++) {
            numbers.add(number);
        }
        List<Link> links = new ArrayList<>();
        for (int number : numbers) {
            boolean gap = !links.isEmpty() && links.get(links.size() - 1).number() < number - 1;
            links.add(new Link(number, part.files().get(number - 1), gap));
        }
        return last == 1 ? List.of() : links;
    }
}
