package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the README against the projects that the integration tests build: each block of XML names, in a comment above it, the POM
 * whose lines it shows.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String MARK = "<!-- lines of ";
    private static final String MARK_END = " -->";

    @Test
    void showsOnlyXmlThatTheIntegrationTestsBuild() throws IOException {
        List<String> readme = Files.readAllLines(ROOT.resolve("README.md"));
        List<Integer> blocks = new ArrayList<>();
        for (int i = 0; i < readme.size(); i++) {
            if (readme.get(i).equals("```xml")) {
                blocks.add(i);
            }
        }

        assertThat(blocks).isNotEmpty();
        for (int fence : blocks) {
            String mark = readme.get(fence - 1);
            assertThat(mark).as("line above the XML in line %d of README.md", fence + 1).startsWith(MARK);
            Path pom = ROOT.resolve(mark.substring(MARK.length(), mark.length() - MARK_END.length()));
            List<String> rest = readme.subList(fence + 1, readme.size());
            assertContains(stripped(Files.readAllLines(pom)), stripped(rest.subList(0, rest.indexOf("```"))), fence + 1);
        }
    }

    @Test
    void showsTheCommandThatTheIntegrationTestsRunWithoutPom() throws IOException {
        assertThat(ROOT.resolve("README.md"))
                .content()
                .contains("\nmvn dev.dossier:dossier-maven-plugin:" + version()
                        + ":generate -Ddossier.site=notes -Ddossier.output=public\n");
    }

    @Test
    void namesEveryGoalAndEveryParameter() throws IOException {
        String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(found("<goal>(\\w+)</goal>", descriptor))
                .contains("generate", "check", "help")
                .allSatisfy(goal -> assertThat(readme).contains("\n| `dossier:" + goal + "` |"));
        assertThat(found("\\$\\{dossier\\.(\\w+)}", descriptor))
                .contains("site", "output", "skip")
                .allSatisfy(parameter -> assertThat(readme).contains("\n| `" + parameter + "` |"));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(one -> one.group(1)).collect(Collectors.toSet());
    }

    private static void assertContains(List<String> pom, List<String> block, int line) {
        if (Collections.indexOfSubList(pom, block) < 0) {
            fail("the XML in line " + line + " of README.md is not in its POM:\n" + String.join("\n", block));
        }
    }

    /** Indentation differs between a POM and an excerpt; the version of a fixture is that of the build. */
    private static List<String> stripped(List<String> lines) {
        return lines.stream()
                .map(line -> line.strip().replace("@project.version@", version()))
                .toList();
    }

    private static String version() {
        return System.getProperty("it.version");
    }
}
