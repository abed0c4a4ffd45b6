package dev.dossier.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.util.Wrapper;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets mustache.java read from views, and from nothing else: no reflection, no maps, no functions. */
final class ViewHandler implements ObjectHandler {
    /** What is bound to literal text, comments, partials and blocks, which have no value. */
    private static final Binding NOTHING = scopes -> "";

    @Override
    public Binding createBinding(@Nullable String name, TemplateContext context, Code code) {
        boolean reads = code instanceof ValueCode || code instanceof IterableCode;
        return name != null && reads ? new ViewBinding(name) : NOTHING;
    }

    @Override
    public Writer iterate(Iteration iteration, Writer writer, Object value, List<Object> scopes) {
        Writer out = writer;
        if (value instanceof Items<?> items) {
            for (int i = 0; i < items.size(); i++) {
                out = iteration.next(out, items.view(i), scopes);
            }
            return out;
        }
        return isTruthy(value) ? next(iteration, out, value, scopes) : out;
    }

    @Override
    public Writer falsey(Iteration iteration, Writer writer, Object value, List<Object> scopes) {
        return isTruthy(value) ? writer : next(iteration, writer, value, scopes);
    }

    @Override
    public String stringify(Object value) {
        return value instanceof View || value instanceof Items ? "" : value.toString();
    }

    @Override
    public Object coerce(Object value) {
        return value;
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        throw new MustacheException("every name has a binding of its own");
    }

    private static boolean isTruthy(Object value) {
        if (value instanceof Items<?> items) {
            return !items.isEmpty();
        }
        return !value.equals("") && !value.equals(Boolean.FALSE);
    }

    // Only a view becomes the place where names are looked for first; mustache.java takes null for "nothing new".
    @SuppressWarnings("NullAway")
    private static Writer next(Iteration iteration, Writer writer, Object value, List<Object> scopes) {
        return iteration.next(writer, value instanceof View ? value : null, scopes);
    }
}
