/** What servers are told about a site: which addresses lead elsewhere, which have ended, and what a browser may do with its pages. */
@NullMarked
package dev.dossier.feature.hosting;

import org.jspecify.annotations.NullMarked;
