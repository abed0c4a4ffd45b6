package dev.dossier.picture;

import dev.dossier.diagnostic.Quoted;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Page;
import dev.dossier.model.Pictures;
import dev.dossier.model.SitePath;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves what one page links to; of a picture it knows the files that were made, or why there are none.
 *
 * @param links resolves everything else
 * @param pictures the pictures of the site
 * @param refused why others are not published, by where their sources would be in the output
 */
public record PictureLinks(LinkResolver links, Pictures pictures, Map<SitePath, RefusedException> refused) implements LinkResolver {
    @Override
    public Target resolve(String destination, boolean image) {
        Target target = links.resolve(destination, image);
        if (!image || !(target instanceof InSite file)) {
            return target;
        }
        RefusedException why = refused.get(file.to());
        if (why != null) {
            return new Broken(why.code(), "image " + Quoted.of(destination) + " " + why.getMessage(), why.hint());
        }
        return pictures.at(file.to()).<Target>map(picture -> new Shown(file, picture)).orElse(target);
    }

    @Override
    public Optional<Page> page(String destination) {
        return links.page(destination);
    }
}
