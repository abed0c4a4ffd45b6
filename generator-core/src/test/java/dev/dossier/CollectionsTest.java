package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Explanation.Value;
import dev.dossier.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are made from rows of tables, build after build. */
class CollectionsTest {
    private static final String TABLE = "data/members.csv";

    @TempDir
    Path folder;

    @BeforeEach
    void writeSite() throws IOException {
        write("dossier.yml", "title: Site\nbaseUrl: https://example.org/\ncollections:\n  members: {from: data/members.csv, key: code, title: name, "
                + "description: \"{name} ({city})\", tags: region, fields: [city]}\n");
        write("content/index.md", "# Home\n\n[France](members/fr.md)\n");
        write("content/members/fr.md", "Text of France.\n");
        write(TABLE, "code,name,city,region,note\nde,Germany,Berlin,Europe,a\nfr,France,Paris,Europe,b\njp,Japan,Tokyo,Asia,c\n");
    }

    @Test
    void areCountedAndListedAndTagged() throws Exception {
        GenerationResult result = builder().build().generate();

        assertThat(result.pages()).isEqualTo(4);
        assertThat(read("members/index.html")).contains("href=\"de/\">Germany", "<p>Germany (Berlin)</p>", "href=\"fr/\">France");
        assertThat(read("members/fr/index.html")).contains("<h1 id=\"fr\">France</h1>", "Text of France.", "<dd>Paris</dd>");
        assertThat(read("members/jp/index.html")).contains("<h1 id=\"jp\">Japan</h1>", "<dt>City</dt>", "<dd>Tokyo</dd>").doesNotContain("<dt>Note</dt>");
        assertThat(read("tags/europe/index.html")).contains("Germany", "France").doesNotContain("Japan");
        assertThat(read("sitemap.xml")).contains("https://example.org/members/jp/");
    }

    @Test
    void areMadeAgainOnlyWhereTheirOwnRowHasChangedAndInListsThatPrintIt() throws Exception {
        assertThat(changedBy(TABLE, "Tokyo", "Kyoto")).isEqualTo("members/index.html members/jp/index.html tags/asia/index.html");
        assertThat(changedBy(TABLE, "Germany", "Deutschland"))
                .isEqualTo("members/de/index.html members/fr/index.html members/index.html members/jp/index.html tags/europe/index.html");
        assertThat(changedBy("content/members/fr.md", "Text", "Words")).isEqualTo("members/fr/index.html");
    }

    @Test
    void areLeftWhereWhatChangesIsReadByNobody() throws Exception {
        assertThat(changedBy(TABLE, ",c\n", ",d\n")).isEmpty();
        assertThat(changedBy(TABLE, "\n", ",\n")).as("a line of another length fails").contains("DOS230");
        assertThat(changedBy(TABLE, "code,name,city,region,note", "code,name,city,region,remark")).isEmpty();
        assertThat(changedBy(TABLE, "de,Germany", "\nde,Germany")).isEmpty();
    }

    @Test
    void areRemovedWithTheirRows() throws Exception {
        builder().build().generate();
        write("content/index.md", "# Home\n");
        write(TABLE, Files.readString(folder.resolve("site").resolve(TABLE)).replace("jp,Japan,Tokyo,Asia,c\n", ""));
        GenerationResult result = builder().build().generate();

        assertThat(result.pages()).isEqualTo(3);
        assertThat(folder.resolve("output/members/jp")).doesNotExist();
        assertThat(folder.resolve("output/tags/asia")).doesNotExist();
    }

    @Test
    void stayAsPagesWhereAFileIsLeftWithoutARow() throws Exception {
        builder().build().generate();
        write(TABLE, Files.readString(folder.resolve("site").resolve(TABLE)).replace("fr,France,Paris,Europe,b\n", ""));
        builder().build().generate();

        assertThat(read("members/fr/index.html")).contains("<h1 id=\"fr\">Fr</h1>", "Text of France.").doesNotContain("Paris");
    }

    @Test
    void areDraftsWhereTheirFileSaysSo() throws Exception {
        write("content/index.md", "# Home\n");
        write("content/members/fr.md", "---\ndraft: true\n---\nText of France.\n");

        assertThat(builder().build().generate().pages()).isEqualTo(3);
        assertThat(folder.resolve("output/members/fr")).doesNotExist();
    }

