package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {
    private static final String TEXT = """
            before
              // tag::a[]
              one
                two
              # tag::b.c[]

              three
              <!-- end::b.c[] -->
              // end::a[]
            after
            /* tag::a[] */
              four
            /* end::a[] */
            tag::open[]
            """;

    @Test
    void returnsTheLinesOfARegionWithoutTagsAndCommonIndent() {
        assertThat(Regions.region(TEXT, "a")).contains("one\n  two\n\nthree\nfour\n");
        assertThat(Regions.region(TEXT, "b.c")).contains("\nthree\n");
    }

    @Test
    void knowsTheNamesOfRegions() {
        assertThat(Regions.names(TEXT)).containsExactly("a", "b.c", "open");
    }

    @Test
    void hasNoRegionThatDoesNotEndOrBegin() {
        assertThat(Regions.region(TEXT, "open")).isEmpty();
        assertThat(Regions.region(TEXT, "none")).isEmpty();
        assertThat(Regions.region("end::x[]\ntag::x[]\n", "x")).isEmpty();
    }

    @Test
    void leavesTagsOutOfAWholeText() {
        assertThat(Regions.withoutTags("a\n// tag::x[]\nb\n")).isEqualTo("a\nb\n");
        assertThat(Regions.withoutTags("  a tag:: b\n")).isEqualTo("a tag:: b\n");
    }
}
