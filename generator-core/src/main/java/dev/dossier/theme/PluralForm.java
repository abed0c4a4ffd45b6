package dev.dossier.theme;

import java.util.Locale;

/** The forms that a word has beside a number, as Unicode CLDR names them (UTS #35, part 3, section 5). */
public enum PluralForm {
    /** For nothing, as in Arabic. */
    ZERO,
    /** For one, in most languages. */
    ONE,
    /** For two, as in Arabic. */
    TWO,
    /** For a few, as in Arabic or Polish. */
    FEW,
    /** For many, as in Arabic or Polish. */
    MANY,
    /** For all other numbers; every language has it. */
    OTHER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
