package dev.dossier.map;

import dev.dossier.data.Table;
import java.util.OptionalDouble;

/**
 * A row that is drawn.
 *
 * @param row the row
 * @param shape its country
 * @param value its value; empty where there is none
 * @param position the value as a number, where its column has numbers or dates
 */
record Marked(Table.Row row, Shape shape, String value, OptionalDouble position) {}
