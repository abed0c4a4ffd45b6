package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import dev.dossier.model.Urls;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what an output says to machines with parsers that others wrote: feeds, sitemaps, the manifest, the data in pages. */
public final class MachineReadable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SITEMAP = schema();

    private MachineReadable() {}

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Path.of("src/test/resources/schemas/sitemap.xsd").toFile());
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /**
     * Checks all files of an output.
     *
     * @param files the files by their paths
     * @return how many files, or parts of them, were looked at
     */
    public static int check(Map<String, byte[]> files) throws Exception {
        int looked = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            if (text.startsWith("<?xml") && text.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"")) {
                atom(name, text);
            } else if (text.startsWith("<?xml") && name.contains("sitemap")) {
                SITEMAP.newValidator().validate(new StreamSource(new ByteArrayInputStream(file.getValue())));
            } else if (name.endsWith("feed.json")) {
                feed(name, JSON.readTree(text));
            } else if (name.equals("site.webmanifest")) {
                assertThat(JSON.readTree(text).get("name").asText()).as(name).isNotBlank();
            } else if (name.endsWith(".html")) {
                page(name, Jsoup.parse(text));
            } else {
                continue;
            }
            looked++;
        }
        return looked;
    }

    /** RFC 4287, sections 4.1.1 and 4.1.2. */
    private static void atom(String name, String text) throws Exception {
        Feed feed = (Feed) new WireFeedInput().build(new StringReader(text));
        assertThat(feed.getFeedType()).as(name).isEqualTo("atom_1.0");
        assertThat(feed.getId()).as(name).startsWith("http");
        assertThat(feed.getTitle()).as(name).isNotBlank();
        assertThat(feed.getUpdated()).as(name).isNotNull();
        assertThat(feed.getAuthors()).as(name).isNotEmpty();
        assertThat(feed.getOtherLinks()).as(name).extracting(link -> link.getRel()).contains("self");
        assertThat(feed.getAlternateLinks()).as(name).hasSize(1);
        assertThat(feed.getEntries()).as(name).isNotEmpty();
        Set<String> ids = new HashSet<>();
        for (Entry entry : feed.getEntries()) {
            assertThat(ids.add(entry.getId())).as(name).isTrue();
            assertThat(entry.getTitle()).as(name).isNotNull();
            assertThat(entry.getUpdated()).as(name).isNotNull();
            assertThat(entry.getAlternateLinks()).as(name).singleElement()
                    .satisfies(link -> assertThat(link.getHref()).isEqualTo(entry.getId()));
        }
    }

    /** https://www.jsonfeed.org/version/1.1/ */
    private static void feed(String name, JsonNode feed) {
        assertThat(feed.get("version").asText()).as(name).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asText()).as(name).isNotBlank();
        assertThat(feed.get("feed_url").asText()).as(name).startsWith("http").endsWith("/" + Urls.encode(name));
        assertThat(feed.get("items")).as(name).isNotEmpty();
        Set<String> ids = new HashSet<>();
        feed.get("items").forEach(item -> {
            assertThat(ids.add(item.get("id").asText())).as(name).isTrue();
            assertThat(item.get("url").asText()).as(name).startsWith("http");
            assertThat(item.has("content_text")).as(name).isTrue();
            OffsetDateTime.parse(item.get("date_published").asText());
            OffsetDateTime.parse(item.get("date_modified").asText());
        });
    }

    private static void page(String name, Document page) throws Exception {
        for (Element script : page.select("head > script[type=application/ld+json]")) {
            JsonNode data = JSON.readTree(script.data());
            assertThat(data.get("@context").asText()).as(name).isEqualTo("https://schema.org");
            for (JsonNode thing : data.get("@graph")) {
                if (thing.get("@type").asText().equals("BreadcrumbList") && !page.select("nav.breadcrumbs").isEmpty()) {
                    assertThat(breadcrumbs(thing)).as(name).isEqualTo(page.select("nav.breadcrumbs a").eachText());
                }
            }
        }
    }

    private static List<String> breadcrumbs(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.get("itemListElement").forEach(item -> {
            assertThat(item.get("position").asInt()).isEqualTo(names.size() + 1);
            assertThat(item.get("item").asText()).startsWith("http");
            // What a reader sees has no blanks at its ends and one between words.
            names.add(Jsoup.parse("<p>" + item.get("name").asText().replace("&", "&amp;").replace("<", "&lt;") + "</p>").text());
        });
        return names;
    }
}
