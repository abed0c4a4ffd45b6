package dev.dossier.render;

import dev.dossier.model.Body;
import dev.dossier.model.LinkResolver;
import dev.dossier.model.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Resolves each destination of a page once, though it is asked for when its text is drawn and again when it is recorded. For one thread. */
final class ResolvedOnce implements LinkResolver {
    private final LinkResolver links;
    private final Map<Body.Reference, Target> known = new HashMap<>();

    ResolvedOnce(LinkResolver links) {
        this.links = links;
    }

    @Override
    public Target resolve(String destination, boolean image) {
        Body.Reference reference = new Body.Reference(destination, image);
        Target target = known.get(reference);
        if (target == null) {
            target = links.resolve(destination, image);
            known.put(reference, target);
        }
        return target;
    }

    @Override
    public Optional<Page> page(String destination) {
        return links.page(destination);
    }
}
