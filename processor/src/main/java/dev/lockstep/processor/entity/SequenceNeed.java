package dev.lockstep.processor.entity;

import java.util.Optional;

/**
 * The sequence that a generator takes its values from, as it is written.
 *
 * @param generator the generator's name, or empty
 * @param name the sequence's, or empty
 * @param schema the schema's, or empty
 * @param start the first value
 * @param increment the step
 * @param options what is added to the statement that creates it
 */
record SequenceNeed(String generator, String name, String schema, int start, int increment, String options) {
    private static final int ALLOCATION = 50;

    /**
     * What a {@code @SequenceGenerator} asks for.
     *
     * @param annotation the generator, if any
     * @param generator the name that {@code @GeneratedValue} gives it
     */
    static SequenceNeed of(Optional<Annotation> annotation, String generator) {
        return annotation
                .map(a -> new SequenceNeed(
                        a.string("name"),
                        a.string("sequenceName"),
                        a.string("schema"),
                        a.says("initialValue") ? a.integer("initialValue") : 1,
                        a.says("allocationSize") ? a.integer("allocationSize") : ALLOCATION,
                        a.string("options")))
                .orElseGet(() -> new SequenceNeed(generator, "", "", 1, ALLOCATION, ""));
    }

    boolean hasUsualIncrement() {
        return increment == ALLOCATION;
    }

    /** The same, with one value a call. */
    SequenceNeed oneByOne() {
        return new SequenceNeed(generator, name, schema, start, 1, options);
    }

    /** The name that is written: the sequence's, else the generator's. */
    Optional<String> written() {
        return Optional.of(name.isEmpty() ? generator : name).filter(n -> !n.isEmpty());
    }
}
