package dev.dossier.render;

import java.util.Map;
import java.util.Optional;

/** A part of a template, as it is drawn. Thread-safe. */
sealed interface Part {
    /** Draws it. */
    void draw(Scopes scopes, Output out);

    /** Draws parts one after the other. */
    static void draw(Part[] parts, Scopes scopes, Output out) {
        for (Part part : parts) {
            part.draw(scopes, out);
        }
    }

    /** Returns whether a section is drawn for a value. */
    private static boolean isThere(Object value) {
        return value instanceof Items<?> items ? !items.isEmpty() : !value.equals("") && !value.equals(Boolean.FALSE);
    }

    /**
     * Text of the template.
     *
     * @param utf8 the same as bytes
     */
    record Literal(String text, byte[] utf8) implements Part {
        @Override
        public void draw(Scopes scopes, Output out) {
            out.literal(text, utf8);
        }
    }

    /**
     * A value that is printed.
     *
     * @param raw whether it is not escaped
     */
    record Printed(Name name, boolean raw) implements Part {
        @Override
        public void draw(Scopes scopes, Output out) {
            Object value = name.in(scopes);
            if (value instanceof View || value instanceof Items) {
                return;
            }
            if (raw) {
                out.raw(value.toString());
            } else {
                out.print(value.toString());
            }
        }
    }

    /** What is drawn for a value that is there: for each element of a list, with its names; once for anything else. */
    record Section(Name name, Part[] parts) implements Part {
        @Override
        public void draw(Scopes scopes, Output out) {
            Object value = name.in(scopes);
            if (value instanceof Items<?> items) {
                for (int i = 0; i < items.size(); i++) {
                    drawIn(items.view(i), scopes, out);
                }
            } else if (value instanceof View<?> view) {
                drawIn(view, scopes, out);
            } else if (isThere(value)) {
                Part.draw(parts, scopes, out);
            }
        }

        private void drawIn(View<?> view, Scopes scopes, Output out) {
            scopes.enter(view);
            Part.draw(parts, scopes, out);
            scopes.leave();
        }
    }

    /** What is drawn where a value is not there. */
    record Inverted(Name name, Part[] parts) implements Part {
        @Override
        public void draw(Scopes scopes, Output out) {
            if (!isThere(name.in(scopes))) {
                Part.draw(parts, scopes, out);
            }
        }
    }

    /** What is drawn unless a template that extends this one fills the block. */
    record Block(String name, Part[] parts) implements Part {
        @Override
        public void draw(Scopes scopes, Output out) {
            Optional<Blocks> around = scopes.blocks();
            Optional<Blocks.Filling> filling = around.flatMap(blocks -> blocks.of(name));
            scopes.fill(filling.isPresent() ? filling.get().outer() : around);
            Part.draw(filling.isPresent() ? filling.get().parts() : parts, scopes, out);
            scopes.fill(around);
        }
    }

    /**
     * Another template.
     *
     * @param json whether it draws JSON, which in another file is data with the rules of JSON
     */
    record Include(Template template, boolean json) implements Part {
        @Override
        public void draw(Scopes scopes, Output out) {
            Optional<Blocks> around = scopes.blocks();
            boolean data = json && !out.isJson();
            scopes.fill(data ? Optional.empty() : around);
            scopes.include(template, data ? out.data() : out);
            scopes.fill(around);
            if (data) {
                out.endData();
            }
        }
    }

    /** Another template, of which some blocks are filled. */
    record Parent(Template template, Map<String, Part[]> fills) implements Part {
        @Override
        public void draw(Scopes scopes, Output out) {
            Optional<Blocks> around = scopes.blocks();
            scopes.fill(Optional.of(new Blocks(fills, around)));
            scopes.include(template, out);
            scopes.fill(around);
        }
    }
}
