package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.Body;
import dev.dossier.model.SiteConfig.HtmlPolicy;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML in Markdown: shown as text, or trusted. */
class RawHtmlTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "<script>alert(1)</script>",
            "a <script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "a <svg/onload=alert(1)>",
            "<div\nonclick=\"x\">\n\nb\n\n</div>",
            "<!-- a --><script>b</script>",
            "<!-- a\n--><script>b</script>",
            "<?php x ?>",
            "<![CDATA[<script>]]>",
            "<!DOCTYPE html>",
            "# <b onclick=x>T</b>",
            "text\n\n## <b onclick=x>T</b> {#\"><script>}",
            "[a](b \"\\\"><script>\")",
            "![<script>](b)",
            "![a](b){alt=\"<script>\" onload=x class='\"><script>'}",
            "``` \"onclick=x\nb\n```",
            "| <script> |\n|---|\n| <i onclick=x> |",
            "- [ ] <script>",
            "> [!NOTE]\n> <script>",
            "> [!<script>]",
            "a[^<script>]\n\n[^<script>]: <script>",
            "<https://x.org/\"onclick=x>",
            "<<script>script>",
            "&lt;script&gt;",
            "<textarea></textarea><style>*{}</style>",
    })
    void passesNoElementOrAttributeOfAnAuthor(String text) {
        Body.Html html = Pages.render(text, HtmlPolicy.ESCAPE, Pages.SAME);
        var body = Jsoup.parseBodyFragment(html.title().orElse("") + html.html()).body();
        assertThat(body.select("script,svg,style,textarea,div:not(.table):not(.alert),i,b")).isEmpty();
        assertThat(body.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on") || attribute.getKey().equals("style"));
        assertThat(html.html()).doesNotContain("<!");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            a <br> b                      → <p>a &lt;br&gt; b</p>
            List<String> x                → <p>List&lt;String&gt; x</p>
            a <!-- b --> c                → <p>a  c</p>
            a <!--> c                     → <p>a  c</p>
            <div>\\nx                     → <p>&lt;div&gt;\\nx</p>
            <!-- b -->                    → ``
            <!-- b\\n\\nc -->             → ``
            <!-- b --> c                  → <p> c</p>
            <!-- never closed             → <p>&lt;!-- never closed</p>
            <p><!-- a -->b<!-- c --></p>  → <p>&lt;p&gt;b&lt;/p&gt;</p>
            """)
    void showsHtmlAsTextWithoutItsComments(String text, String html) {
        assertThat(Pages.html(text.replace("\\n", "\n")).strip()).isEqualTo(html.replace("\\n", "\n"));
    }

    @Test
    void passesTrustedHtmlThrough() {
        String text = "<div class=x>\n\na <b>c</b> <!-- d -->\n\n</div>\n";
        assertThat(Pages.html(text, HtmlPolicy.TRUST)).isEqualTo("<div class=x>\n<p>a <b>c</b> <!-- d --></p>\n</div>\n");
    }
}
