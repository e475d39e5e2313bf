package dev.lockstep.processor.entity;

import java.util.List;
import java.util.Optional;

/**
 * What Hibernate's {@code @Comment}s on one element say: of a table where they stand on an entity or a collection, else
 * of the first column, unless {@code on} names another.
 */
final class Comments {
    private Comments() {}

    /** Those of an element. */
    static List<Annotation> of(Annotations annotations) {
        return annotations.repeated(Jpa.HIBERNATE + "Comment", Jpa.HIBERNATE + "Comments");
    }

    /**
     * The comment on a table or column.
     *
     * @param name as stored
     * @param implied whether those that name nothing mean it
     */
    static Optional<String> on(Annotations annotations, String name, boolean implied) {
        return of(annotations).stream()
                .filter(c -> c.string("on").isEmpty() ? implied : c.string("on").equalsIgnoreCase(name))
                .map(c -> c.string("value"))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
