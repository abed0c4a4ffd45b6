package dev.dossier.incremental;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One edit of a script. What it changes depends on the site that it meets and on its own seed, so that it also works in a script
 * from which others were taken away.
 *
 * @param kind what it does
 * @param seed decides the rest
 * @param repairs whether it first takes back what made the last build fail
 * @param joined whether the next edit follows without a build in between
 */
record Edit(Kind kind, long seed, boolean repairs, boolean joined) {
    /** Does an edit and returns it in words; nothing when the site has nothing to do it to. */
    interface Operation {
        String apply(Workbench bench, Random random) throws IOException;
    }

    /** What a build after an edit has to do. */
    enum Effect {
        /** Something, at least sometimes. */
        WORK,
        /** Fail, at least sometimes. */
        FAILURE,
        /** Nothing, nearly always; the build must find out that it is so. */
        NONE
    }

    /** What an edit can do. */
    enum Kind {
        SENTENCE(PageEdits::sentence), APPEND(PageEdits::append), APPEND_MORE(PageEdits::append),
        REMOVE_BLOCK(PageEdits::removeBlock), EMPTY(PageEdits::empty), TITLE(PageEdits::title),
        DESCRIPTION(PageEdits.set("description")), DATE(PageEdits.set("date")), UPDATED(PageEdits.set("updated")),
        WEIGHT(PageEdits.set("weight")), DRAFT(PageEdits.set("draft")), SLUG(PageEdits.set("slug")),
        ALIASES(PageEdits.set("aliases")), TEMPLATE(PageEdits.set("template")), TAGS(PageEdits.set("tags")),
        PUBLISH(SectionEdits.set("publish")), EXPIRES(SectionEdits.set("expires")), ORDER(SectionEdits.set("order")),
        PAGINATE(SectionEdits.set("paginate")), CASCADE(SectionEdits.set("cascade")), TERMS(SectionEdits::terms),
        IMAGE(PageEdits::image), EVENT(PageEdits.set("event")), EVENT_AGAIN(PageEdits.set("event")), PARAMS(PageEdits.set("params")), REMOVE_KEY(PageEdits::removeKey),
        ADD_HEADING(PageEdits::addHeading), HEADING_ID(PageEdits::headingId), RAW_HTML(PageEdits::rawHtml),
        ACCEPTED_LINK(PageEdits::acceptedLink), DEAD_LINK(Effect.FAILURE, PageEdits::deadLink), SPOIL_FRONT_MATTER(Effect.FAILURE, PageEdits::spoilFrontMatter),
        BAD_BYTES(Effect.FAILURE, PageEdits::badBytes), LOSE_ANCHOR(Effect.FAILURE, LinkedEdits::loseAnchor),

        ADD_DIRECTIVE(RandomDirectives::addDirective), SPOIL_DIRECTIVE(Effect.FAILURE, RandomDirectives::spoilDirective),
        EDIT_TABLE(RandomDirectives::editTable), EDIT_TABLE_AGAIN(RandomDirectives::editTable),
        EDIT_OWN_DIRECTIVE(RandomDirectives::editOwnTemplate), EDIT_DECLARATION(RandomDirectives::editDeclaration),

        EDIT_ROW(RandomCollections::editRow), EDIT_ROW_AGAIN(RandomCollections::editRow), ADD_ROW(RandomCollections::addRow),
        REMOVE_ROW(RandomCollections::removeRow), ORDER_ROWS(Effect.NONE, RandomCollections::orderRows),
        ADD_COLUMN(RandomCollections::addColumn), RENAME_COLUMN(RandomCollections::renameColumn),
        SPOIL_ROW(Effect.FAILURE, RandomCollections::spoilRow), RENAME_TABLE(Effect.NONE, RandomCollections::renameTable),
        BESIDE_FILE(RandomCollections::besideFile), LINK_ROW(RandomCollections::linkRow),
        COLLECTIONS(ThemeEdits.configure("collections")),

