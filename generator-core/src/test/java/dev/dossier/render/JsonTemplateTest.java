package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that templates draw: into files of its own and into pages. */
class JsonTemplateTest {
    private static final String FILE = "theme/templates/data.json.mustache:";
    private static final String BLOCK = "<script type=\"application/ld+json\">{{>partials/data.json}}</script>";

    private final SiteFixture site = new SiteFixture();

    @Test
    void leavesOutCommasBeforeClosingBrackets() throws Exception {
        JsonNode json = draw("""
                {
                "list": [{{#page.breadcrumbs}}{"at": {{level}}, "title": "{{title}}",}, {{/page.breadcrumbs}}],
                "none": [{{#page.children}}1, {{/page.children}}],
                "text": "a, }, ],]",
                {{#page.home}}
                "home": true,
                {{/page.home}}
                }
                """);

        assertThat(json).hasToString(
                "{\"list\":[{\"at\":1,\"title\":\"Home\"},{\"at\":2,\"title\":\"Goals\"}],\"none\":[],\"text\":\"a, }, ],]\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a \" b", "a \\ b", "\\\",\"x\":\"", "a\nb\r\nc\td", "</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028\u2029", "\u202e{{x}}"
    })
    void givesEachTextBackAsItIs(String text) throws Exception {
        site.title = text;

        assertThat(draw("{\"title\": \"{{page.title}}\"}").get("title").asText()).isEqualTo(text.replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "</script><img src=x onerror=alert(1)>", "<!--<script>", "--></script>", "\"}</script >", "</SCRIPT\n>", "&lt;/script&gt;", "{{page.url}}"
    })
    void keepsDataInsideOfItsBlock(String text) throws Exception {
        site.title = text;
        site.theme.put("templates/partials/data.json.mustache", "{\n  \"title\": \"{{page.title}}\",\n}\n");

        Document page = Jsoup.parse(site.draw("<!DOCTYPE html><html><head>" + BLOCK + "</head><body><p>End</p></body></html>"));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("body > *")).hasSize(1);
        String data = page.select("script").first().data();
        assertThat(data).startsWith("{\"title\":\"").doesNotContain("<", "\n");
        assertThat(new ObjectMapper().readTree(data).get("title").asText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": {{page.title}}}            | 1:7: error: text 'page.title' stands outside of quotes [DOS403] / Put it into double quotes.
            {"a": {{page.url}}}              | 1:7: error: url 'page.url' stands outside of quotes [DOS403] / Put it into double quotes.
            {"a": {{page.params.x}}}         | 1:7: error: value 'page.params.x' stands outside of quotes [DOS403] / Put it into double quotes.
            {"{{page.title}}": 1}            | 1:3: error: text 'page.title' cannot stand in the name of a member [DOS403] / Values stand in texts, and numbers in place of values.
            {{{page.content}}}               | 1:1: error: html 'page.content' cannot stand unescaped in JSON [DOS404] / Put it into double quotes, with two braces on each side.
            ["{{{page.title}}}"]             | 1:3: error: text 'page.title' cannot stand unescaped [DOS404] / Write '{{page.title}}'.
            {"a": {{page.current}}}          | 1:7: error: flag 'page.current' cannot be printed [DOS403] / Use it as a section: '{{#page.current}}'.
            {"a" 1}                          | 1:6: error: '1' cannot stand in a member without a value [DOS401] / Each member is '"name": value,'; a comma may be the last thing before '}' or ']'.
            {a: 1}                           | 1:2: error: 'a' cannot stand in the place of a member [DOS401] / Each member is '"name": value,'; a comma may be the last thing before '}' or ']'.
            [1,,]                            | 1:4: error: ',' cannot stand in the place of a value [DOS401] / Each member is '"name": value,'; a comma may be the last thing before '}' or ']'.
            [1}                              | 1:3: error: '}' cannot stand in the place after a value [DOS401] / Each member is '"name": value,'; a comma may be the last thing before '}' or ']'.
            [01]                             | 1:4: error: '01' is neither a number nor true, false or null [DOS401] / Each member is '"name": value,'; a comma may be the last thing before '}' or ']'.
            [nil]                            | 1:5: error: 'nil' is neither a number nor true, false or null [DOS401] / Each member is '"name": value,'; a comma may be the last thing before '}' or ']'.
            ["\\x"]                          | 1:4: error: '\\x' is no escape of JSON [DOS401] / Each member is '"name": value,'; a comma may be the last thing before '}' or ']'.
            ["\\u12g4"]                      | 1:7: error: '\\u' is followed by other than four digits [DOS401] / Each member is '"name": value,'; a comma may be the last thing before '}' or ']'.
            ["\\{{page.title}}"]             | 1:18: error: an escape is not complete before '{{' [DOS401] / Each member is '"name": value,'; a comma may be the last thing before '}' or ']'.
            ["</script>"]                    | 1:3: error: '<' stands in a text; write '\\u003c' [DOS401] / Each member is '"name": value,'; a comma may be the last thing before '}' or ']'.
            [] []                            | 1:4: error: '[' cannot stand in the place after a value [DOS401] / Each member is '"name": value,'; a comma may be the last thing before '}' or ']'.
            {"a": 1                          | error: template 'data.json' is not complete as JSON [DOS401] / It ends in the place after a value.
            {"a": {{#page.home}}1{{/page.home}}} | 1:7: error: section 'page.home' begins in the place of a value and ends in the place after a value [DOS407] / It has to end in the same markup as it began.
            """)
    void reportsWhatIsNoJson(String template, String problem) {
        site.theme.put("templates/data.json.mustache", template);

        assertThat(site.lint()).first().isEqualTo((problem.startsWith("error") ? FILE + " " : FILE) + problem.replace(" / ", "\n    hint: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <script>{{>partials/data.json}}</script> | the element 'script'
            <script type="text/javascript">{{>partials/data.json}}</script> | the element 'script'
            <script type="importmap">{{>partials/data.json}}</script> | the element 'script'
            <script type=application/json>{{>partials/data.json}}</script> | the element 'script'
            <script type type="application/json">{{>partials/data.json}}</script> | the element 'script'
            <script type="" type="application/json">{{>partials/data.json}}</script> | the element 'script'
            <script type="module" TYPE="application/json">{{>partials/data.json}}</script> | the element 'script'
            <script {{#page.home}}type="module"{{/page.home}} type="application/json">{{>partials/data.json}}</script> | the element 'script'
            <script {{#page.home}}type="application/json"{{/page.home}}>{{>partials/data.json}}</script> | the element 'script'
            <script type="{{#page.home}}application/json{{/page.home}}">{{>partials/data.json}}</script> | the element 'script'
            <script type="application/json">var a = {{>partials/data.json}}</script> | the element 'script'
            <script type="application/json">{{>partials/data.json}}{{>partials/data.json}}</script> | the element 'script'
            <p>{{>partials/data.json}}</p> | text
            <p title="{{>partials/data.json}}"></p> | the attribute 'title'
            """)
    void refusesDataWhereABrowserWouldRunOrShowIt(String template, String place) {
        site.theme.put("templates/partials/data.json.mustache", "{}");

        assertThat(site.lint(template)).first().asString()
                .contains("error: partial 'partials/data.json' cannot stand in " + place + " [DOS403]");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        BLOCK, "<script id='a' type='APPLICATION/JSON'> {{>partials/data.json}} </script>", "{{#page.home}}" + BLOCK + "{{/page.home}}",
        "<script type=\"application/json\">{{#page.home}}{{>partials/data.json}}{{/page.home}}</script>", "<script type=\"application/json\">{}</script>"
    })
    void letsDataStandInBlocksOfData(String template) {
        site.theme.put("templates/partials/data.json.mustache", "{\"a\": \"{{page.title}}\"}");

        assertThat(site.lint(template)).isEmpty();
    }

    @Test
    void drawsDataInTemplatesThatIncludeThemselves() {
        site.title = "\"<\\";
        site.theme.put("templates/partials/data.json.mustache", "[\"{{page.title}}\"]");
        site.theme.put("templates/partials/again.mustache", BLOCK + "{{#page.next}}{{#breadcrumbs}}{{>partials/again}}{{/breadcrumbs}}{{/page.next}}");

        assertThat(site.draw("{{>partials/again}}")).contains("[\"\\\"\\u003c\\\\\"]").doesNotContain("&quot;");
    }

    private JsonNode draw(String template) throws Exception {
        site.theme.put("templates/data.json.mustache", template);
        return new ObjectMapper().readTree(SiteFixture.text(site.render("data.json", "goals/cyber.md")));
    }
}
