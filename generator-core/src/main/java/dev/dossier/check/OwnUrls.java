package dev.dossier.check;

import java.util.ArrayList;
import java.util.List;

/** Finds the full addresses of the site in a text that is for machines: a feed, a sitemap, a robots.txt. */
final class OwnUrls {
    private static final List<String> PROSE = List.of("title", "subtitle", "summary", "content", "description", "name", "rights");

    private OwnUrls() {}

    /**
     * Returns the addresses in their order.
     *
     * @param site with what they begin
     * @param xml whether the text has the escapes of XML
     */
    static List<Written> of(String text, String site, boolean xml) {
        List<Written> found = new ArrayList<>();
        for (int start = text.indexOf(site); start >= 0; start = text.indexOf(site, start + site.length())) {
            int end = start;
            while (end < text.length() && text.charAt(end) > ' ' && "\"'<>".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            boolean address = xml ? isWhole(text, start, end) && !isName(text, start) : start == 0 || text.charAt(start - 1) <= ' ';
            if (address) {
                String link = text.substring(start, end);
                found.add(new Written(xml ? link.replace("&#39;", "'").replace("&amp;", "&") : link, start));
            }
        }
        return found;
    }

    /** Returns whether an address is all that an attribute or an element says; one among words is part of what somebody wrote. */
    private static boolean isWhole(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean value = (before == '"' || before == '\'') && after == before;
        return value || before == '>' && after == '<' && !isProse(text, start - 1);
    }

    /** Returns whether the tag that ends at a place begins what people read (RFC 4287, section 4.2; RSS 2.0). */
    private static boolean isProse(String text, int tagEnd) {
        int name = text.lastIndexOf('<', tagEnd) + 1;
        return PROSE.stream().anyMatch(one -> text.startsWith(one, name) && !Character.isLetter(text.charAt(name + one.length())));
    }

    /** Returns whether an address is there to tell an entry from others, which lasts when a page goes (RFC 4287, section 4.2.6). */
    private static boolean isName(String text, int start) {
        return text.startsWith("<id>", start - "<id>".length()) || text.startsWith("\"false\">", start - "\"false\">".length());
    }

    /** Returns whether an XML file of an author's own is for machines that follow its addresses. */
    static boolean isList(String xml) {
        String start = xml.substring(0, Math.min(xml.length(), 1000));
        return List.of("<urlset", "<sitemapindex", "<feed", "<rss").stream().anyMatch(start::contains);
    }
}
