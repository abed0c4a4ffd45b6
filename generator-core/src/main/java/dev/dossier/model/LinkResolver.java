package dev.dossier.model;

import dev.dossier.diagnostic.DiagnosticCode;
import java.util.Optional;

/** Turns the destination of a link or an image, as an author wrote it on a certain page, into what the output says. */
public interface LinkResolver {
    /**
     * Resolves a destination.
     *
     * @param destination as in the source, with the escapes of Markdown undone
     * @param image whether a picture is to be shown there
     */
    Target resolve(String destination, boolean image);

    /** Returns the page that a destination leads to, where it leads to one. */
    default Optional<Page> page(String destination) {
        return Optional.empty();
    }

    /** What became of a destination. */
    sealed interface Target {}

    /** The destination leads somewhere. */
    sealed interface Found extends Target {
        /** Returns what {@code href} or {@code src} says, safe and percent-encoded, not yet escaped for HTML. */
        String url();
    }

    /**
     * The destination is an address as it stands: outside of the site, or on the page itself.
     *
     * @param url the address
     */
    record Address(String url) implements Found {}

    /**
     * The destination is a file of the output.
     *
     * @param urls how files are addressed
     * @param from the file that links
     * @param to the file that it leads to
     * @param suffix the query and the anchor, percent-encoded; often empty
     */
    record InSite(Urls urls, SitePath from, SitePath to, String suffix) implements Found {
        @Override
        public String url() {
            return urls.relative(from, to) + suffix;
        }
    }

    /**
     * The destination is a picture of the site whose size is known.
     *
     * @param source the file of the output that its source is or would be
     * @param picture the picture, in the files that it is published in
     */
    record Shown(InSite source, Picture picture) implements Found {
        @Override
        public String url() {
            return url(picture.usual());
        }

        /** Returns the address of the widest file. */
        public String largest() {
            return url(picture.largest());
        }

        /** Returns what {@code srcset} says; empty where there is one file only. */
        public String srcset() {
            return picture.srcset(source.urls(), source.from());
        }

        private String url(Picture.File file) {
            return source.urls().relative(source.from(), file.path());
        }
    }

    /**
     * The destination leads nowhere or must not be followed; the output shows its text only.
     *
     * @param code the kind of problem
     * @param message what is wrong
     * @param hint what to do; may be empty
     */
    record Broken(DiagnosticCode code, String message, String hint) implements Target {}
}
