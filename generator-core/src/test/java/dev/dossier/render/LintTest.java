package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.SiteConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {
    private static final String FILE = "theme/templates/page.mustache:";

    private final SiteFixture site = new SiteFixture();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a {{page.title     | 1:3: error: '{{' is not closed [DOS401] / Add '}}'.
            {{{page.content}} | 1:1: error: '{{{' is not closed [DOS401] / Add '}}}'.
            {{}}               | 1:1: error: a tag has no name [DOS401]
            {{# }}{{/}}        | 1:1: error: a tag has no name [DOS401]
            {{>}}              | 1:1: error: a tag has no name [DOS401]
            é{{#page}}         | 1:2: error: '{{#page}}' is not closed [DOS401] / Add '{{/page}}'.
            {{^page}}          | 1:1: error: '{{^page}}' is not closed [DOS401] / Add '{{/page}}'.
            {{/page}}          | 1:1: error: '{{/page}}' closes nothing [DOS401]
            {{#page}}{{/site}} | 1:10: error: '{{/site}}' closes '{{#page}}' [DOS401] / It was opened in line 1.
            {{$main}}{{/mian}} | 1:10: error: '{{/mian}}' closes '{{$main}}' [DOS401] / It was opened in line 1.
            {{=<% %>=}}        | 1:1: error: delimiters cannot be changed [DOS401] / Tags begin with '{{' and end with '}}'.
            {{.}}              | 1:1: error: '{{.}}' has no meaning [DOS401] / Every element of a list has names; print one of them.
            {{#.}}{{/.}}       | 1:1: error: '{{.}}' has no meaning [DOS401] / Every element of a list has names; print one of them.
            {{>*page.title}}   | 1:1: error: a partial cannot be chosen by a value [DOS401] / Name it, and put a section around it.
            {{<*page}}{{/*page}} | 1:1: error: a partial cannot be chosen by a value [DOS401] / Name it, and put a section around it.
            {{page..title}}    | 1:1: error: 'page..title' is not a name [DOS401]
            {{ #page }}        | 1:1: error: '#page' is not a name [DOS401]
            {{$a.b}}{{/a.b}}   | 1:1: error: 'a.b' is not a name [DOS401]
            {{%pragma}}        | 1:1: error: unknown kind of tag '{{%' [DOS401]
            {{?page}}          | 1:1: error: unknown kind of tag '{{?' [DOS401]
            {{<base}}text{{/base}} | 1:10: error: only blocks may stand in '{{<base}}' [DOS401] / Put it into a block: '{{$main}}…{{/main}}'.
            {{<base}}{{page.title}}{{/base}} | 1:10: error: only blocks may stand in '{{<base}}' [DOS401] / Put it into a block: '{{$main}}…{{/main}}'.
            """)
    void reportsWhatIsNoMustache(String template, String problem) {
        assertThat(site.lint(template)).containsExactly(FILE + hint(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {{page.titel}}                | 1:1: error: unknown name 'page.titel' [DOS402] / did you mean 'page.title'?
            {{pag.title}}                 | 1:1: error: unknown name 'pag.title' [DOS402] / did you mean 'page.title'?
            {{title}}                     | 1:1: error: unknown name 'title' [DOS402] / did you mean 'page.title'?
            {{#menus.main}}{{/menus.main}} | 1:1: error: unknown name 'menus.main' [DOS402] / Known here: 'assets', 'data', 'files', 'page', 'pager', 'pages', 'site', 'strings'.
            {{page.date.iso8601x}}        | 1:1: error: unknown name 'page.date.iso8601x' [DOS402] / Known here: 'basic', 'day', 'display', 'fullYear', 'iso', 'month', 'time', 'timestamp', 'utc', 'year', 'zone'.
            {{page.title.length}}         | 1:1: error: unknown name 'page.title.length' [DOS402] / 'page.title' is of type text and has no names.
            {{pages.title}}               | 1:1: error: unknown name 'pages.title' [DOS402] / 'pages' is of type list and has no names, its elements have: use the section '{{#pages}}'.
            {{strings.nxt}}               | 1:1: error: unknown name 'strings.nxt' [DOS402] / did you mean 'strings.next'?
            {{assets.style.css}}          | 1:1: error: unknown name 'assets.style.css' [DOS402] / Known here: 'style-css'.
            {{site.menus.footr}}          | 1:1: error: unknown name 'site.menus.footr' [DOS402] / did you mean 'site.menus.footer'?
            {{site.params.phone}}         | 1:1: error: unknown name 'site.params.phone' [DOS402] / There are no names here.
            {{#site.menus.main}}{{titel}}{{/site.menus.main}} | 1:21: error: unknown name 'titel' [DOS402] / did you mean 'title'?
            {{#page.toc}}{{content}}{{/page.toc}} | 1:14: error: unknown name 'content' [DOS402] / did you mean 'page.content'?
            {{^page.next}}{{url}}{{/page.next}} | 1:15: error: unknown name 'url' [DOS402] / did you mean 'page.url'?
            {{#page.title}}{{value}}{{/page.title}} | 1:16: error: unknown name 'value' [DOS402] / Known here: 'assets', 'data', 'files', 'page', 'pager', 'pages', 'site', 'strings'.
            """)
    void reportsNamesThatDoNotExist(String template, String problem) {
        assertThat(site.lint(template)).containsExactly(FILE + hint(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a href="{{page.title}}">            | 1:10: error: text 'page.title' cannot stand in the attribute 'href' [DOS403] / Only a url may stand there, such as 'page.url'.
            <a href="{{page.count}}">            | 1:10: error: number 'page.count' cannot stand in the attribute 'href' [DOS403] / Only a url may stand there, such as 'page.url'.
            <img src='{{page.params.src}}'>      | 1:11: error: value 'page.params.src' cannot stand in the attribute 'src' [DOS403] / Only a url may stand there, such as 'page.url'.
            <a href="https://x/{{page.url}}">    | 1:20: error: url 'page.url' does not begin the value of 'href' [DOS403] / Nothing may stand before a url.
            <a href="{{site.url}}{{page.url}}">  | 1:22: error: url 'page.url' does not begin the value of 'href' [DOS403] / Nothing may stand before a url.
            <a href="{{site.url}}?{{page.title}}"> | 1:23: error: text 'page.title' cannot stand in the attribute 'href' [DOS403] / Only a url may stand there, such as 'page.url'.
            <a href={{page.url}}>                | 1:9: error: url 'page.url' stands in a value without quotes [DOS403] / Put the value of 'href' in double quotes.
            <p class=a{{page.title}}>            | 1:11: error: text 'page.title' stands in a value without quotes [DOS403] / Put the value of 'class' in double quotes.
            <p onclick="{{page.title}}">         | 1:13: error: text 'page.title' cannot stand in the attribute 'onclick' [DOS403] / A browser reads its value as code. Values stand in text and in quoted attribute values.
            <p STYLE="{{page.title}}">           | 1:11: error: text 'page.title' cannot stand in the attribute 'style' [DOS403] / A browser reads its value as code. Values stand in text and in quoted attribute values.
            <iframe srcdoc="{{page.title}}"></iframe> | 1:17: error: text 'page.title' cannot stand in the attribute 'srcdoc' [DOS403] / A browser reads its value as code. Values stand in text and in quoted attribute values.
            <script>a = "{{page.title}}"</script> | 1:14: error: text 'page.title' cannot stand in the element 'script' [DOS403] / Values stand in text and in quoted attribute values.
            <style>{{page.title}}</style>        | 1:8: error: text 'page.title' cannot stand in the element 'style' [DOS403] / Values stand in text and in quoted attribute values.
            <!-- {{page.title}} -->              | 1:6: error: text 'page.title' cannot stand in a comment [DOS403] / Values stand in text and in quoted attribute values.
            <!doctype {{page.title}}>            | 1:11: error: text 'page.title' cannot stand in a declaration [DOS403] / Values stand in text and in quoted attribute values.
            <p {{page.title}}>                   | 1:4: error: text 'page.title' cannot stand in a tag [DOS403] / Values stand in text and in quoted attribute values.
            <p data-{{page.title}}="a">          | 1:9: error: text 'page.title' cannot stand in a tag [DOS403] / Values stand in text and in quoted attribute values.
            <meta http-equiv="refresh" content="0; {{page.title}}"> | 1:40: error: text 'page.title' cannot stand in the attribute 'content' [DOS403] / Only a url may stand there, or any value after 'name' or 'property' and without 'http-equiv'.
            <meta content="0; URL={{page.title}}"> | 1:23: error: text 'page.title' cannot stand in the attribute 'content' [DOS403] / Only a url may stand there, or any value after 'name' or 'property' and without 'http-equiv'.
            <meta {{#page.home}}http-equiv="refresh"{{/page.home}} name="a" content="{{page.title}}"> | 1:74: error: text 'page.title' cannot stand in the attribute 'content' [DOS403] / Only a url may stand there, or any value after 'name' or 'property' and without 'http-equiv'.
            {{page.content}}                     | 1:1: error: html 'page.content' would show its tags [DOS403] / Write '{{{page.content}}}'.
            {{pages}}                            | 1:1: error: list 'pages' cannot be printed [DOS403] / Use it as a section: '{{#pages}}'.
            {{page.current}}                     | 1:1: error: flag 'page.current' cannot be printed [DOS403] / Use it as a section: '{{#page.current}}'.
            {{page.date}}                        | 1:1: error: date 'page.date' cannot be printed [DOS403] / Print one of its names, such as 'page.date.iso'.
            {{page.next}}                        | 1:1: error: view 'page.next' cannot be printed [DOS403] / Print one of its names, such as 'page.next.title'.
            """)
    void reportsValuesAtUnsafePlaces(String template, String problem) {
        assertThat(site.lint(template)).first().isEqualTo(FILE + hint(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {{{page.title}}}                     | 1:1: error: text 'page.title' cannot stand unescaped [DOS404] / Write '{{page.title}}'.
            {{&page.url}}                        | 1:1: error: url 'page.url' cannot stand unescaped [DOS404] / Write '{{page.url}}'.
            {{{page.params.intro}}}              | 1:1: error: value 'page.params.intro' cannot stand unescaped [DOS404] / Write '{{page.params.intro}}'.
            <p title="{{{page.heading}}}">       | 1:11: error: html 'page.heading' cannot stand in the attribute 'title' [DOS404] / Use a text there.
            <p title="{{page.heading}}">         | 1:11: error: html 'page.heading' cannot stand in the attribute 'title' [DOS404] / Use a text there.
            <title>{{{page.heading}}}</title>    | 1:8: error: html 'page.heading' cannot stand in the element 'title' [DOS404] / Use a text there.
            """)
    void reportsUnescapedValues(String template, String problem) {
        assertThat(site.lint(template)).containsExactly(FILE + hint(problem));
    }

    @Test
    void wantsHtmlEscapedInXml() {
        site.theme.put("templates/feed.xml.mustache", "<c>{{{page.content}}}</c><script>{{page.title}}</script>");

        assertThat(site.lint()).containsExactly(
                "theme/templates/feed.xml.mustache:1:4: error: html 'page.content' cannot stand unescaped in XML [DOS404]\n"
                        + "    hint: Write '{{page.content}}'.");
    }

    @Test
    void reportsUnescapedTextInTextFiles() {
        site.theme.put("templates/robots.txt.mustache", "<a href={{page.title}}> {{{page.title}}}");

        assertThat(site.lint()).containsExactly(
                "theme/templates/robots.txt.mustache:1:25: error: text 'page.title' cannot stand unescaped [DOS404]\n"
                        + "    hint: Write '{{page.title}}'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<a{{#page.current}} aria-current=\"page\"{{/page.current}}>x</a>",
        "<input{{#page.current}} checked{{/page.current}}>",
        "<input {{#page.current}}checked {{/page.current}}disabled>",
        "<body class=\"a{{#page.home}} home{{/page.home}}\" id='{{page.headingId}}'>",
        "<a href=\"{{#page.next}}{{url}}{{/page.next}}{{^page.next}}{{site.url}}{{/page.next}}#top\">x</a>",
        "<link href=\"{{assets.style-css}}\"><meta property=\"og:url\" content=\"{{page.absoluteUrl}}\">",
        "<meta http-equiv=\"refresh\" content=\"0; url={{page.url}}\">",
        "<meta name=\"description\" content=\"{{page.description}} url={{page.title}}\">",
        "<img srcset=\"{{page.image}} 2x\" alt=\"{{page.title}}\" data-url=\"{{page.url}}\">",
        "<title>{{page.title}} – {{site.title}}</title><textarea>{{page.title}}</textarea>",
        "<script src=\"{{assets.style-css}}\"></script><style>p { color: red }</style>{{page.title}}",
        "<script>if (a < b) { '<!--' }</script>{{page.title}}",
        "<!-- a > b --><!--> -->{{page.title}}<!doctype html>{{page.title}}",
        "a < b {{page.title}} <3 </ >{{page.title}}",
        "{{#page.params.authors}}{{name}} {{deep.er}} {{#more}}{{value}}{{/more}}{{/page.params.authors}}",
        "{{#pages}}{{#params.featured}}<a href=\"{{url}}\">{{title}}</a>{{/params.featured}}{{/pages}}",
        "{{! {{page }}{{#page.date}}{{iso}}{{/page.date}}",
        "<TITLE>{{page.title}}</Title >{{{page.content}}}",
        "<a title = \"{{page.title}}\" href = '{{page.url}}' / >x</a>",
    })
    void hasNothingToSayAboutSafePlaces(String template) {
        assertThat(site.lint(template)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p{{#page.home}} class="a{{/page.home}}"> | 1:3: error: section 'page.home' begins in a tag and ends in the attribute 'class' [DOS407] / It has to end in the same markup as it began.
            {{#page.home}}<!-- {{/page.home}}    | 1:1: error: section 'page.home' begins in text and ends in a comment [DOS407] / It has to end in the same markup as it began.
            {{^page.home}}<p {{/page.home}}>     | 1:1: error: section 'page.home' begins in text and ends in a tag [DOS407] / It has to end in the same markup as it began.
            {{$a}}<title>{{/a}}                  | 1:1: error: block 'a' begins in text and ends in the element 'title' [DOS407] / It has to end in the same markup as it began.
            {{>partials/open}}                   | 1:1: error: partial 'partials/open' begins in text and ends in a tag [DOS407] / It has to end in the same markup as it began.
            <p {{#page.home}}da{{/page.home}}ta="a"> | 1:34: error: a name in a tag goes on after '}}' [DOS407] / Put a blank after '}}', or the whole attribute into the section.
            <p {{#page.home}}href{{/page.home}}="a"> | 1:36: error: a name in a tag goes on after '}}' [DOS407] / Put a blank after '}}', or the whole attribute into the section.
            <s{{#page.home}}cript{{/page.home}}> | 1:17: error: a name in a tag goes on after '}}' [DOS407] / Put a blank after '}}', or the whole attribute into the section.
            """)
    void reportsMarkupThatDependsOnASection(String template, String problem) {
        site.theme.put("templates/partials/open.mustache", "<div ");

        assertThat(site.lint(template)).first().isEqualTo(FILE + hint(problem));
    }

    @Test
    void reportsATemplateThatEndsInTheMiddleOfItsMarkup() {
        assertThat(site.lint("<p>\n<!-- never closed")).containsExactly(
                "theme/templates/page.mustache: error: template 'page' begins in text and ends in a comment [DOS407]\n"
                        + "    hint: It has to end in the same markup as it began.");
    }

    @Test
    void reportsPartialsAndParentsThatDoNotExist() {
        site.theme.put("templates/partials/menu.mustache", "");

        assertThat(site.lint("{{>partials/menue}}\n{{<bse}}{{/bse}}\n{{>x}}")).containsExactly(
                FILE + "1:1: error: unknown partial 'partials/menue' [DOS405]\n    hint: did you mean 'partials/menu'?",
                FILE + "2:1: error: unknown partial 'bse' [DOS405]\n    hint: Known here: 'page', 'partials/menu'.",
                FILE + "3:1: error: unknown partial 'x' [DOS405]\n    hint: Known here: 'page', 'partials/menu'.");
    }

    @Test
    void reportsBlocksThatTheParentDoesNotHave() {
        site.theme.put("templates/base.mustache", "{{$main}}{{/main}}{{$title}}{{/title}}");

        assertThat(site.lint("{{<base}}{{$mian}}a{{/mian}}{{$title}}b{{/title}}{{$sidebar}}{{/sidebar}}{{/base}}")).containsExactly(
                FILE + "1:10: error: 'base' has no block 'mian' [DOS408]\n    hint: did you mean 'main'?",
                FILE + "1:50: error: 'base' has no block 'sidebar' [DOS408]\n    hint: Known here: 'main', 'title'.");
    }

    @Test
    void findsTheBlocksOfAParentInItsPartialsAndInItsOwnParent() {
        site.theme.put("templates/partials/frame.mustache", "{{$main}}{{/main}}");
        site.theme.put("templates/base.mustache", "{{>partials/frame}}{{$head}}{{/head}}");
        site.theme.put("templates/middle.mustache", "{{<base}}{{$main}}{{$inner}}{{/inner}}{{/main}}{{/base}}");

        assertThat(site.lint("{{<middle}}{{$inner}}a{{/inner}}{{$head}}b{{/head}}{{/middle}}")).isEmpty();
        assertThat(site.lint("{{<middle}}{{$inner}}a{{/inner}}{{$main}}b{{/main}}{{/middle}}")).containsExactly(
                FILE + "1:12: error: 'middle' has no block 'inner' [DOS408]\n    hint: Known here: 'head', 'main'.");
    }

    @Test
    void looksAtABlockWhereTheParentDrawsIt() {
        site.theme.put("templates/base.mustache", "<title>{{$title}}{{/title}}</title>{{#page}}{{$main}}{{/main}}{{/page}}");

        assertThat(site.lint("{{<base}}{{$title}}{{{page.content}}}{{/title}}{{$main}}{{title}}{{titel}}{{/main}}{{/base}}"))
                .containsExactly(
                        FILE + "1:20: error: html 'page.content' cannot stand in the element 'title' [DOS404]\n    hint: Use a text there.",
                        FILE + "1:66: error: unknown name 'titel' [DOS402]\n    hint: did you mean 'title'?");
    }

    @Test
    void looksAtAPartialWithTheNamesAndTheMarkupAroundEachInclude() {
        site.theme.put("templates/partials/name.mustache", "\n {{title}}");

        assertThat(site.lint("{{#page}}{{>partials/name}}{{/page}}{{#pages}}{{>partials/name}}{{/pages}}")).isEmpty();
        assertThat(site.lint("{{#page}}{{>partials/name}}{{/page}}{{>partials/name}}")).containsExactly(
                "theme/templates/partials/name.mustache:2:2: error: unknown name 'title' [DOS402]\n    hint: did you mean 'page.title'?");
        assertThat(site.lint("{{#page}}{{>partials/name}}<a href=\"{{>partials/name}}\">x</a>{{/page}}")).containsExactly(
                "theme/templates/partials/name.mustache:2:2: error: text 'title' cannot stand in the attribute 'href' [DOS403]\n"
                        + "    hint: Only a url may stand there, such as 'page.url'.");
    }

    @Test
    void reportsAProblemOfAPartialOnceHoweverOftenItIsIncluded() {
        site.theme.put("templates/partials/bad.mustache", "{{pagee.title}}");
        site.theme.put("templates/home.mustache", "{{>partials/bad}}");

        assertThat(site.lint("{{>partials/bad}}{{#page}}{{>partials/bad}}{{/page}}")).hasSize(1);
    }

    @Test
    void reportsTemplatesThatIncludeEachOtherWithoutEnd() {
        site.theme.put("templates/partials/a.mustache", "{{>partials/b}}");
        site.theme.put("templates/partials/b.mustache", "{{#page.next}}{{>partials/a}}{{/page.next}}");

        assertThat(site.lint("{{>partials/a}}")).containsExactly(
                "theme/templates/partials/b.mustache:1:15: error: 'partials/a' includes itself without end [DOS409]\n"
                        + "    hint: A template may include itself in a section over a list.");
        assertThat(site.lint("{{<page}}{{/page}}")).containsExactly(
                FILE + "1:1: error: 'page' includes itself without end [DOS409]\n"
                        + "    hint: A template may include itself in a section over a list.");
    }

    @Test
    void letsATemplateIncludeItselfForTheElementsOfAList() {
        site.theme.put("templates/partials/toc.mustache", "{{title}}{{#children}}{{>partials/toc}}{{/children}}");
        site.theme.put("templates/partials/tree.mustache", "{{value}}{{#children}}{{>partials/tree}}{{/children}}");

        assertThat(site.lint("{{#page.toc}}{{>partials/toc}}{{/page.toc}}{{#page.params.tree}}{{>partials/tree}}{{/page.params.tree}}"))
                .isEmpty();
    }

    @Test
    void reportsTagsThatAreNestedTooDeep() {
        String open = "{{#page}}";
        String close = "{{/page}}";

        assertThat(site.lint(open.repeat(51) + close.repeat(51))).containsExactly(
                FILE + "1:451: error: tags are nested more than 50 deep [DOS409]");
        assertThat(site.lint(open.repeat(3000) + close.repeat(3000))).isNotEmpty();
    }

    @Test
    void reportsIncludesThatAreNestedTooDeep() {
        for (int i = 0; i < 60; i++) {
            site.theme.put("templates/partials/p" + i + ".mustache", "{{>partials/p" + (i + 1) + "}}{{>partials/p" + (i + 1) + "}}");
        }
        site.theme.put("templates/partials/p60.mustache", "");

        assertThat(site.lint("{{>partials/p0}}")).containsExactly(
                "theme/templates/partials/p48.mustache:1:1: error: partial 'partials/p49' is nested more than 50 deep [DOS409]");
    }

    @Test
    void reportsATemplateThatIncludesTooMuch() {
        for (int i = 0; i < 20; i++) {
            site.theme.put("templates/partials/p" + i + ".mustache", "{{>partials/p" + (i + 1) + "}}{{>partials/p" + (i + 1) + "}}");
        }
        site.theme.put("templates/partials/p20.mustache", "");

        assertThat(site.lint("{{>partials/p0}}")).containsExactly(
                "theme/templates/page.mustache: error: template 'page' includes more than 10000 others [DOS409]");
    }

    @Test
    void reportsATemplateOfAKindThatNobodyKnows() {
        site.theme.put("templates/data.bin.mustache", "{}");

        assertThat(site.lint()).containsExactly(
                "theme/templates/data.bin.mustache: error: nobody knows what 'data.bin' draws [DOS401]\n"
                        + "    hint: The name of a template ends in '.xml', '.json', '.webmanifest', '.ics', '.md' or '.txt', or has no dot.");
    }

    @Test
    void reportsAllProblemsOfATemplateAtOnce() {
        assertThat(site.lint("{{a}}\n<a href=\"{{page.title}}\">\n  {{{page.title}}}{{#b}}{{c}}{{/b}}\n</a>"))
                .extracting(problem -> problem.substring(FILE.length(), problem.indexOf(" error")))
                .containsExactly("1:1:", "2:10:", "3:3:", "3:19:");
    }

    @Test
    void knowsTheMenusAndFieldsThatTheConfigurationHas() {
        SiteConfig.MenuEntry entry = new SiteConfig.MenuEntry(Optional.empty(), "index.md", SourceLocation.of("dossier.yml"));
        site.configuredMenus = Map.of("legal", List.of(entry));
        site.siteParams.put("phone", "112");

        assertThat(site.lint("{{#site.menus.legal}}{{title}}{{/site.menus.legal}}{{site.params.phone}}")).isEmpty();
        assertThat(site.lint("{{site.params.fone}}")).containsExactly(
                FILE + "1:1: error: unknown name 'site.params.fone' [DOS402]\n    hint: Known here: 'phone'.");
    }

    private static String hint(String problem) {
        return problem.replace(" / ", "\n    hint: ");
    }

}
