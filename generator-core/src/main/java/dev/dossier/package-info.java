/**
 * Dossier compiles a folder of Markdown into a static site.
 *
 * <p>{@link dev.dossier.Generator} is the way in. A build is a pipeline whose stages are packages, each with one public class:
 *
 * <ul>
 *   <li>{@code scan}: folders become {@link dev.dossier.model.SourceFile}s
 *   <li>{@code parse}: a source becomes a {@link dev.dossier.model.Page}
 *   <li>{@code resolve}: all pages become a {@link dev.dossier.model.Site}
 *   <li>{@code render}: a {@link dev.dossier.model.Route} of the site becomes an {@link dev.dossier.model.OutputFile}
 *   <li>{@code check}: the rendered site is held against itself
 *   <li>{@code write}: files reach the output folder
 * </ul>
 */
@NullMarked
package dev.dossier;

import org.jspecify.annotations.NullMarked;
