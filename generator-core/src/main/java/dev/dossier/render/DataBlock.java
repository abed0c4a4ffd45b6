package dev.dossier.render;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.PartialCode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Draws JSON into a page. Its values are escaped by the rules of JSON, as it is compiled by those. */
final class DataBlock extends PartialCode {
    private static final int CAPACITY = 1024;

    private final TemplateFactory json;

    DataBlock(TemplateContext context, TemplateFactory page, TemplateFactory json, String name) {
        super(context, page, name);
        this.json = json;
    }

    @Override
    public synchronized void init() {
        filterText();
        partial = json.compile(name);
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
        TextWriter out = new TextWriter(CAPACITY);
        Mustache drawn = partial;
        drawn.execute(out, scopes);
        try {
            writer.write(JsonText.block(out.toString()));
        } catch (IOException e) {
            throw new MustacheException(e);
        }
        return appendText(writer);
    }
}
