package dev.dossier.parse;

/**
 * Which signs a text holds that few texts do: where one is missing, nobody needs to look for what begins with it.
 *
 * @param html the bracket that HTML begins with
 * @param labels what uses or defines the label of a link or a footnote
 * @param footnotes what uses or defines the label of a footnote
 */
record Signs(boolean html, boolean labels, boolean footnotes) {
    static Signs in(String markdown) {
        // An array is looked through in half of the time that a string takes.
        char[] text = new char[markdown.length() + 1];
        markdown.getChars(0, markdown.length(), text, 0);
        boolean html = false;
        boolean labels = false;
        boolean footnotes = false;
        for (int i = 0; i < text.length; i++) {
            switch (text[i]) {
                case '<' -> html = true;
                case '[' -> footnotes |= text[i + 1] == '^';
                case ']' -> labels |= text[i + 1] == '[' || text[i + 1] == ':';
                default -> {}
            }
        }
        return new Signs(html, labels || footnotes, footnotes);
    }
}
