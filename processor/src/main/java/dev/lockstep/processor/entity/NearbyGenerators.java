package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/**
 * The generators that an identifier may mean: those on the attribute, the entity, the class that declares it, its package
 * and a mapping file, in this order. Unless told otherwise Hibernate sees no others, whatever their names.
 */
final class NearbyGenerators {
    private final List<Annotations> places;

    NearbyGenerators(Metadata metadata, Annotations entity, Attribute attribute, PackageElement home) {
        Element declaring = Objects.requireNonNull(attribute.element().getEnclosingElement());
        this.places = List.of(
                attribute.annotations(),
                entity,
                metadata.of(declaring, attribute.ref()),
                metadata.of(home, attribute.ref()),
                metadata.global(attribute.ref()));
    }

    Optional<Annotation> sequence(String name) {
        return find(Jpa.SEQUENCE_GENERATOR, name);
    }

    Optional<Annotation> table(String name) {
        return find(Jpa.PACKAGE + "TableGenerator", name);
    }

    Optional<Annotation> generic(String name) {
        return find(Jpa.HIBERNATE + "GenericGenerator", name);
    }

    /** The nearest when no name is given, else the one of that name, else the nearest without a name. */
    private Optional<Annotation> find(String annotation, String name) {
        List<Annotation> all = new ArrayList<>();
        places.forEach(place -> all.addAll(place.repeated(annotation, annotation + "s")));
        return name.isEmpty() ? all.stream().findFirst() : named(all, name).or(() -> named(all, ""));
    }

    private static Optional<Annotation> named(List<Annotation> all, String name) {
        return all.stream().filter(g -> g.string("name").equals(name)).findFirst();
    }
}
