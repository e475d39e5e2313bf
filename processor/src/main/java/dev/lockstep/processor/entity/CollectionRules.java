package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.SpecificationMessage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What may be said of what holds many (Jakarta Persistence 3.2, sections 2.8 and 2.9). */
final class CollectionRules {
    private static final List<String> OF_MAPS = List.of(
            "MapKey",
            "MapKeyClass",
            "MapKeyColumn",
            "MapKeyEnumerated",
            "MapKeyTemporal",
            "MapKeyJoinColumn",
            "MapKeyJoinColumns");

    private final ReaderContext context;
    private final Kinds kinds;

    CollectionRules(ReaderContext context, Kinds kinds) {
        this.context = context;
        this.kinds = kinds;
    }

    void check(Attribute attribute) {
        if (kinds.isUnknown(attribute.type())) {
            return;
        }
        List.of("ElementCollection", "OneToMany", "ManyToMany").forEach(name -> many(attribute, name));
        elements(attribute);
        if (!kinds.isMap(attribute.type())) {
            OF_MAPS.stream()
                    .flatMap(name -> attribute.annotations().find(Jpa.PACKAGE + name).stream())
                    .findFirst()
                    .ifPresent(a -> context.findings()
                            .report(
                                    SpecificationMessage.MAP_EXPECTED,
                                    a.place(),
                                    a.shortName(),
                                    attribute.name(),
                                    attribute.type()));
        }
        attribute.annotations().find(Jpa.PACKAGE + "MapKey").ifPresent(a -> key(attribute, a));
        attribute
                .annotations()
                .find(Jpa.PACKAGE + "OrderColumn")
                .filter(a -> !kinds.isList(attribute.type()))
                .ifPresent(a -> context.findings()
                        .report(SpecificationMessage.LIST_EXPECTED, a.place(), attribute.name(), attribute.type()));
    }

    private void many(Attribute attribute, String name) {
        attribute.annotations().find(Jpa.PACKAGE + name).ifPresent(a -> {
            boolean told = a.type("targetEntity")
                    .or(() -> a.type("targetClass"))
                    .filter(DeclaredType.class::isInstance)
                    .isPresent();
            if (!kinds.isMany(attribute.type())) {
                context.findings()
                        .report(
                                SpecificationMessage.COLLECTION_EXPECTED,
                                a.place(),
                                a.shortName(),
                                attribute.name(),
                                attribute.type());
            } else if (kinds.isRaw(attribute.type()) && !told) {
                context.findings()
                        .report(SpecificationMessage.COLLECTION_RAW, a.place(), attribute.name(), attribute.type());
            }
        });
    }

    /** The key of a map is an attribute of what the map holds. */
    private void key(Attribute attribute, Annotation annotation) {
        String name = annotation.string("name");
        if (name.isEmpty()
                || name.contains(".")
                || !(kinds.element(attribute.type()) instanceof DeclaredType target)
                || !context.metadata().isEntity(target.asElement())) {
            return;
        }
        Set<String> names = new TreeSet<>();
        for (Optional<TypeElement> next = Optional.of((TypeElement) target.asElement());
                next.isPresent();
                next = context.classes().superEntity(next.get())) {
            context.classes().entity(next.get()).attributes().forEach(a -> names.add(a.name()));
        }
        if (!names.contains(name)) {
            context.findings()
                    .report(
                            SpecificationMessage.MAP_KEY_NOTHING,
                            annotation.place(),
                            name,
                            target.asElement().getSimpleName(),
                            String.join(", ", names));
        }
    }

    private void elements(Attribute attribute) {
        attribute.annotations().find(Jpa.PACKAGE + "ElementCollection").ifPresent(a -> {
            TypeMirror element = a.type("targetClass")
                    .filter(DeclaredType.class::isInstance)
                    .orElseGet(() -> kinds.element(attribute.type()));
            if (element instanceof DeclaredType declared && context.metadata().isEntity(declared.asElement())) {
                context.findings()
                        .report(SpecificationMessage.ELEMENTS_ARE_ENTITIES, a.place(), attribute.name(), element);
            }
        });
    }
}
