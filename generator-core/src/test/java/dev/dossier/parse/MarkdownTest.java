package dev.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds our reader of Markdown against the one of commonmark-java: the same nodes, the same texts, the same places. */
class MarkdownTest {
    private static final int RANDOM_TEXTS = 200;
    private static final int PARTS = 40;

    /** What means something within a line, often enough side by side to meet in every way. */
    private static final String[] MARKS = {
        "*", "**", "***", "_", "__", "~", "~~", "`", "``", "[", "]", "](/u)", "](<b c> 'd')", "](/u \"t\")", "![", "][r]", "][]", "[r]",
        "[^n]", "![^n]", "\\", "\\*", "\\\n", "&amp;", "&#65;", "&#x1F600;", "&nix;", "&", "<", ">", "<b>", "</b>", "<i a='b' c=d/>",
        "<!-- x -->", "<!--", "<?x?>", "<!A b>", "<![CDATA[x]]>", "<https://a.example/b>", "<a@b.example>", "https://c.example/", "(", ")",
        "a", "b c", "é", "日本", "😀", "«", "!", ".", ",", " ", "  \n", "\n", "\t", "\"", "'", "#", "|", "1", "x@y.example", "www.z.example"
    };

    /** What a line begins with, again and again. */
    private static final String[] CONTAINERS = {
        "", "", "", "", " ", "  ", "   ", "    ", "     ", "\t", " \t", "> ", ">", ">\t", "> > ", "- ", "-", "* ", "+ ", "-\t", "-     ", "1. ", "1) ",
        "2. ", "10) ", "1234567890. ", "[^n]: ", "[^m]:", "- [ ] ", "- [x] "
    };

    /** What begins a block. */
    private static final String[] BLOCKS = {
        "", "", "", "# ", "###### ", "####### ", "#", "```", "````", "~~~", "``` java", "~~~ &amp;\\* `", "| ", "::: ", ":::x", ":::", "::::y[l *m*]",
        "::leaf", "::", "<div>", "<pre>", "</p", "<b>", "<b c=\"d\"> ", "</b>", "<!--", "<?x", "<!A", "<![CDATA[", "[r]: /u", "[s]: <a b> 't'",
        "[t]:\n/u\n't'", "[v]: /u (two\nlines)", "[u]: /u \"t\" x", "[", "[x\ny]: /u", "[ ] ", "---", "***", "_ _ _", "- - -", "===", "=", "--", "|-|", "|:-:|-",
        "-|:-", ":--|--:", "| - | - | - |", "é"
    };

    /** What else a line is made of. */
    private static final String[] RESTS = {
        "", "", "", "a", "a b", "a b", "*a* `b`", "|", "a | b", "| a \\| b | c |", "|c|d", "[r]", "[^n]", "-->", "?>", "]]>", "</pre> x", ">", "#", " #", "## #",
        "\\", "  ", "\t", "x\ty", "é", "日本", "\u0000", "]: /v", "://"
    };

    private static final String[] BREAKS = {"\n", "\n", "\n", "\n", "\n", "\n\n", "\n\n", "\n \n", "\r\n", "\r", "\n\t\n"};

    private static final String DEFINITIONS = "\n\n[r]: /r 'title'\n\n[^n]: Note\n";

    /** What commonmark-java 0.30.1 reads otherwise than is specified: two kinds of fences side by side, and two definitions on one line. */
    private static final Pattern WRONG = Pattern.compile("`~|~`|]:\\s*\\S+[ \\t]+\\[[^\\[\\]]*]:");

