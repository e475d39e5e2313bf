package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotations of one element, by qualified name. */
final class Annotations {
    /** No annotations. */
    static final Annotations NONE = new Annotations(List.of());

    private final List<Annotation> all;

    Annotations(List<Annotation> all) {
        this.all = List.copyOf(all);
    }

    List<Annotation> all() {
        return all;
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    Optional<Annotation> find(String name) {
        return all.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /** Those of a repeatable annotation, on their own or within their container. */
    List<Annotation> repeated(String name, String container) {
        List<Annotation> found = new ArrayList<>();
        for (Annotation annotation : all) {
            if (annotation.name().equals(name)) {
                found.add(annotation);
            } else if (annotation.name().equals(container)) {
                found.addAll(annotation.all("value"));
            }
        }
        return found;
    }
}
