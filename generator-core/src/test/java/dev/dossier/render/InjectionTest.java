package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Body;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author calls a page, a browser sees it as text. */
class InjectionTest {
    private static final String TEMPLATE = """
            <!DOCTYPE html>
            <title>{{page.title}}</title>
            <meta name="description" content="{{page.title}}">
            <meta name='author' content='{{page.title}}'>
            <p id="text">{{page.title}}</p>
            <p id="attribute" title="{{page.title}}" data-a='{{page.title}}'>x</p>
            <p id="glued" title="a{{page.title}}b{{page.title}}">x</p>
            <textarea id="area">{{page.title}}</textarea>
            <p id="param">{{page.params.note}}</p>
            {{{page.heading}}}
            """;

    private final SiteFixture site = new SiteFixture();

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
        "\"><script>alert(1)</script>", "'><script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)",
        "\" autofocus onfocus=alert(1) x=\"", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg/onload=alert`1`>",
        "<iframe src=javascript:alert(1)>", "javascript:alert(1)", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;",
        "&quot; onclick=&quot;", "<!--<img src=\"--><img src=x onerror=alert(1)//\">", "--><script>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>", "]]><script>alert(1)</script>", "<a href=\"javascript:alert(1)\">x</a>",
        "<math><mtext></p><style><img title=\"</style><img src onerror=alert(1)>\">", "{{page.content}}", "{{#site}}{{/site}}",
        "{{{page.content}}}", "${7*7}", "<x style=\"background:url(javascript:alert(1))\">", "`onclick=alert(1)`",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<base href=//evil.example>",
        "<form><button formaction=javascript:alert(1)>x", "a=b>c<d/e\\f", "<\u2028script>alert(1)</script>", "＜script＞alert(1)＜/script＞",
        "<isindex action=javascript:alert(1)>", "<plaintext>", "<body onload=alert(1)>", "&", "<", "\"", "'"
    })
    void aTitleStaysAText(String title) {
        site.title = title;
        site.pageParams = Map.of("note", title);
        site.body = Body.NONE;

        Document page = Jsoup.parse(site.draw(TEMPLATE));

        assertThat(element(page, "title").wholeText()).isEqualTo(title);
        assertThat(page.select("meta").eachAttr("content")).containsExactly(title, title);
        assertThat(element(page, "#text").wholeText()).isEqualTo(title);
        assertThat(element(page, "#attribute").attr("title")).isEqualTo(title);
        assertThat(element(page, "#attribute").attr("data-a")).isEqualTo(title);
        assertThat(element(page, "#attribute").attributes()).hasSize(3);
        assertThat(element(page, "#glued").attr("title")).isEqualTo("a" + title + "b" + title);
        assertThat(element(page, "#area").wholeText()).isEqualTo(title);
        assertThat(element(page, "#param").wholeText()).isEqualTo(title);
        assertThat(page.body().ownText()).isEqualTo(title.strip());
        assertThat(page.select("script, img, svg, iframe, style, form, math, base, a, x, noscript, plaintext")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a & b", "<b>", "]]>", "\"'", "<!--", "<?xml?>", "&#0;", "<![CDATA[x]]>"})
    void aTitleStaysATextInAFeed(String title) {
        site.title = title;
        site.theme.put("templates/feed.xml.mustache", "<feed><title>{{page.title}}</title><c term=\"{{page.title}}\"/></feed>");

        String xml = SiteFixture.text(site.render("feed.xml", "goals/cyber.md"));
        Document feed = Jsoup.parse(xml, "", Parser.xmlParser());

        assertThat(element(feed, "title").wholeText()).isEqualTo(title);
        assertThat(element(feed, "c").attr("term")).isEqualTo(title);
    }

    private static Element element(Document page, String selector) {
        return page.select(selector).get(0);
    }
}