    private static final Parser THEIRS = Parser.builder()
            .postProcessor(MarkdownTest::withBareLinks)
            .extensions(List.of(
                    TablesExtension.create(), StrikethroughExtension.create(), TaskListItemsExtension.create(), FootnotesExtension.create()))
            .customBlockParserFactory(DirectiveParser.FACTORY)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

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
    void readsRandomLinesAsCommonmarkJavaDoes(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            StringBuilder markdown = new StringBuilder();
            for (int parts = 1 + random.nextInt(PARTS); parts > 0; parts--) {
                markdown.append(one(MARKS, random));
            }
            assertSame(markdown + DEFINITIONS);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsRandomBlocksAsCommonmarkJavaDoes(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            StringBuilder markdown = new StringBuilder();
            for (int lines = 1 + random.nextInt(PARTS); lines > 0; lines--) {
                for (int containers = random.nextInt(4); containers > 0; containers--) {
                    markdown.append(one(CONTAINERS, random));
                }
                markdown.append(one(BLOCKS, random)).append(one(RESTS, random)).append(one(BREAKS, random));
            }
            if (!WRONG.matcher(markdown).find()) {
                assertSame(markdown.toString());
            }
        }
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    @Test
    void leavesAsTextWhatIsNestedTooDeeply() {
        assertSame("*a **b ".repeat(150) + "c" + " b** a*".repeat(150));
        assertSame("[".repeat(150) + "![".repeat(150) + "c" + "](/u)".repeat(300));
        assertSame("> ".repeat(150) + "a");
        assertSame("- ".repeat(150) + "a");
    }

    @Test
    void readsAsSpecifiedWhatCommonmarkJavaReadsOtherwise() {
        assertThat(dump(read("[a]: /u\n'b"))).contains("LinkReferenceDefinition 'a' to /u null ").contains("Text ''b' ");
        assertThat(dump(read("[a]: /u [b]: /v"))).contains("Text '[a]: /u [b]: /v' ").doesNotContain("LinkReferenceDefinition");
        assertThat(dump(read("```~\na"))).contains("FencedCodeBlock '~' 'a\n' ");
    }

    private static Node read(String markdown) {
        return BlockReader.read(Lines.of(markdown), null);
    }

    private static void assertSame(String markdown) {
        Node document = read(markdown);
        assertThat(dump(document)).as(markdown).isEqualTo(dump(THEIRS.parse(markdown)));
        assertHarmless(document);
    }

    private static void assertHarmless(Node node) {
        if (node instanceof Text text && LineText.isHarmless(text)) {
            assertThat(text.getLiteral()).doesNotContainPattern("[&<>\"]");
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            assertHarmless(child);
        }
    }

    private static String dump(Node document) {
        StringBuilder dump = new StringBuilder();
        dump(document, 0, dump);
        return dump.toString();
    }

    private static void dump(Node node, int depth, StringBuilder dump) {
        String name = node instanceof Text ? "Text" : node.getClass().getSimpleName();
        dump.append(" ".repeat(depth)).append(name).append(says(node)).append(places(node)).append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            dump(child, depth + 1, dump);
        }
    }

    /** A block of ours knows where it begins, and a part of a table that is larger than a cell does not even know that. */
    private static List<SourceSpan> places(Node node) {
        if (node instanceof TableHead || node instanceof TableBody || node instanceof TableRow) {
            return List.of();
        }
        boolean block = node instanceof Block || node instanceof LinkReferenceDefinition;
        return block ? node.getSourceSpans().stream().limit(1).toList() : node.getSourceSpans();
    }

    private static String says(Node node) {
        if (node instanceof Text text) {
            return " '" + text.getLiteral() + "' ";
        } else if (node instanceof Code code) {
            return " '" + code.getLiteral() + "' ";
        } else if (node instanceof HtmlInline html) {
            return " '" + html.getLiteral() + "' ";
        } else if (node instanceof HtmlBlock html) {
            return " '" + html.getLiteral() + "' ";
        } else if (node instanceof IndentedCodeBlock code) {
            return " '" + code.getLiteral() + "' ";
        } else if (node instanceof FencedCodeBlock code) {
            return " '" + code.getInfo() + "' '" + code.getLiteral() + "' ";
        } else if (node instanceof Heading heading) {
            return " " + heading.getLevel() + " ";
        } else if (node instanceof Link link) {
            return " to " + link.getDestination() + " " + link.getTitle() + " ";
        } else if (node instanceof Image image) {
            return " of " + image.getDestination() + " " + image.getTitle() + " ";
        } else if (node instanceof LinkReferenceDefinition link) {
            return " '" + link.getLabel() + "' to " + link.getDestination() + " " + link.getTitle() + " ";
        } else if (node instanceof FootnoteDefinition footnote) {
            return " '" + footnote.getLabel() + "' ";
        } else if (node instanceof OrderedList list) {
            return " from " + list.getMarkerStartNumber() + (list.isTight() ? " tight " : " loose ");
        } else if (node instanceof ListBlock list) {
            return list.isTight() ? " tight " : " loose ";
        } else if (node instanceof TaskListItemMarker task) {
            return " " + task.isChecked() + " ";
        } else if (node instanceof TableCell cell) {
            return " " + cell.isHeader() + " " + cell.getAlignment() + " ";
        } else if (node instanceof DirectiveBlock directive) {
            return " " + directive.line() + " " + directive.span(0) + " " + directive.isClosed() + " " + directive.problems() + " ";
        }
        return " ";
    }
}
