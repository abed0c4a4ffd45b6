package dev.dossier.example;

/**
 * What axe says of an element.
 *
 * @param sure whether it is wrong, or axe cannot tell
 * @param rule the rule of axe
 * @param target where the element is
 * @param html the element
 * @param message why
 */
record AxeFinding(boolean sure, String rule, String target, String html, String message) {
    static AxeFinding read(String line) {
        String[] parts = line.split("\t", -1);
        return new AxeFinding(parts[0].equals("violations"), parts[1], parts[2], parts[3], parts[4]);
    }

    @Override
    public String toString() {
        return (sure ? "" : "perhaps ") + rule + ": " + message + " " + target + " " + html;
    }
}
