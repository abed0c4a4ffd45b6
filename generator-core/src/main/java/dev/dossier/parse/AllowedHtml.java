package dev.dossier.parse;

import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that an author may write where it is neither shown as text nor trusted: markup that says what something is. Nothing that
 * runs, loads, is filled in, has a style, or could be taken for a part of the page around it.
 */
final class AllowedHtml {
    /** Elements that end where they begin (HTML standard, 13.1.2). */
    static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "col");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern TIME = Pattern.compile("[0-9A-Z:.+ -]{1,40}");

    static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt",
                    "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "a", "img")
            .allowElements(
                    "address", "article", "aside", "blockquote", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h2", "h3",
                    "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "summary", "ul")
            .allowElements("caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr")
            .allowWithoutAttributes("span", "bdo")
            .allowAttributes("title").globally()
            .allowAttributes("lang").matching(LANGUAGE).globally()
            .allowAttributes("dir").matching(true, "ltr", "rtl", "auto").globally()
            .allowAttributes("href").onElements("a")
            .allowAttributes("src", "alt").onElements("img")
            .allowAttributes("width", "height").matching(NUMBER).onElements("img")
            .allowAttributes("start").matching(NUMBER).onElements("ol")
            .allowAttributes("value").matching(NUMBER).onElements("li")
            .allowAttributes("colspan", "rowspan").matching(NUMBER).onElements("td", "th")
            .allowAttributes("span").matching(NUMBER).onElements("col", "colgroup")
            .allowAttributes("scope").matching(true, "col", "row", "colgroup", "rowgroup").onElements("th")
            .allowAttributes("datetime").matching(TIME).onElements("time", "del", "ins")
            .allowAttributes("open").onElements("details")
            .toFactory();

    private AllowedHtml() {}
}
