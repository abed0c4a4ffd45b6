package dev.dossier.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What readers of feeds and search engines rely on in the XML files of the site. */
class ValidXmlTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    static List<String> xmlFiles() {
        return MadeSite.files(".xml");
    }

    static List<String> feeds() {
        return MadeSite.files("feed.xml");
    }

    static List<String> sitemaps() {
        return MadeSite.files("sitemap.xml");
    }

    @ParameterizedTest
    @MethodSource("xmlFiles")
    void xmlIsWellFormed(String file) throws Exception {
        assertThat(parse(file).getNamespaceURI()).isIn(ATOM, "http://www.sitemaps.org/schemas/sitemap/0.9");
    }

    /** RFC 4287, 4.1.1 (feed), 4.1.2 (entry), 4.2.6 (id), 4.2.7 (link) and 3.3 (dates). */
    @ParameterizedTest
    @MethodSource("feeds")
    void feedHasWhatAtomRequires(String file) throws Exception {
        Element feed = parse(file);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertHasIdTitleAndDate(feed);
        assertThat(children(children(feed, "author").get(0), "name").get(0).getTextContent()).isNotBlank();
        assertThat(children(feed, "link")).extracting(link -> link.getAttribute("rel")).containsExactly("self", "alternate");

        List<Element> entries = children(feed, "entry");
        assertThat(entries).isNotEmpty();
        Set<String> ids = new HashSet<>();
        for (Element entry : entries) {
            assertHasIdTitleAndDate(entry);
            assertThat(ids.add(children(entry, "id").get(0).getTextContent())).isTrue();
            assertThat(children(entry, "link")).extracting(link -> link.getAttribute("rel")).containsExactly("alternate");
        }

        NodeList links = feed.getElementsByTagNameNS(ATOM, "link");
        for (int i = 0; i < links.getLength(); i++) {
            assertThat(URI.create(((Element) links.item(i)).getAttribute("href"))).hasScheme("https").hasHost("dossier.example");
        }
    }

    /** Sitemaps 0.9: every address is absolute, and below the folder of the sitemap. */
    @ParameterizedTest
    @MethodSource("sitemaps")
    void sitemapNamesAbsoluteAddresses(String file) throws Exception {
        assertThat(children(parse(file), "url")).isNotEmpty().allSatisfy(url ->
                assertThat(children(url, "loc")).singleElement().extracting(Element::getTextContent).asString()
                        .startsWith("https://dossier.example/police-cooperation/"));
    }

    private static void assertHasIdTitleAndDate(Element element) {
        assertThat(children(element, "id")).singleElement()
                .satisfies(id -> assertThat(URI.create(id.getTextContent()).isAbsolute()).isTrue());
        assertThat(children(element, "title")).singleElement()
                .satisfies(title -> assertThat(title.getTextContent()).isNotBlank());
        assertThat(children(element, "updated")).singleElement()
                .satisfies(updated -> assertThat(OffsetDateTime.parse(updated.getTextContent())).isNotNull());
    }

    private static Element parse(String file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(MadeSite.FOLDER.resolve(file).toFile()).getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node instanceof Element && name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }
}
