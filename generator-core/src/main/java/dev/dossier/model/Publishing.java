package dev.dossier.model;

import dev.dossier.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * What a site publishes besides its pages, as far as it is asked for.
 *
 * @param feeds the formats in which there are feeds; none where nobody wants any
 * @param hosting the servers for which rules and headers are written, in the order of their declaration
 * @param markdown whether each page is published as Markdown as well, with a list of all for programs that read
 * @param editUrl where a page can be edited, with {@link #PATH} for its path; empty where nobody says
 * @param data the tables that are published for download as CSV and JSON, by name
 * @param git where it is said that pages tell when they were last changed, by their git repository; empty where they do not
 * @param pictures what becomes of pictures
 * @param search what is wanted of the search in the pages; empty where there is none
 * @param cards what the social cards of the pages look like; empty where there are none
 */
public record Publishing(
        List<Feed> feeds, List<Host> hosting, boolean markdown, Optional<String> editUrl, List<Located<String>> data, Optional<SourceLocation> git,
        PictureOptions pictures, Optional<Search> search, Optional<SocialCards> cards) {
    /** Stands for the path of a page below the content folder. */
    public static final String PATH = "{path}";

    /** Nothing is asked for; there are feeds in each format. */
    public static final Publishing NONE =
            new Publishing(List.of(Feed.values()), List.of(), false, Optional.empty(), List.of(), Optional.empty(), PictureOptions.DEFAULTS, Optional.empty(),
                    Optional.empty());

    /** A format of feeds. */
    public enum Feed {
        /** The Atom Syndication Format (RFC 4287). */
        ATOM("feed.xml"),
        /** <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
        JSON("feed.json");

        private final String file;

        Feed(String file) {
            this.file = file;
        }

        /** Returns the name of its files, and of the template that draws them. */
        public String file() {
            return file;
        }
    }

    /** A kind of servers. */
    public enum Host {
        /** Netlify: {@code _redirects} and {@code _headers}. */
        NETLIFY,
        /** Cloudflare Pages: the same two files. */
        CLOUDFLARE,
        /** nginx: {@code nginx.conf}, to be included into a {@code server} block. */
        NGINX,
        /** The Apache HTTP Server: {@code .htaccess}. */
        APACHE
    }

    /** Copies the lists. */
    public Publishing {
        feeds = List.copyOf(feeds);
        hosting = List.copyOf(hosting);
        data = List.copyOf(data);
    }
}
