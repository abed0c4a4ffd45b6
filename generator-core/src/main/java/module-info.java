/**
 * The library: a folder of Markdown becomes a checked static site.
 *
 * @uses dev.dossier.spi.RouteProvider to find what adds files to a site
 */
module dev.dossier {
    requires static org.eclipse.jgit;
    requires static webp.imageio;
    requires static transitive org.jspecify;
    requires java.desktop;
    requires com.twelvemonkeys.imageio.core;
    requires com.twelvemonkeys.imageio.jpeg;
    requires com.twelvemonkeys.imageio.webp;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.commonmark;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.task.list.items;
    requires org.nibor.autolink;
    requires org.snakeyaml.engine;
    requires owasp.java.html.sanitizer;
    requires re2j;

    exports dev.dossier;
    exports dev.dossier.diagnostic;
    exports dev.dossier.model;
    exports dev.dossier.report;
    exports dev.dossier.spi;

    uses dev.dossier.spi.RouteProvider;

    provides dev.dossier.spi.RouteProvider with
            dev.dossier.feature.calendar.CalendarProvider,
            dev.dossier.feature.card.CardProvider,
            dev.dossier.feature.feed.FeedProvider,
            dev.dossier.feature.hosting.HostingProvider,
            dev.dossier.feature.manifest.ManifestProvider,
            dev.dossier.feature.markdown.MarkdownProvider,
            dev.dossier.feature.redirect.RedirectProvider,
            dev.dossier.feature.sitemap.SitemapProvider;
}
