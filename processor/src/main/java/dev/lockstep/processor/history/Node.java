package dev.lockstep.processor.history;

import java.util.List;
import java.util.Map;

/** A JSON value that was read, with the line it stands on, so that an error can say where. */
sealed interface Node {
    /** The line of the file, 1 for the first. */
    int line();

    /** Fields in the order of the file, each once. */
    record Fields(int line, Map<String, Node> fields) implements Node {}

    /** The elements of an array. */
    record Items(int line, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A string. */
    record Text(int line, String value) implements Node {}

    /** A whole number. */
    record Whole(int line, long value) implements Node {}

    /** True or false. */
    record Truth(int line, boolean value) implements Node {}
}
