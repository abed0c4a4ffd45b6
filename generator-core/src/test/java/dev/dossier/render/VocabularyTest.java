package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.diagnostic.SourceLocation;
import dev.dossier.model.AttributeType;
import dev.dossier.model.DirectiveDeclaration;
import dev.dossier.model.DirectiveDeclaration.Attribute;
import dev.dossier.model.DirectiveDeclaration.Presence;
import dev.dossier.model.Schemas;
import dev.dossier.theme.ThemeFixture;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private final SiteFixture site = new SiteFixture();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            template|site view site, page view page, pager view pager, pages list page, files list file, strings view strings, data view data, assets view assets
            site|title text, description text, language text, direction text, author text, multilingual flag, home view page, url url, absoluteUrl url, manifest url, accent text, logo url, search url, menus view menus, sections list page, tags list page, taxonomies list taxonomy, params view params, updated date date, built date date
            menus|footer list menu item, main list menu item
            menu item|title text, url url, current flag, active flag, external flag, group flag, children list menu item
            page|title text, heading html, headingId text, description text, lead text, content html, date date date, updated date date, changed date date, modified date date, event view event, params view params, row view row, language text, locale text, languageName text, direction text, textLanguage text, textDirection text, original view page, newerOriginal view page, translations list page, defaultTranslation view page, languages list language, url url, absoluteUrl url, canonicalUrl url, image url, absoluteImage url, picture view picture, calendar url, absoluteCalendar url, author text, editUrl url, imageAlt text, absoluteCard url, feed url, absoluteFeed url, jsonFeed url, absoluteJsonFeed url, mirror url, markdown markdown, current flag, home flag, section flag, taxonomy flag, term flag, notFound flag, tags list page, taxonomies list taxonomy, related list page, toc list entry, breadcrumbs list page, level number, parent view page, previous view page, next view page, children list page, alphabet view alphabet, count number
            language|tag text, name text, direction text, url url, translated flag, current flag
            row|fields list field
            field|label text, text text, url url, date date date, number flag
            alphabet|others list page, letters list letter
            letter|title text, children list page
            entry|title text, url url, children list entry
            date|iso text, display text, day text, month text, fullYear text, year number, time text, zone text, basic text, utc text, timestamp text
            event|start date date, end date date, dayAfter date date, allDay flag, withinDay flag, yearly flag, cancelled flag, location text, organiser text, url url, file url, uid text, revised date date
            pager|items list page, number number, count number, several flag, later flag, url url, absoluteUrl url, previous view part, next view part, pages list part
            part|number number, url url, absoluteUrl url, current flag, gap flag
            taxonomy|name text, title text, url url, terms list page
            file|url url
            strings|next text, skipToContent text
            assets|style-css url
            """)
    void declaresTheNamesThatTemplatesAreWrittenAgainst(String vocabulary, String names) {
        Vocabulary<?> declared = vocabularies().stream().filter(one -> one.name().equals(vocabulary)).findFirst().orElseThrow();

        assertThat(declared.fields().stream().map(VocabularyTest::describe).collect(Collectors.joining(", "))).isEqualTo(names);
    }

    @Test
    void describesEveryNameInOneLine() {
        List<? extends Field<?>> fields = vocabularies().stream().flatMap(vocabulary -> vocabulary.fields().stream()).toList();

        assertThat(fields).allSatisfy(field -> assertThat(field.description()).isNotBlank().doesNotContain("\n"));
    }

    @Test
    void givesTheValueOfEveryNameThatItDeclares() {
        for (Vocabulary<?> vocabulary : vocabularies()) {
            vocabulary.fields().forEach(field -> assertThat(refusal(field)).as(vocabulary.name()).doesNotContain("nothing gives the value"));
        }
    }

    /** Returns what is thrown where the value of a name is asked for and there is nothing that could have one. */
    private static String refusal(Field<?> field) {
        try {
            field.reader().read(null, null, null);
            return "";
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void refusesTheSameNameTwice() {
        Vocabulary.Builder<String> names = Vocabulary.<String>of("page").text("title", "", (text, drawing) -> text);

        assertThatThrownBy(() -> names.number("title", "", (text, drawing) -> 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page has 'title' twice");
    }

    private Set<Vocabulary<?>> vocabularies() {
        Set<Vocabulary<?>> found = new LinkedHashSet<>();
        DataNames data = new DataNames(new Library(SiteFixture.SOURCES), Schemas.NONE);
        collect(new Names(site.config(), ThemeFixture.of(site.theme, new ArrayList<>()::add), data).root(), found);
        SourceLocation place = SourceLocation.of("directives/all.yml");
        SortedMap<String, Attribute> attributes = new TreeMap<>();
        for (AttributeType type : AttributeType.values()) {
            attributes.put("of-" + type.word(), new Attribute(type, false, Optional.empty(), List.of("column"), place));
        }
        collect(
                DirectiveNames.of(new DirectiveDeclaration("all", Presence.OPTIONAL, Presence.OPTIONAL, List.of(), false, attributes, place)),
                found);
        return found;
    }

    private static void collect(Vocabulary<?> vocabulary, Set<Vocabulary<?>> found) {
        if (found.add(vocabulary)) {
            vocabulary.fields().forEach(field -> field.names().ifPresent(names -> collect(names.get(), found)));
        }
    }

    private static String describe(Field<?> field) {
        return field.name() + " " + field.type().word() + field.names().map(names -> " " + names.get().name()).orElse("");
    }
}
