package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.SpecificationMessage;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What may be said of an association (Jakarta Persistence 3.2, section 2.11). */
final class AssociationRules {
    private static final List<String> ALL = List.of(
            Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.PACKAGE + "ElementCollection");

    private final ReaderContext context;
    private final Kinds kinds;

    AssociationRules(ReaderContext context, Kinds kinds) {
        this.context = context;
        this.kinds = kinds;
    }

    void check(EntityClass owner, Attribute attribute) {
        List<Annotation> found = ALL.stream()
                .flatMap(name -> attribute.annotations().find(name).stream())
                .toList();
        if (found.isEmpty()) {
            return;
        }
        Annotation association = found.get(0);
        if (found.size() > 1) {
            context.findings()
                    .report(
                            SpecificationMessage.TWO_ASSOCIATIONS,
                            found.get(1).place(),
                            attribute.name(),
                            association.shortName(),
                            found.get(1).shortName());
            return;
        }
        boolean toOne = attribute.has(Jpa.MANY_TO_ONE) || attribute.has(Jpa.ONE_TO_ONE);
        if (toOne && kinds.isMany(attribute.type())) {
            context.findings()
                    .report(
                            SpecificationMessage.TO_ONE_OF_MANY,
                            association.place(),
                            association.shortName(),
                            attribute.name(),
                            attribute.type());
        }
        if (!association.string("mappedBy").isEmpty()) {
            inverse(owner, attribute, association);
        }
    }

    private void inverse(EntityClass owner, Attribute attribute, Annotation association) {
        List.of(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS, Jpa.JOIN_TABLE).stream()
                .flatMap(name -> attribute.annotations().find(name).stream())
                .findFirst()
                .ifPresent(a -> context.findings()
                        .report(SpecificationMessage.INVERSE_WITH, a.place(), attribute.name(), a.shortName()));
        TypeMirror target = association
                .type("targetEntity")
                .filter(DeclaredType.class::isInstance)
                .orElseGet(() -> kinds.element(attribute.type()));
        if (target instanceof DeclaredType declared && context.metadata().isEntity(declared.asElement())) {
            owning((TypeElement) declared.asElement(), association.string("mappedBy"))
                    .ifPresent(owning -> sides(owner, attribute, association, owning));
        }
    }

    /** The attribute that an inverse side names; one within an embedded attribute is left to who reads it. */
    private Optional<Attribute> owning(TypeElement target, String name) {
        Optional<TypeElement> next = Optional.of(target);
        while (next.isPresent()) {
            EntityClass type = context.classes().entity(next.get());
            Optional<Attribute> found = type.attribute(name);
            if (found.isPresent()) {
                return found;
            }
            next = context.classes().superEntity(next.get());
        }
        return Optional.empty();
    }

    private void sides(EntityClass owner, Attribute attribute, Annotation association, Attribute owning) {
        Optional<Annotation> other =
                ALL.stream().flatMap(n -> owning.annotations().find(n).stream()).findFirst();
        if (other.isPresent() && !other.get().string("mappedBy").isEmpty()) {
            context.findings()
                    .report(
                            SpecificationMessage.INVERSE_OF_INVERSE,
                            association.place(),
                            attribute.name(),
                            owning.name());
            return;
        }
        TypeMirror referred = other.flatMap(a -> a.type("targetEntity"))
                .filter(DeclaredType.class::isInstance)
                .orElseGet(() -> kinds.element(owning.type()));
        if (other.isPresent() && !isRelated(referred, owner)) {
            context.findings()
                    .report(
                            SpecificationMessage.INVERSE_OF_OTHER,
                            association.place(),
                            attribute.name(),
                            owning.name(),
                            referred,
                            owner.simpleName());
        }
    }

    /** Whether one of them extends or implements the other; of a mapped superclass only its entities can tell. */
    private boolean isRelated(TypeMirror referred, EntityClass owner) {
        if (kinds.isUnknown(referred) || !context.metadata().isEntity(owner.element())) {
            return true;
        }
        TypeMirror one = context.types().erasure(referred);
        TypeMirror other = context.types().erasure(owner.type());
        return context.types().isAssignable(one, other) || context.types().isAssignable(other, one);
    }
}
