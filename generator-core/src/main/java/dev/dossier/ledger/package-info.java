/** What a site has promised before: its published addresses, kept in a file beside it and held against what it publishes now. */
@NullMarked
package dev.dossier.ledger;

import org.jspecify.annotations.NullMarked;
