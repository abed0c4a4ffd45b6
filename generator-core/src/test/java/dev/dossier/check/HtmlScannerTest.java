package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlScannerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=\"x\">y</a> | href=x",
                "<a href='x' id=y>z</a> | href=x id=y",
                "<A HREF=\"x\"> | href=x",
                "<input disabled required=\"\" id> | id=",
                "<!-- <a href=\"x\"> --><p id=\"y\"> | id=y",
                "<script>\"<a href='x'>\"</script><p id=\"y\"> | id=y",
                "<style>a:after{content:'<p id=z>'}</style><p id=\"y\"> | id=y",
                "1 < 2 <p id=\"y\"> | id=y",
                "<a href=\"a?b=1&amp;c=&quot;2&quot;\"> | href=a?b=1&c=\"2\"",
                "<a title=\"a > b\" href=\"x\"> | href=x",
                "<br/><img src=\"x\"/> | src=x",
                "<a href=\"x | href=x",
                "<p | ``",
                "`<` | ``",
                "</p id=\"no\"> | ``"
            })
    void findsTheAttributesOfTags(String html, String expected) {
        List<String> attributes = new ArrayList<>();
        new HtmlScanner(html).attributes(List.of("id", "href", "src"), (name, value) -> attributes.add(name + "=" + value));
        assertThat(String.join(" ", attributes)).isEqualTo(expected);
    }
}
