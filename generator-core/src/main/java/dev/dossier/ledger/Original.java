package dev.dossier.ledger;

import dev.dossier.model.Page;
import dev.dossier.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page that others translate; what stands for its text is found when it is first asked for. For one thread. */
final class Original {
    private final Page page;
    private final Function<Page, List<Section>> cut;
    private Optional<String> whole = Optional.empty();
    private Optional<List<Section>> sections = Optional.empty();

    Original(Page page, Function<Page, List<Section>> cut) {
        this.page = page;
        this.cut = cut;
    }

    Page page() {
        return page;
    }

    /** Returns what stands for the whole file. */
    String whole() {
        if (whole.isEmpty()) {
            whole = Optional.of(page.body().fingerprint().toString());
        }
        return whole.get();
    }

    /** Returns what stands for each section. */
    List<Section> sections() {
        if (sections.isEmpty()) {
            sections = Optional.of(cut.apply(page));
        }
        return sections.get();
    }
}
