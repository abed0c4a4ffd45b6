package dev.dossier.feature.card;

import dev.dossier.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The file of a card, which is drawn each time it is opened. */
record Drawn(Painter painter, Card card) implements SourceFile.Content {
    @Override
    public InputStream open() {
        return new ByteArrayInputStream(painter.draw(card));
    }
}
