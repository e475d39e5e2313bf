package dev.lockstep.processor.report;

import dev.lockstep.processor.schema.SchemaPath;

/** Where a finding belongs. */
public sealed interface Place {
    /** At the element that an object of the schema comes from; at the history root when it comes from none. */
    record At(SchemaPath path) implements Place {}

    /** At an element. */
    record On(ElementRef element) implements Place {}

    /** At the history root. */
    record Root() implements Place {}

    /**
     * At one {@code @Migration} of the history root.
     *
     * @param number 1 for the first
     */
    record Declared(int number) implements Place {}
}
