package dev.dossier.render;

import com.github.mustachejava.Binding;
import java.util.List;
import java.util.Optional;

/**
 * Reads one name of a template, such as {@code page.date.iso}.
 *
 * <p>The innermost view that has the first part answers. Views of a page's own fields have every name, and come after all others:
 * an author who calls a field {@code url} changes nothing for the templates. {@link Lint} finds names in the same order.
 */
final class ViewBinding implements Binding {
    private final String[] path;

    ViewBinding(String name) {
        path = name.split("\\.", -1);
    }

    @Override
    public Object get(List<Object> scopes) {
        Object value = read(scopes);
        return value instanceof Message message ? message.fill(name -> new ViewBinding(name).read(scopes)) : value;
    }

    private Object read(List<Object> scopes) {
        Object value = first(scopes);
        for (int i = 1; i < path.length; i++) {
            if (!(value instanceof View<?> view)) {
                return "";
            }
            value = view.get(path[i]).orElse("");
        }
        return value;
    }

    private Object first(List<Object> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            View<?> view = (View<?>) scopes.get(i);
            if (!view.vocabulary().isOpen()) {
                Optional<Object> value = view.get(path[0]);
                if (value.isPresent()) {
                    return value.get();
                }
            }
        }
        Object value = "";
        for (int i = scopes.size() - 1; i >= 0 && value.equals(""); i--) {
            View<?> view = (View<?>) scopes.get(i);
            if (view.vocabulary().isOpen()) {
                value = view.get(path[0]).orElse("");
            }
        }
        return value;
    }
}