        ADD_PAGE(TreeEdits::addPage), ADD_INDEX(TreeEdits::addIndex), REMOVE_PAGE(TreeEdits::removePage),
        REMOVE_INDEX(TreeEdits::removeIndex), RENAME_PAGE(TreeEdits::renamePage), MOVE_PAGE(TreeEdits::movePage),
        SECTION_OR_PAGE(LinkedEdits::sectionOrPage), CHANGE_CASE(TreeEdits::changeCase), INDEX_OR_README(Effect.NONE, TreeEdits::indexOrReadme),
        SWAP_PAGES(TreeEdits::swapPages), COPY_PAGE(TreeEdits::copyPage), ADD_FOLDER(TreeEdits::addFolder),
        REMOVE_FOLDER(TreeEdits::removeFolder), RENAME_FOLDER(TreeEdits::renameFolder), MOVE_FOLDER(TreeEdits::moveFolder),
        CONTENT_FOLDER(Effect.NONE, TreeEdits::contentFolder),

        ADD_ASSET(FileEdits::addAsset), EDIT_ASSET(FileEdits::editAsset), REMOVE_ASSET(FileEdits::removeAsset),
        MOVE_ASSET(FileEdits::moveAsset), ADD_STATIC(FileEdits::addStatic), EDIT_STATIC(FileEdits::editStatic),
        REMOVE_STATIC(FileEdits::removeStatic), ADD_CLASH(Effect.FAILURE, FileEdits::addClash),
        ADD_UNSEEN(Effect.NONE, FileEdits::addUnseen), PUT_DATA(Effect.NONE, FileEdits::putData),
        REMOVE_DATA(Effect.NONE, FileEdits::removeData),

        ADD_TEMPLATE(ThemeEdits::addTemplate), EDIT_TEMPLATE(ThemeEdits::editTemplate),
        REMOVE_TEMPLATE(ThemeEdits::removeTemplate), COMMENT_TEMPLATE(Effect.NONE, ThemeEdits::commentTemplate),
        SAME_TEMPLATE(Effect.NONE, ThemeEdits::sameTemplate), SPOIL_TEMPLATE(Effect.FAILURE, ThemeEdits::spoilTemplate),
        PUT_THEME_ASSET(ThemeEdits::putAsset), REMOVE_THEME_ASSET(ThemeEdits::removeAsset), SET_WORD(ThemeEdits::setWord),
        REMOVE_WORDS(ThemeEdits::removeWords),

        TRANSLATE(RandomLanguages::translate), TRANSLATE_AGAIN(RandomLanguages::translate), UNTRANSLATE(RandomLanguages::untranslate),
        LANGUAGES(RandomLanguages::configure),

        RECORD_URLS(Effect.NONE, LedgerEdits::record), REMOVE_LEDGER(Effect.NONE, LedgerEdits::remove),
        LOSE_URL(Effect.FAILURE, LedgerEdits::lose), RENAME_WITH_LEDGER(LedgerEdits::rename), RECORD_TRANSLATIONS(LedgerEdits::translate),
        GONE(Effect.NONE, ThemeEdits.configure("gone")),

        FEEDS(ThemeEdits.configure("feeds")), HOSTING(ThemeEdits.configure("hosting")), MARKDOWN(ThemeEdits.configure("markdown")), SEARCH(ThemeEdits.configure("search")), SEARCH_WEIGHT(PageEdits.set("search")),
        EDIT_URL(ThemeEdits.configure("editUrl")), PAGE_AUTHOR(PageEdits.set("author")), IMAGE_ALT(PageEdits::imageAlt),

