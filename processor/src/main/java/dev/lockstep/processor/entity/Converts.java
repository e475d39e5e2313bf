package dev.lockstep.processor.entity;

import java.util.Optional;

/** What {@code @Convert} says of a part of an attribute (Jakarta Persistence 3.2, section 11.1.10). */
final class Converts {
    private Converts() {}

    /** @param attributeName {@code key} or {@code value} of a map */
    static Optional<Annotation> of(Annotations annotations, String attributeName) {
        return annotations.repeated(Jpa.CONVERT, Jpa.CONVERTS).stream()
                .filter(c -> c.string("attributeName").equals(attributeName))
                .findFirst();
    }
}
