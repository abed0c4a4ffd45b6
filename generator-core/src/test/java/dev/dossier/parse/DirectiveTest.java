package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.AttributeType;
import dev.dossier.model.Body;
import dev.dossier.model.Directive;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.DirectiveDeclaration.Attribute;
import dev.dossier.model.DirectiveDeclaration.Presence;
import dev.dossier.model.Page;
import dev.dossier.model.Schemas;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectiveTest {
    private static final SourceLocation FILE = SourceLocation.of("theme/directives");
    private static final Map<String, DirectiveDeclaration> KNOWN = Map.of(
            "box", declaration("box", Presence.OPTIONAL),
            "other", declaration("other", Presence.OPTIONAL),
            "leaf", declaration("leaf", Presence.NONE));

    private final List<Diagnostic> problems = new ArrayList<>();

    private static DirectiveDeclaration declaration(String name, Presence body) {
        Map<String, Attribute> attributes = new TreeMap<>();
        Map.of("id", AttributeType.ANCHOR, "class", AttributeType.TEXT, "text", AttributeType.TEXT, "flag", AttributeType.FLAG,
                "link", AttributeType.LINK, "image", AttributeType.IMAGE)
                .forEach((key, type) -> attributes.put(key, new Attribute(type, false, Optional.empty(), List.of(), FILE)));
        return new DirectiveDeclaration(name, Presence.OPTIONAL, body, List.of(), false, new TreeMap<>(attributes), FILE);
    }

    private Page page(String text) {
        return new Parser(HtmlPolicy.ESCAPE, Pages.ENGLISH, Pages.LABELS, Schemas.NONE, KNOWN)
                .parse(Pages.file("page.md", text), problems::add)
                .orElseThrow();
    }

    /** Returns the HTML of a text where each directive shows its name, label and body. */
    private String html(String text) {
        Page page = page(text);
        assertThat(problems).isEmpty();
        return page.body().markup()
                .render(Pages.SAME, (directive, label, body) -> "<" + directive.name() + "|" + label + "|" + body.strip() + ">\n")
                .html();
    }

    private List<Directive> directives(String text) {
        Page page = page(text);
        assertThat(problems).isEmpty();
        return page.body().directives();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Note::", "10:30", "a ::leaf b", ":::", ": : :", ":leaf", ":leaf[x]{flag}", "::leaf and more", "::std::string", "::", "::1",
        ":: leaf", "\\::leaf", "    ::leaf", "`::leaf`", "\\:::box"
    })
    void leavesTextAlone(String text) {
        assertThat(page("Before.\n\n" + text + "\n").body().directives()).isEmpty();
        assertThat(problems).hasSize(text.equals(":::") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n:::box\n:::\n```", "~~~\n::leaf\n~~~", "    :::box\n    :::", "<!--\n:::\n-->"})
    void leavesCodeAlone(String text) {
        assertThat(page(text).body().directives()).isEmpty();
    }

    @Test
    void endsAtTheFirstLineOfAsManyColons() {
        assertThat(html(":::box\nIn.\n:::\nOut.\n")).isEqualTo("<box||<p>In.</p>>\n<p>Out.</p>\n");
    }

    @Test
    void doesNotEndInsideOfCode() {
        assertThat(html(":::box\n```\n:::\n```\n:::\n")).isEqualTo("<box||<pre tabindex=\"0\"><code>:::\n</code></pre>>\n");
    }

    @Test
    void nestsWithMoreColonsOutside() {
        assertThat(html("::::box\n:::other\nA.\n:::\nB.\n::::\n")).isEqualTo("<box||<other||<p>A.</p>>\n<p>B.</p>>\n");
    }

    @Test
    void nestsWithAsManyColons() {
        assertThat(html(":::box\n:::other\nA.\n:::\n:::other\nB.\n:::\n:::\nC.\n"))
                .isEqualTo("<box||<other||<p>A.</p>>\n<other||<p>B.</p>>>\n<p>C.</p>\n");
    }

    @Test
    void nestsWithMoreColonsInside() {
        assertThat(html(":::box\n::::other\nA.\n::::\nB.\n:::\n")).isEqualTo("<box||<other||<p>A.</p>>\n<p>B.</p>>\n");
    }

    @Test
    void standsInListsAndQuotesAndHoldsThem() {
        assertThat(html("- :::box\n  - a\n  :::\n\n> ::leaf\n> b\n")).isEqualTo(
                "<ul>\n<li>\n<box||<ul>\n<li>a</li>\n</ul>>\n</li>\n</ul>\n<blockquote>\n<leaf||>\n<p>b</p>\n</blockquote>\n");
    }

    @Test
    void interruptsAParagraph() {
        assertThat(html("A.\n::leaf\nB.\n:::box\nC.\n:::\n")).isEqualTo("<p>A.</p>\n<leaf||>\n<p>B.</p>\n<box||<p>C.</p>>\n");
    }

    @Test
    void readsALabelAsMarkdown() {
        assertThat(html("::leaf[A *b* [c](d) `]` \\] <x>]\n"))
                .isEqualTo("<leaf|A <em>b</em> <a href=\"d\">c</a> `]` \\] &lt;x&gt;|>\n".replace("`]` \\]", "<code>]</code> ]"));
        assertThat(directives("::leaf[A *b* [c](d)]\n").get(0).label()).isEqualTo("A b c");
    }

    @Test
    void readsAttributesInEveryForm() {
        Map<String, Directive.Attribute> attributes =
                directives("::leaf{text='a \"b\" }' flag .one #here .two link=../x.md}\n").get(0).attributes();
        assertThat(attributes).isEqualTo(Map.of(
                "text", new Directive.Attribute(AttributeType.TEXT, "a \"b\" }", at(13)),
                "flag", new Directive.Attribute(AttributeType.FLAG, "true", at(23)),
                "class", new Directive.Attribute(AttributeType.TEXT, "one two", at(40)),
                "id", new Directive.Attribute(AttributeType.ANCHOR, "here", at(34)),
                "link", new Directive.Attribute(AttributeType.LINK, "../x.md", at(49))));
    }

    private static SourceLocation at(int column) {
        return new SourceLocation("content/page.md", 1, column);
    }

    @Test
    void numbersDirectivesInTheirOrder() {
        assertThat(directives("::leaf\n\n:::box\n:::other\n::leaf\n:::\n::leaf\n:::\n"))
                .extracting(Directive::name, Directive::number, Directive::outer, Directive::first)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("leaf", 1, 0, true),
                        org.assertj.core.groups.Tuple.tuple("box", 2, 0, false),
                        org.assertj.core.groups.Tuple.tuple("other", 3, 2, true),
                        org.assertj.core.groups.Tuple.tuple("leaf", 4, 3, true),
                        org.assertj.core.groups.Tuple.tuple("leaf", 5, 2, false));
    }

    @Test
    void keepsTheOrderOfDirectivesInFootnotes() {
        assertThat(html("A[^a].\n\n[^a]: B\n\n    ::leaf[in]\n\n::leaf[after]\n"))
                .containsSubsequence("<leaf|after|>", "<leaf|in|>");
    }

    @Test
    void countsWhatItsAttributesReferTo() {
        Page page = page("[a](b.md)\n\n::leaf{link=c.md image=d.png text=e.md}\n\n::leaf{link=https://example.org/}\n");
        assertThat(page.body().references()).containsExactly(
                new Body.Reference("b.md", false), new Body.Reference("c.md", false), new Body.Reference("d.png", true));
    }

    @Test
    void givesThePageItsAnchors() {
        assertThat(page(":::box{#one}\n## Two\n:::\n").anchors()).contains("one", "two");
    }

    @Test
    void takesNoTextOfADirectiveForTheSummary() {
        assertThat(page(":::box\nIn.\n:::\n\nOut.\n").summary()).isEqualTo("Out.");
    }

    @Test
    void takesOneThousandDirectivesAndNoMore() {
        assertThat(directives("::leaf\n".repeat(1000))).hasSize(1000);
        page("::leaf\n".repeat(1002));
        assertThat(problems).map(Diagnostic::toString).containsExactly(
                "content/page.md:1001:3: error: the page has more than 1000 directives [DOS318]\n    hint: Split the page.");
    }

    @Test
    void takesLinearTimeForHostileText() {
        for (String text : List.of(":::box\n", "::::::::::::box[", ":::\n", "::leaf{text=\"\n", "::leaf[[[[[[", "> :::box\n", "::leaf{")) {
            page(text.repeat(100_000 / text.length()));
        }
        assertThat(problems).isNotEmpty();
    }
}