        SITE_TITLE(ThemeEdits.configure("title")), SITE_DESCRIPTION(ThemeEdits.configure("description")),
        AUTHOR(ThemeEdits.configure("author")), BASE_URL(ThemeEdits.configure("baseUrl")),
        LANGUAGE(ThemeEdits.configure("language")), URLS(ThemeEdits.configure("urls")), HTML(ThemeEdits.configure("html")),
        MENUS(ThemeEdits.configure("menus")), SITE_PAGINATE(ThemeEdits.configure("paginate")),
        TAXONOMIES(ThemeEdits.configure("taxonomies")), PERMALINKS(ThemeEdits.configure("permalinks")), SITE_PARAMS(ThemeEdits.configure("params")),
        SCHEMAS(Effect.FAILURE, ThemeEdits.configure("schemas")), RULES(Effect.FAILURE, ThemeEdits.configure("rules")), BUDGETS(Effect.NONE, ThemeEdits.configure("budgets")),
        REMOVE_CONFIGURATION_KEY(ThemeEdits::removeConfigurationKey), REMOVE_CONFIGURATION(ThemeEdits::removeConfiguration),
        COMMENT_CONFIGURATION(Effect.NONE, ThemeEdits::commentConfiguration),
        SPOIL_CONFIGURATION(Effect.FAILURE, ThemeEdits::spoilConfiguration),

        NOTHING(Effect.NONE, DiskEdits::nothing), CHECK(Effect.NONE, DiskEdits::check), UNDO(DiskEdits::undo),
        UNDO_SEVERAL(DiskEdits::undoSeveral), TOUCH(Effect.NONE, DiskEdits::touch),
        REPLACE_BY_SAME(Effect.NONE, DiskEdits::replaceBySame), SAME_SIZE_AND_TIME(DiskEdits::sameSizeAndTime),
        OLDER_TIME(DiskEdits::olderTime), CARRIAGE_RETURNS(Effect.NONE, DiskEdits::carriageReturns), LET_TIME_PASS(DiskEdits::letTimePass),
        OTHER_MOMENT(DiskEdits::otherMoment), DRAFTS(DiskEdits::toggleDrafts), HIDDEN(DiskEdits::toggleHidden), FAIL_ON(Effect.NONE, DiskEdits::failOn), BASE_URL_OPTION(DiskEdits::baseUrl),

        DELETE_OUTPUT(ResultEdits::deleteOutput), DELETE_ALL_OUTPUT(ResultEdits::deleteAllOutput),
        TAMPER(ResultEdits::tamper), TAMPER_AND_MOVE(ResultEdits::tamperAndMove),
        PUT_FOREIGN(Effect.NONE, ResultEdits::putForeign), OLDER_OUTPUT(ResultEdits::olderOutput),
        DELETE_STATE(Effect.NONE, ResultEdits::deleteState), TRUNCATE_STATE(Effect.NONE, ResultEdits::truncateState),
        CORRUPT_STATE(Effect.NONE, ResultEdits::corruptState), OVERWRITE_STATE(Effect.NONE, ResultEdits::overwriteState),
        OLDER_STATE(Effect.NONE, ResultEdits::olderState), FOREIGN_STATE(Effect.NONE, ResultEdits::foreignState),
        OTHER_OUTPUT(Effect.NONE, ResultEdits::otherOutput);

        final Effect effect;
        private final Operation operation;

        Kind(Operation operation) {
            this(Effect.WORK, operation);
        }

        Kind(Effect effect, Operation operation) {
            this.effect = effect;
            this.operation = operation;
        }
    }

    /** Returns a script; most edits are of the likely kinds, where there are any. */
    static List<Edit> script(int length, List<Kind> likely, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Kind kind = likely.isEmpty() || Words.chance(15, random) ? kind(random) : Words.pick(likely, random);
            edits.add(new Edit(kind, random.nextLong(), Words.chance(75, random), Words.chance(10, random)));
        }
        return edits;
    }

    /** Returns a kind of edit, half as often one that gives a build nothing to do. */
    private static Kind kind(Random random) {
        Kind kind = Words.pick(List.of(Kind.values()), random);
        return kind.effect == Effect.WORK || random.nextBoolean() ? kind : Words.pick(List.of(Kind.values()), random);
    }

    String apply(Workbench bench) throws IOException {
        return kind.operation.apply(bench, new Random(seed));
    }
}
