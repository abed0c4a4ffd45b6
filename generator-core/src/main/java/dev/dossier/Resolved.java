package dev.dossier;

import dev.dossier.ledger.TranslationLedger;
import dev.dossier.model.Page;
import dev.dossier.model.Site;
import dev.dossier.model.Sources;
import dev.dossier.parse.Parser;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A site before anything was made of it.
 *
 * @param sources its files
 * @param parsed the pages that could be read, published or not
 * @param unexpired makes the site as it would be had no page expired; nothing where none has
 * @param parser what reads a page of it
 * @param translations what holds its translations against their originals
 */
record Resolved(
        Site site, Sources sources, List<Page> parsed, Supplier<Optional<Site>> unexpired, Parser parser, TranslationLedger translations) {}
