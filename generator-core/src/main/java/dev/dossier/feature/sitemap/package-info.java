/** The sitemap of the site and the robots.txt that names it. */
@NullMarked
package dev.dossier.feature.sitemap;

import org.jspecify.annotations.NullMarked;
