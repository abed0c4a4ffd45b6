package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Odd HTML is taken apart as the HTML Standard says (section 13.2.5). */
class HtmlScannerTest {
    private static final long ID = Names.of("id");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "<p>one</p>                                    | +<p> one -</p>",
                "<!-->x                                        | x",
                "<!--->x                                       | x",
                "<!-- a --!>x                                  | x",
                "<!-- a -- > <b> -->x                          | x",
                "<!--a--b-->x                                  | x",
                "<!-- never closed <b>                         | ``",
                "<!-                                           | ``",
                "<!doctype html>x                              | x",
                "<!doctype html                                | ``",
                "<?php echo '>' ?>                             | '_?>",
                "</>x                                          | x",
                "</ a>x                                        | x",
                "</1>x                                         | x",
                "x</                                           | x </",
                "1 < 2<b>                                      | 1_ <_2 +<b>",
                "a<<b>                                         | a < +<b>",
                "<                                             | <",
                "<a                                            | ``",
                "<a href='x>y                                  | ``",
                "<a href=x                                     | ``",
                "</a                                           | ``",
                "<A ID=x>                                      | +<A_ID=x>{x}",
                "<a id = \"x y\" >                             | +<a_id_=_\"x_y\"_>{x_y}",
                "<a id='x>y'>                                  | +<a_id='x>y'>{x>y}",
                "<a id=>z                                      | +<a_id=>{} z",
                "<a id>                                        | +<a_id>{}",
                "<a =b id=c>                                   | +<a_=b_id=c>{c}",
                "<a id=x/>                                     | +<a_id=x/>{x/}",
                "<a id=1 id=2>                                 | +<a_id=1_id=2>{1}",
                "<a id=\"1\"id2=\"2\">                         | +<a_id=\"1\"id2=\"2\">{1}",
                "<a/id=x>                                      | +<a/id=x>{x}",
                "<a b<c id=x>                                  | +<a_b<c_id=x>{x}",
                "<br/>                                         | +<br/>/",
                "<br / >                                       | +<br_/_>",
                "<a<b>                                         | +<a<b>",
                "</p id=x>y                                    | -</p_id=x> y",
                "<script>a<b</script>                          | +<script> a<b -</script>",
                "<script>'</scripts>'</script >                | +<script> '</scripts>' -</script_>",
                "<script><!--<script></script>--></script>x    | +<script> <!--<script></script>--> -</script> x",
                "<script><!--</script>x                        | +<script> <!-- -</script> x",
                "<script>never closed <b>                      | +<script> never_closed_<b>",
                "<style><b></STYLE>                            | +<style> <b> -</STYLE>",
                "<title><b></title>                            | +<title> <b> -</title>",
                "<textarea><p></textarea/>                     | +<textarea> <p> -</textarea/>",
                "<iframe><p></iframe>                          | +<iframe> <p> -</iframe>",
                "<svg><title><b></title></svg>                 | +<svg> +<title> +<b> -</title> -</svg>",
                "<svg><style><b/></style></svg>                | +<svg> +<style> +<b/>/ -</style> -</svg>",
                "<svg/><style><b></style>                      | +<svg/>/ +<style> <b> -</style>",
                "<svg><![CDATA[<b>]]></svg>                    | +<svg> -</svg>",
                "<![CDATA[<b>]]>                               | ]]>",
                "<math><![CDATA[ never closed                  | +<math>"
            })
    void takesApart(String html, String expected) {
        assertThat(String.join(" ", tokens(html))).isEqualTo(expected);
    }

    private static List<String> tokens(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        HtmlScanner scanner = new HtmlScanner(bytes);
        List<String> tokens = new ArrayList<>();
        for (int kind = scanner.next(); kind != HtmlScanner.DONE; kind = scanner.next()) {
            String text = new String(bytes, scanner.from(), scanner.to() - scanner.from(), StandardCharsets.UTF_8).replace(' ', '_');
            if (kind == HtmlScanner.START) {
                int id = scanner.find(ID);
                String value = id < 0
                        ? ""
                        : "{" + new String(bytes, scanner.valueStart(id), scanner.valueEnd(id) - scanner.valueStart(id),
                                        StandardCharsets.UTF_8).replace(' ', '_') + "}";
                tokens.add("+" + text + value + (scanner.isSelfClosing() ? "/" : ""));
            } else {
                tokens.add((kind == HtmlScanner.END ? "-" : "") + text);
            }
        }
        return tokens;
    }

    @Test
    void readsMoreAttributesThanItHasRoomFor() {
        StringBuilder html = new StringBuilder("<a");
        for (int i = 0; i < 100; i++) {
            html.append(" a").append(i).append("=\"").append(i).append('"');
        }
        HtmlScanner scanner = new HtmlScanner(html.append(" id=last>").toString().getBytes(StandardCharsets.UTF_8));
        assertThat(scanner.next()).isEqualTo(HtmlScanner.START);
        assertThat(scanner.attributes()).isEqualTo(101);
        assertThat(scanner.find(ID)).isEqualTo(100);
    }

    @Test
    void everyElementHasANumberOfItsOwn() {
        List<String> names = List.of("a", "b", "p", "h1", "h6", "blockquote", "figcaption", "table", "textarea", "th", "td", "tr", "tt");
        assertThat(names.stream().map(Names::of).distinct()).hasSize(names.size());
        assertThat(Names.of("BLOCKQUOTE")).isEqualTo(Names.of("blockquote"));
        assertThat(Names.of("aria-labelledby")).isNegative();
        assertThat(Elements.number(Names.of("figcaptions"))).isEqualTo(Elements.UNKNOWN);
        assertThat(Elements.name(Elements.number(Names.of("blockquote")))).isEqualTo("blockquote");
    }

    @Test
    void whiteSpaceIsNoText() {
        byte[] html = " \n&nbsp;\u00a0 x".getBytes(StandardCharsets.UTF_8);
        assertThat(new HtmlScanner(html).textStart(0, html.length)).isEqualTo(html.length - 1);
        assertThat(new HtmlScanner(html).hasText(0, html.length - 1)).isFalse();
    }
}
