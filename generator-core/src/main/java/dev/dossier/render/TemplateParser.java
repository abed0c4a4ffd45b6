package dev.dossier.render;

import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DiagnosticCode;
import dev.dossier.diagnostic.Quoted;
import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.theme.Theme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Turns the text of a template into its parts, and reports what is no Mustache or more of it than Dossier takes
 * (<a href="https://mustache.github.io/mustache.5.html">mustache(5)</a> without lambdas, other delimiters, dynamic names and the
 * implicit iterator).
 */
final class TemplateParser {
    /** Deeper than any template is by hand. */
    static final int MAX_DEPTH = 50;

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final Consumer<Diagnostic> problems;
    private final String text;
    private final Deque<Level> levels = new ArrayDeque<>();
    private SourceLocation here;
    private int position;

    /**
     * A section, block or parent that is not closed yet; the outermost is the template itself.
     *
     * @param line the line behind its tag
     * @param lines tells what of its text is drawn
     * @param before how many characters before its tag are not drawn if it spans lines
     */
    private record Level(char sigil, String name, SourceLocation location, int line, TagLines lines, int before, List<Node> children) {
        String tag() {
            return "'" + OPEN + sigil + name + CLOSE + "'";
        }

        /** Takes some characters away from the end of the last text. */
        void drop(int characters) {
            if (characters > 0 && children.get(children.size() - 1) instanceof Node.Text text) {
                children.set(children.size() - 1, text.without(characters));
            }
        }
    }

    private TemplateParser(Theme.Template template, Consumer<Diagnostic> problems) {
        this.text = template.text();
        this.here = template.location().at(1, 1);
        this.problems = problems;
    }

    /** Returns the parts of a template; nothing of it may be used once a problem was reported. */
    static List<Node> parse(Theme.Template template, Consumer<Diagnostic> problems) {
        return new TemplateParser(template, problems).template();
    }

    private List<Node> template() {
        levels.push(new Level(' ', "", here, 1, new TagLines(), 0, new ArrayList<>()));
        while (position < text.length()) {
            int tag = text.indexOf(OPEN, position);
            if (tag != position) {
                SourceLocation start = here;
                String literal = advance(tag < 0 ? text.length() : tag);
                add(new Node.Text(literal, levels.getFirst().lines().text(literal), start));
            } else {
                tag();
            }
        }
        while (levels.size() > 1) {
            Level open = levels.pop();
            report(open.location(), open.tag() + " is not closed", "Add '{{/" + open.name() + "}}'.");
            add(node(open));
        }
        return levels.pop().children();
    }

    private void tag() {
        SourceLocation start = here;
        int end = text.indexOf(CLOSE, position + OPEN.length());
        if (end < 0) {
            report(start, "'{{' is not closed", "Add '}}'.");
            advance(text.length());
            return;
        }
        String content = text.substring(position + OPEN.length(), end);
        boolean triple = content.startsWith("{");
        if (triple && !text.startsWith("}", end + CLOSE.length())) {
            report(start, "'{{{' is not closed", "Add '}}}'.");
        }
        advance(end + CLOSE.length() + (triple && text.startsWith("}", end + CLOSE.length()) ? 1 : 0));
        if (content.isEmpty()) {
            report(start, "a tag has no name", "");
            return;
        }
        char sigil = content.charAt(0);
        String rest = content.substring(1).trim();
        if ("#^$</".indexOf(sigil) < 0) {
            levels.getFirst().lines().tag();
        }
        switch (sigil) {
            case '!' -> { }
            case '#', '^', '$', '<' -> open(sigil, rest, start);
            case '/' -> close(rest, start);
            case '>' -> partial(rest, start);
            case '{', '&' -> value(rest, true, start);
            case '=' -> report(start, "delimiters cannot be changed", "Tags begin with '{{' and end with '}}'.");
            case '%', '?', '*', '@', '~' -> report(start, "unknown kind of tag '{{" + sigil + "'", "");
            default -> value(content.trim(), false, start);
        }
    }

