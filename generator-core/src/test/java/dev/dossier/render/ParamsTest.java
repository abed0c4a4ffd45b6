package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParamsTest {
    private final SiteFixture site = new SiteFixture();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{page.params.text}} {{page.params.number}} {{page.params.share}}|a &amp; b 7 0.50
            {{#page.params.flag}}yes{{/page.params.flag}}{{^page.params.off}}no{{/page.params.off}}|yesno
            [{{page.params.missing}}{{#page.params.missing}}x{{/page.params.missing}}]|[]
            {{^page.params.missing}}none{{/page.params.missing}}|none
            {{page.params.map.city}} {{page.params.map.deep.er}}|Vienna in
            {{#page.params.map}}{{city}}{{/page.params.map}}|Vienna
            {{#page.params.people}}{{name}} {{age}},{{/page.params.people}}|Ada 36,Bob ,
            {{#page.params.tags}}{{value}},{{/page.params.tags}}|a,b,
            {{#page.params.text}}{{page.params.text}}!{{/page.params.text}}|a &amp; b!
            [{{page.params.people}}{{page.params.map}}{{page.params.text.length}}]|[]
            {{#page.params.people}}{{title}}{{site.title}},{{/page.params.people}}|Day of Police Cooperation,Day of Police Cooperation,
            {{#page}}{{#params.people}}{{title}},{{/params.people}}{{/page}}|Cybercrime,Cybercrime,
            {{#page.params.map}}{{#deep}}{{city}} {{er}}{{/deep}}{{/page.params.map}}|Vienna in
            """)
    void showsTheFieldsOfAPage(String template, String drawn) {
        site.pageParams = Map.of(
                "text", "a & b", "number", 7L, "share", new BigDecimal("0.50"), "flag", true, "off", false,
                "map", Map.of("city", "Vienna", "deep", Map.of("er", "in")), "tags", List.of("a", "b"),
                "people", List.of(Map.of("name", "Ada", "age", 36L), Map.of("name", "Bob")));

        assertThat(site.draw(template)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{site.params.phone}} {{site.params.floor}} {{site.params.share}}|+43 & 1 7 1000
            {{#site.params.open}}open{{/site.params.open}}|open
            {{site.params.address.city}}|Vienna
            {{#site.params.sponsors}}{{name}}: <a href="{{url}}">{{url}}</a> {{/site.params.sponsors}}|A: <a href="https://a.example/">https://a.example/</a> B: <a href=""></a>
            {{#site.params.colours}}{{value}},{{/site.params.colours}}|red,blue,
            {{#site.params.mixed}}{{value}}{{name}},{{/site.params.mixed}}|red,blue,
            {{#site.params.matrix}}{{#value}}{{value}}{{/value}};{{/site.params.matrix}}|12;3;
            """)
    void showsTheFieldsOfTheSite(String template, String drawn) {
        fields();

        assertThat(site.draw(template)).isEqualToIgnoringWhitespace(drawn.replace(" & ", " &amp; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{site.params.address.town}}|unknown name 'site.params.address.town'
            {{#site.params.sponsors}}{{nam}}{{/site.params.sponsors}}|unknown name 'nam'
            {{site.params.open}}|flag 'site.params.open' cannot be printed
            <a href="{{site.params.phone}}">|text 'site.params.phone' cannot stand in the attribute 'href'
            <a href="{{site.params.script}}">|text 'site.params.script' cannot stand in the attribute 'href'
            {{#site.params.links}}<a href="{{to}}">x</a>{{/site.params.links}}|text 'to' cannot stand in the attribute 'href'
            {{#site.params.conflict}}<a href="{{a}}">x</a>{{/site.params.conflict}}|value 'a' cannot stand in the attribute 'href'
            """)
    void checksTheFieldsOfTheSiteLikeAnyName(String template, String problem) {
        fields();

        assertThat(site.lint(template)).first().asString().contains(" error: " + problem + " [");
    }

    @Test
    void neverTakesAFieldOfAPageForANameOfDossier() {
        site.pageParams = Map.of("people", List.of(Map.of("url", "javascript:alert(1)", "page", Map.of("url", "javascript:alert(2)"))));

        assertThat(site.lint("{{#page.params.people}}<a href=\"{{url}}\">x</a>{{/page.params.people}}")).hasSize(1);
        assertThat(site.draw("{{#page.params.people}}<a href=\"{{page.url}}\">x</a>{{/page.params.people}}"))
                .isEqualTo("<a href=\"./\">x</a>");
        assertThat(site.draw("{{#page}}{{#params.people}}<a href=\"{{url}}\">x</a>{{/params.people}}{{/page}}"))
                .isEqualTo("<a href=\"./\">x</a>");
    }

    private void fields() {
        site.siteParams.put("phone", "+43 & 1");
        site.siteParams.put("floor", 7L);
        site.siteParams.put("share", new BigDecimal("1E+3"));
        site.siteParams.put("open", true);
        site.siteParams.put("script", "javascript:alert(1)");
        site.siteParams.put("address", Map.of("city", "Vienna"));
        site.siteParams.put("sponsors", List.of(Map.of("name", "A", "url", "https://a.example/"), Map.of("name", "B")));
        site.siteParams.put("links", List.of(Map.of("to", "https://a.example/"), Map.of("to", "javascript:alert(1)")));
        site.siteParams.put("conflict", List.of(Map.of("a", "https://a.example/"), Map.of("a", List.of())));
        site.siteParams.put("colours", List.of("red", "blue"));
        site.siteParams.put("mixed", List.of("red", Map.of("name", "blue")));
        site.siteParams.put("matrix", List.of(List.of(1L, 2L), List.of(3L)));
    }
}
