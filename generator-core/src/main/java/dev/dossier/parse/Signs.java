package dev.dossier.parse;

/**
 * Which signs a text holds that few texts do: where one is missing, nobody needs to look for what begins with it.
 *
 * @param html the bracket that HTML begins with
 * @param references what begins a reference to a character by its number
 * @param labels what uses or defines the label of a link or a footnote
 * @param footnotes what uses or defines the label of a footnote
 */
record Signs(boolean html, boolean references, boolean labels, boolean footnotes) {}
