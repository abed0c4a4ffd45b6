/** Links to other sites: followed, politely and only when somebody asks for it. */
@NullMarked
package dev.dossier.maven.external;

import org.jspecify.annotations.NullMarked;