    @Test
    void areExplainedByTheirRows() throws Exception {
        Explanation page = builder().build().explain("members/jp.md");

        assertThat(page.source()).isEqualTo("data/members.csv:4:1");
        assertThat(page.output()).contains("members/jp/index.html");
        assertThat(page.values())
                .contains(
                        new Value("row.name", "Japan", new SourceLocation(TABLE, 4, 4),
                                "for 'title' and 'description', unless the page's own file says it"),
                        new Value("row.note", "c", new SourceLocation(TABLE, 4, 21), ""));
        assertThat(builder().build().explain("members/fr/").source()).isEqualTo("content/members/fr.md");
    }

    @Test
    void areListedByLetterWhereTheyAreMany() throws Exception {
        StringBuilder rows = new StringBuilder("code,name,city,region,note\n");
        List.of("Österreich", "oman", "Åland", "Angola", "7 islands", "日本").forEach(name ->
                rows.append("c").append(name.length()).append(name.hashCode() & 0xff).append(",").append(name).append(",,,\n"));
        for (int i = 10; i < 26; i++) {
            rows.append("z").append(i).append(",Zone ").append(i).append(",,,\n");
        }
        write("content/index.md", "# Home\n");
        write(TABLE, rows.toString());
        builder().build().generate();

        assertThat(read("members/index.html").replaceAll("(?s).*<div class=\"alphabet\">|</div>.*", "").replaceAll("<[^>]*>|\\s", " ").replaceAll(" +", " "))
                .startsWith(" # 7 islands A Åland Angola O oman Österreich Z Zone 10 Zone 11 ")
                .endsWith(" Zone 25 日 日本 ");
    }

    @Test
    void areInEveryLanguageInItsOwnWords() throws Exception {
        write("dossier.yml", "languages: {en: {name: English, title: Site}, fr: {name: Français, title: Site}}\ncollections:\n"
                + "  members: {from: data/members.csv, key: code, title: name, fields: [city], labels: {city: Capital, city_fr: Capitale}}\n");
        write(TABLE, "code,name,name_fr,city,city.fr\nde,Germany,Allemagne,Berlin,\nfr,France,,Paris,Paname\n");
        write("content/index.md", "");
        Files.delete(folder.resolve("site/content/index.md"));
        Files.delete(folder.resolve("site/content/members/fr.md"));
        write("content/en/index.md", "# Home\n\n[Germany](members/de.md)\n");
        write("content/fr/index.md", "# Accueil\n\n[Allemagne](members/de.md)\n");
        write("content/fr/members/fr.md", "Le texte.\n");

        assertThat(builder().failOn(Generator.FailOn.WARNING).build().generate().pages()).isEqualTo(6);
        assertThat(read("members/de/index.html")).contains("<h1 id=\"de\">Germany</h1>", "<dt>Capital</dt>", "<dd>Berlin</dd>", "href=\"../../fr/members/de/\"");
        assertThat(read("fr/members/de/index.html")).contains("<h1 id=\"de\">Allemagne</h1>", "<dt>Capitale</dt>", "<dd>Berlin</dd>");
        assertThat(read("fr/members/fr/index.html")).contains("<h1 id=\"fr\">France</h1>", "<dd>Paname</dd>", "Le texte.");
        assertThat(read("members/fr/index.html")).contains("<dd>Paris</dd>").doesNotContain("Le texte.", "City.fr");
        assertThat(read("fr/index.html")).contains("href=\"members/de/\"");
    }

    private String changedBy(String file, String from, String to) throws Exception {
        builder().build().generate();
        Map<String, String> before = output();
        String old = Files.readString(folder.resolve("site").resolve(file));
        write(file, old.replace(from, to));
        try {
            GenerationResult result = builder().build().generate();
            Map<String, String> after = output();
            after.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
            assertThat(result.made()).isEqualTo(after.size());
            return String.join(" ", after.keySet());
        } catch (GenerationException failed) {
            return failed.diagnostics().toString();
        } finally {
            write(file, old);
        }
    }

    private Map<String, String> output() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder.resolve("output"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.resolve("output").relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private Generator.Builder builder() {
        return Generator.builder(folder.resolve("site")).output(folder.resolve("output")).state(folder.resolve("state"));
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve("output").resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("site").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
