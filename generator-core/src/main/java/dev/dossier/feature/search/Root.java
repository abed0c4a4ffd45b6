package dev.dossier.feature.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The root of an index, which names all other files.
 *
 * @param header its first line
 * @param bits how many bits of the number of a page choose its block
 * @param sections the fields of the sections: address, title, name of the list
 * @param spelling the name of the list of spellings; empty where there is none
 * @param pages the names of the blocks of pages that are not empty
 * @param byNumber the names of all blocks of pages
 * @param terms the blocks of terms
 */
record Root(
        String header, int bits, List<String> sections, String spelling, List<String> pages, List<String> byNumber, List<Block> terms) {
    /** A block of terms with the first of them. */
    record Block(String name, String first) {}

    static Root of(String text) {
        String[] lines = text.split("\n", -1);
        String[] header = lines[0].split("\t", -1);
        String[] sections = lines[1].split("\t", -1);
        String names = lines[3].substring(lines[3].indexOf('\t') + 1);
        List<String> all = new ArrayList<>();
        for (int at = 0; at < names.length(); at += IndexWriter.NAME) {
            all.add(names.substring(at, at + IndexWriter.NAME));
        }
        List<Block> terms = new ArrayList<>();
        for (int i = 5; i < lines.length - 1; i++) {
            terms.add(new Block(lines[i].substring(0, IndexWriter.NAME), lines[i].substring(IndexWriter.NAME + 1)));
        }
        return new Root(
                lines[0], Integer.parseInt(header[4]), Arrays.asList(sections).subList(1, sections.length), lines[2].substring(lines[2].indexOf('\t') + 1),
                all.stream().filter(name -> !name.equals(IndexWriter.NO_BLOCK)).toList(), all, terms);
    }
}
