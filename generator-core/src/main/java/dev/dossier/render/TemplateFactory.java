package dev.dossier.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import dev.dossier.theme.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;

/** Compiles the templates of a theme for one kind of output. */
final class TemplateFactory extends DefaultMustacheFactory {
    private final OutputKind kind;

    TemplateFactory(Theme theme, OutputKind kind) {
        // An unknown name never gets here: a template with a partial that does not exist is not compiled.
        super(name -> new StringReader(theme.template(name).orElseThrow().text()));
        this.kind = kind;
        setObjectHandler(new ViewHandler());
    }

    /** Names of partials are the same everywhere, wherever the template that includes them is. */
    @Override
    public String resolvePartialPath(String folder, String name, String extension) {
        return name;
    }

    @Override
    public void encode(String value, Writer writer) {
        try {
            if (kind == OutputKind.TEXT) {
                Escaper.plain(value, writer);
            } else {
                Escaper.escape(value, writer);
            }
        } catch (IOException e) {
            throw new MustacheException(e);
        }
    }
}
