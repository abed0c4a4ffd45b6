package dev.dossier.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import dev.dossier.theme.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.Optional;

/** Compiles one template of a theme with all that it includes. */
final class TemplateFactory extends DefaultMustacheFactory {
    private final Theme theme;
    private final OutputKind kind;
    private Optional<TemplateFactory> json = Optional.empty();

    TemplateFactory(Theme theme, OutputKind kind) {
        // An unknown name never gets here: a template with a partial that does not exist is not compiled.
        super(name -> new StringReader(theme.template(name).orElseThrow().text()));
        this.theme = theme;
        this.kind = kind;
        setObjectHandler(new ViewHandler());
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
        return new DefaultMustacheVisitor(this) {
            @Override
            public void partial(TemplateContext context, String name, String indent) {
                if (kind != OutputKind.JSON && OutputKind.isJson(name)) {
                    list.add(new DataBlock(context, TemplateFactory.this, json(), name));
                } else {
                    super.partial(context, name, indent);
                }
            }
        };
    }

    private TemplateFactory json() {
        TemplateFactory made = json.orElseGet(() -> new TemplateFactory(theme, OutputKind.JSON));
        json = Optional.of(made);
        return made;
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
                case JSON -> Escaper.json(value, writer);
                case MARKDOWN -> Escaper.markdown(value, writer);
                case HTML, XML -> Escaper.escape(value, writer);
            }
        } catch (IOException e) {
            throw new MustacheException(e);
        }
    }
}
