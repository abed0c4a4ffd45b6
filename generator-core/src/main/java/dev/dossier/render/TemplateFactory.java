package dev.dossier.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import dev.dossier.theme.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;

/** Compiles one template of a theme with all that it includes. */
final class TemplateFactory extends DefaultMustacheFactory {
    /** More than any theme includes, and few enough to be compiled in a moment: each include makes a copy of its own. */
    static final int MAX_INCLUDES = 10_000;

    private final OutputKind kind;
    private int includes;

    TemplateFactory(Theme theme, OutputKind kind) {
        // An unknown name never gets here: a template with a partial that does not exist is not compiled.
        super(name -> new StringReader(theme.template(name).orElseThrow().text()));
        this.kind = kind;
        setObjectHandler(new ViewHandler());
    }

    @Override
    public Mustache compilePartial(String name) {
        if (includes++ == MAX_INCLUDES) {
            throw new MustacheException("too many includes");
        }
        return super.compilePartial(name);
    }

    /** Names of partials are the same everywhere, wherever the template that includes them is. */
    @Override
    public String resolvePartialPath(String folder, String name, String extension) {
        return name;
    }

    @Override
    public void encode(String value, Writer writer) {
        try {
            switch (kind) {
                case CALENDAR -> ((ContentLines) writer).print(value);
                case TEXT -> Escaper.plain(value, writer);
                case HTML, XML -> Escaper.escape(value, writer);
            }
        } catch (IOException e) {
            throw new MustacheException(e);
        }
    }
}
