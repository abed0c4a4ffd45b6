package dev.dossier.parse;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** Writes tables. */
final class Tables {
    private Tables() {}

    /** Writes a table, whose cells {@code renderer} writes. */
    static void write(Node table, PlainNodes renderer, HtmlOutput output) {
        output.raw("<table>\n");
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            boolean head = section == table.getFirstChild();
            output.raw(head ? "<thead>\n" : "<tbody>\n");
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                output.raw("<tr>\n");
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    renderer.within(begin((TableCell) cell), cell, head ? "</th>\n" : "</td>\n");
                }
                output.raw("</tr>\n");
            }
            output.raw(head ? "</thead>\n" : "</tbody>\n");
        }
        output.raw("</table>\n");
    }

    /** The attribute align is obsolete (HTML standard, 16.2), and a style attribute breaks a strict content security policy. */
    private static String begin(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return cell.isHeader() ? "<th scope=\"col\">" : "<td>";
        }
        return switch (alignment) {
            case LEFT -> cell.isHeader() ? "<th scope=\"col\" class=\"align-left\">" : "<td class=\"align-left\">";
            case CENTER -> cell.isHeader() ? "<th scope=\"col\" class=\"align-center\">" : "<td class=\"align-center\">";
            case RIGHT -> cell.isHeader() ? "<th scope=\"col\" class=\"align-right\">" : "<td class=\"align-right\">";
        };
    }
}
