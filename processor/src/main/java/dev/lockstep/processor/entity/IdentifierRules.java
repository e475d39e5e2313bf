package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.SpecificationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;

/** What an identifier must be (Jakarta Persistence 3.2, section 2.4). */
final class IdentifierRules {
    private final ReaderContext context;
    private final Kinds kinds;

    IdentifierRules(ReaderContext context, Kinds kinds) {
        this.context = context;
        this.kinds = kinds;
    }

    void check(EntityClass entity) {
        embedded(entity);
        entity.identifiers().forEach(this::many);
        Optional<TypeElement> above = context.classes().superEntity(entity.element());
        if (above.isPresent()) {
            belowRoot(entity, context.classes().entity(above.get()));
        } else {
            entity.annotations().find(Jpa.PACKAGE + "IdClass").ifPresent(a -> idClass(entity, a));
        }
    }

    /** An identifier is the entity's, not its parts'. */
    void checkEmbeddable(EntityClass embeddable) {
        for (Attribute attribute : embeddable.attributes()) {
            if (attribute.has(Jpa.ID) || attribute.has(Jpa.EMBEDDED_ID)) {
                context.findings()
                        .report(
                                SpecificationMessage.IDENTIFIER_IN_EMBEDDABLE,
                                attribute.ref(),
                                attribute.name(),
                                embeddable.simpleName());
            }
        }
    }

    private void embedded(EntityClass entity) {
        List<Attribute> all = new ArrayList<>(entity.identifiers());
        List<Attribute> embedded =
                all.stream().filter(a -> a.has(Jpa.EMBEDDED_ID)).toList();
        if (!embedded.isEmpty() && all.size() > 1) {
            Attribute last = embedded.get(embedded.size() - 1);
            all.remove(last);
            context.findings()
                    .report(
                            SpecificationMessage.IDENTIFIER_TWICE,
                            last.ref(),
                            entity.simpleName(),
                            last.name(),
                            all.get(0).name());
        }
    }

    private void many(Attribute attribute) {
        boolean toMany = attribute.has(Jpa.ONE_TO_MANY) || attribute.has(Jpa.MANY_TO_MANY);
        if (toMany || attribute.has(Jpa.PACKAGE + "ElementCollection")) {
            context.findings().report(SpecificationMessage.IDENTIFIER_OF_MANY, attribute.ref(), attribute.name());
        }
    }

    private void belowRoot(EntityClass entity, EntityClass above) {
        for (Attribute attribute : entity.identifiers()) {
            if (above.attribute(attribute.name()).isEmpty()) {
                context.findings()
                        .report(
                                SpecificationMessage.IDENTIFIER_BELOW_ROOT,
                                attribute.ref(),
                                entity.simpleName(),
                                above.simpleName(),
                                attribute.name());
            }
        }
    }

    private void idClass(EntityClass entity, Annotation annotation) {
        if (!(annotation.type("value").orElse(null) instanceof DeclaredType type)) {
            return;
        }
        EntityClass idClass = context.classes().embeddable(type, entity.access());
        List<Attribute> identifiers = entity.identifiers();
        for (Attribute identifier : identifiers) {
            Optional<Attribute> part = idClass.attribute(identifier.name());
            if (part.isEmpty()) {
                context.findings()
                        .report(
                                SpecificationMessage.ID_CLASS_LACKS,
                                annotation.place(),
                                idClass.simpleName(),
                                identifier.name(),
                                entity.simpleName());
            } else if (isBasic(identifier)
                    && !sameType(identifier.type(), part.get().type())) {
                context.findings()
                        .report(
                                SpecificationMessage.ID_CLASS_TYPE,
                                annotation.place(),
                                identifier.name(),
                                identifier.type(),
                                entity.simpleName(),
                                part.get().type(),
                                idClass.simpleName());
            }
        }
        Set<String> names = identifiers.stream().map(Attribute::name).collect(Collectors.toCollection(TreeSet::new));
        idClass.attributes().stream()
                .filter(part -> !names.contains(part.name()))
                .findFirst()
                .ifPresent(part -> context.findings()
                        .report(
                                SpecificationMessage.ID_CLASS_MORE,
                                annotation.place(),
                                idClass.simpleName(),
                                part.name(),
                                entity.simpleName()));
    }

    private static boolean isBasic(Attribute attribute) {
        return !attribute.has(Jpa.MANY_TO_ONE) && !attribute.has(Jpa.ONE_TO_ONE);
    }

    private boolean sameType(TypeMirror one, TypeMirror other) {
        return kinds.isUnknown(one) || kinds.isUnknown(other) || context.types().isSameType(boxed(one), boxed(other));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? context.types().boxedClass(primitive).asType()
                : context.types().erasure(type);
    }
}
