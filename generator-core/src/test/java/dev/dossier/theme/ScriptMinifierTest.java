package dev.dossier.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptMinifierTest {
    @Test
    void dropsCommentsBlankLinesAndWhatLinesAreSetInBy() {
        assertThat(ScriptMinifier.minify("""
                /* The parts */

                // Opens what is closed.
                function open() {
                  const address = 'https://example.org/'; // stays
                    return /[^/]/.test(`${address}`)
                  /* behind */ + 1;
                }
                """)).isEqualTo("""
                function open() {
                const address = 'https://example.org/'; // stays
                return /[^/]/.test(`${address}`)
                /* behind */ + 1;
                }
                """);
    }

    @Test
    void leavesAloneWhatMayHaveATextOverSeveralLines() {
        for (String script : new String[] {"a = `\n  // text\n`;\n", "/*\n  // text\n*/\n  a();\n", "a = 'b\\\n  // text';\n"}) {
            assertThat(ScriptMinifier.minify(script)).isEqualTo(script);
        }
    }
}
