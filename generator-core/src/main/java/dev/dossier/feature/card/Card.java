package dev.dossier.feature.card;

import dev.dossier.model.Fingerprint;

/**
 * What stands on a card.
 *
 * @param title the title of the page
 * @param section the title of the section that it is in; may be empty
 * @param site the name of the site; empty where the title says it
 * @param rightToLeft whether it is read from right to left
 */
record Card(Lettering title, Lettering section, Lettering site, boolean rightToLeft) {
    /** Returns what is the same only if the cards look the same, where {@code style} stands for all else. */
    Fingerprint fingerprint(Fingerprint style) {
        return new Fingerprint.Builder()
                .fingerprint(style)
                .text(title.text())
                .text(section.text())
                .text(site.text())
                .number(rightToLeft ? 1 : 0)
                .build();
    }
}
