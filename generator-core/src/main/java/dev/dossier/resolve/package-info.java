/** All pages become a site: URLs, sections, tags, menus, relations and routes. */
@NullMarked
package dev.dossier.resolve;

import org.jspecify.annotations.NullMarked;
