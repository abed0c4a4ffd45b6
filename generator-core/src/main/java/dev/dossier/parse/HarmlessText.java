package dev.dossier.parse;

import org.commonmark.node.Text;

/** A text without any character that has to be written in another way in HTML. */
final class HarmlessText extends Text {
    HarmlessText(String literal) {
        super(literal);
    }
}
