package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds our reader of inline Markdown against the one of commonmark-java: the same nodes, the same texts, the same places. */
class InlineReaderTest {
    private static final int RANDOM_TEXTS = 200;
    private static final int PARTS = 40;

    /** What means something in Markdown, often enough side by side to meet in every way. */
    private static final String[] MARKS = {
        "*", "**", "***", "_", "__", "~", "~~", "`", "``", "[", "]", "](/u)", "](<b c> 'd')", "](/u \"t\")", "![", "][r]", "][]", "[r]",
        "[^n]", "![^n]", "\\", "\\*", "\\\n", "&amp;", "&#65;", "&#x1F600;", "&nix;", "&", "<", ">", "<b>", "</b>", "<i a='b' c=d/>",
        "<!-- x -->", "<!--", "<?x?>", "<!A b>", "<![CDATA[x]]>", "<https://a.example/b>", "<a@b.example>", "https://c.example/", "(", ")",
        "a", "b c", "é", "日本", "😀", "«", "!", ".", ",", " ", "  \n", "\n", "\t", "\"", "'", "#", "|", "1", "x@y.example", "www.z.example"
    };

    private static final String DEFINITIONS = "\n\n[r]: /r 'title'\n\n[^n]: Note\n";

    private static final Parser OURS = builder().inlineParserFactory(context -> new InlineReader(context, null)).build();
    private static final Parser THEIRS = builder().postProcessor(InlineReaderTest::withBareLinks).build();

    private static Parser.Builder builder() {
        return Parser.builder().extensions(Markdown.EXTENSIONS).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    }

    private static Node withBareLinks(Node document) {
        BareLinks.link(document);
        return document;
    }

    static Stream<String> examples() {
        return ExampleReader.readExamples(TestResources.getSpec()).stream().map(Example::getSource);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExamplesOfTheSpecificationAsCommonmarkJavaDoes(String markdown) {
        assertSame(markdown);
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsRandomTextsAsCommonmarkJavaDoes(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            StringBuilder markdown = new StringBuilder();
            for (int parts = 1 + random.nextInt(PARTS); parts > 0; parts--) {
                markdown.append(MARKS[random.nextInt(MARKS.length)]);
            }
            assertSame(markdown + DEFINITIONS);
        }
    }

    @Test
    void leavesAsTextWhatIsNestedTooDeeply() {
        assertSame("*a **b ".repeat(150) + "c" + " b** a*".repeat(150));
        assertSame("[".repeat(150) + "![".repeat(150) + "c" + "](/u)".repeat(300));
    }

    private static void assertSame(String markdown) {
        assertThat(dump(OURS.parse(markdown))).as(markdown).isEqualTo(dump(THEIRS.parse(markdown)));
    }

    private static String dump(Node document) {
        StringBuilder dump = new StringBuilder();
        dump(document, 0, dump);
        return dump.toString();
    }

    private static void dump(Node node, int depth, StringBuilder dump) {
        dump.append(" ".repeat(depth)).append(node.getClass().getSimpleName()).append(says(node)).append(node.getSourceSpans()).append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            dump(child, depth + 1, dump);
        }
    }

    private static String says(Node node) {
        if (node instanceof Text text) {
            return " '" + text.getLiteral() + "' ";
        } else if (node instanceof Code code) {
            return " '" + code.getLiteral() + "' ";
        } else if (node instanceof HtmlInline html) {
            return " '" + html.getLiteral() + "' ";
        } else if (node instanceof Link link) {
            return " to " + link.getDestination() + " " + link.getTitle() + " ";
        } else if (node instanceof Image image) {
            return " of " + image.getDestination() + " " + image.getTitle() + " ";
        }
        return " ";
    }
}
