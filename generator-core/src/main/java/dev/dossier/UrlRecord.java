package dev.dossier;

/**
 * What the ledger of a site knows after it was written.
 *
 * @param addresses how many addresses
 * @param added how many of them it did not know before
 * @param anchorsAdded how many anchors it did not know before
 */
public record UrlRecord(int addresses, int added, int anchorsAdded) {}