    private void open(char sigil, String name, SourceLocation start) {
        if (sigil == '<') {
            checkPath(name, start);
        } else {
            checkName(name, sigil == '$', start);
        }
        if (levels.size() == MAX_DEPTH + 1) {
            problems.accept(Diagnostic.error(
                    DiagnosticCode.TEMPLATE_TOO_DEEP, start, "tags are nested more than " + MAX_DEPTH + " deep", ""));
        }
        TagLines lines = levels.getFirst().lines();
        int before = lines.open();
        levels.push(new Level(sigil, name, start, here.line(), lines.inside(), before, new ArrayList<>()));
    }

    private void close(String name, SourceLocation start) {
        String tag = "'{{/" + name + "}}'";
        if (levels.size() == 1) {
            report(start, tag + " closes nothing", "");
            return;
        }
        Level open = levels.pop();
        if (!open.name().equals(name)) {
            SourceLocation opened = open.location();
            report(start, tag + " closes " + open.tag(), "It was opened in line " + opened.line() + ".");
        }
        open.drop(open.lines().close());
        boolean spansLines = start.line() > open.line();
        levels.getFirst().lines().closed(spansLines);
        levels.getFirst().drop(spansLines ? open.before() : 0);
        add(node(open));
    }

    private static Node node(Level level) {
        return switch (level.sigil()) {
            case '$' -> new Node.Block(level.name(), level.children(), level.location());
            case '<' -> new Node.Parent(level.name(), blocks(level.children()), level.location());
            default -> new Node.Section(level.name(), level.sigil() == '^', level.children(), level.location());
        };
    }

    private static List<Node.Block> blocks(List<Node> nodes) {
        return nodes.stream().filter(Node.Block.class::isInstance).map(Node.Block.class::cast).toList();
    }

    private void partial(String name, SourceLocation start) {
        checkPath(name, start);
        add(new Node.Partial(name, start));
    }

    private void value(String name, boolean raw, SourceLocation start) {
        checkName(name, false, start);
        add(new Node.Value(name, raw, start));
    }

    /** Adds a part where it belongs; directly inside of a parent only blocks have a meaning. */
    private void add(Node node) {
        Level level = levels.getFirst();
        boolean blank = node instanceof Node.Text literal && literal.text().isBlank();
        if (level.sigil() == '<' && !(node instanceof Node.Block) && !blank) {
            report(node.location(), "only blocks may stand in " + level.tag(), "Put it into a block: '{{$main}}…{{/main}}'.");
        }
        level.children().add(node);
    }

    private void checkPath(String name, SourceLocation start) {
        if (name.isEmpty()) {
            report(start, "a tag has no name", "");
        } else if (name.startsWith("*")) {
            report(start, "a partial cannot be chosen by a value", "Name it, and put a section around it.");
        }
    }

    private void checkName(String name, boolean single, SourceLocation start) {
        if (name.isEmpty()) {
            report(start, "a tag has no name", "");
        } else if (name.equals(".")) {
            report(start, "'{{.}}' has no meaning", "Every element of a list has names; print one of them.");
        } else if (!isName(name, single)) {
            report(start, Quoted.of(name) + " is not a name", "");
        }
    }

    /** Returns whether a text is words of letters, digits, {@code _} and {@code -} with dots between them. */
    private static boolean isName(String name, boolean single) {
        int wordLength = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || name.charAt(i) == '.' && !single;
            boolean allowed = end ? wordLength > 0 : isNameCharacter(name.charAt(i));
            if (!allowed) {
                return false;
            }
            wordLength = end ? 0 : wordLength + 1;
        }
        return true;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_' || c == '-';
    }

    /** Moves on to a position and returns what was passed; columns count code points. */
    private String advance(int end) {
        int line = here.line();
        int column = here.column();
        for (int i = position; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(text.charAt(i))) {
                column++;
            }
        }
        String passed = text.substring(position, end);
        here = here.at(line, column);
        position = end;
        return passed;
    }

    private void report(SourceLocation place, String message, String hint) {
        problems.accept(Diagnostic.error(DiagnosticCode.TEMPLATE_SYNTAX, place, message, hint));
    }
}
