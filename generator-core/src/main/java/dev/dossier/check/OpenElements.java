package dev.dossier.check;

import java.util.Arrays;

/** The elements that are open at a place of a page, the innermost last, and how many there are of each. */
final class OpenElements {
    private final int[] count = new int[Elements.size()];
    private int[] elements = new int[64];
    private int[] places = new int[64];
    private long[] names = new long[64];
    private int size;

    void push(int element, long name, int place) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
            names = Arrays.copyOf(names, 2 * size);
        }
        elements[size] = element;
        places[size] = place;
        names[size++] = name;
        count[element]++;
    }

    void pop() {
        count[elements[--size]]--;
    }

    int size() {
        return size;
    }

    /** Returns the innermost element; {@link Elements#UNKNOWN} where none is open. */
    int top() {
        return size == 0 ? Elements.UNKNOWN : elements[size - 1];
    }

    /** Returns an element, from 0 for the outermost. */
    int element(int index) {
        return elements[index];
    }

    long name(int index) {
        return names[index];
    }

    /** Returns where the start tag of an element is. */
    int place(int index) {
        return places[index];
    }

    boolean has(int element) {
        return count[element] > 0;
    }

    /** Returns the innermost element whose content is not that of its parent. */
    int opaque() {
        int i = size - 1;
        while (i >= 0 && Elements.is(elements[i], Elements.TRANSPARENT)) {
            i--;
        }
        return i < 0 ? Elements.UNKNOWN : elements[i];
    }
}
