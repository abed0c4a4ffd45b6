/**
 * Turns a route of the site into a file of the output, by templates.
 *
 * <p>A template reads through a {@link dev.dossier.render.View}, whose {@link dev.dossier.render.Vocabulary} says which names there
 * are and of which type each is. Before anything is drawn, {@link dev.dossier.render.Lint} walks every template with these types and
 * with the markup around each tag in view, so that a drawn page has neither unknown names nor unsafe places.
 */
@NullMarked
package dev.dossier.render;

import org.jspecify.annotations.NullMarked;
