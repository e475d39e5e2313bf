package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.report.Message;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What associations refer to. */
final class Associations {
    private static final List<String> ANNOTATIONS =
            List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY);

    private final ReaderContext context;
    private final Entities entities;

    Associations(ReaderContext context, Entities entities) {
        this.context = context;
        this.entities = entities;
    }

    /** The annotation that makes an attribute an association. */
    static Optional<Annotation> annotation(Attribute attribute) {
        return ANNOTATIONS.stream()
                .flatMap(n -> attribute.annotations().find(n).stream())
                .findFirst();
    }

    /** The entity that an association refers to; one that is none, or not of this history, is reported. */
    Optional<MappedEntity> target(Leaf leaf) {
        Annotation association = annotation(leaf.attribute()).orElseThrow();
        TypeMirror attribute = leaf.attribute().type();
        TypeMirror type = association
                .type("targetEntity")
                .filter(t -> t instanceof DeclaredType)
                .orElseGet(() -> leaf.isToOne() ? attribute : elementType(attribute));
        return entity(type, leaf, association);
    }

    /** The entity that a type is; one that is none, or not of this history, is reported. */
    Optional<MappedEntity> entity(TypeMirror type, Leaf leaf, Annotation association) {
        String name = TypeMapper.nameOf(type);
        Optional<MappedEntity> target = entities.find(name);
        if (target.isEmpty() && !entities.isTurnedDown(name)) {
            boolean isEntity = type instanceof DeclaredType declared
                    && context.classes().isEntity((TypeElement) declared.asElement());
            Message message = isEntity ? MappingMessage.ENTITY_OUTSIDE : MappingMessage.NOT_AN_ENTITY;
            context.findings().report(message, association.place(), leaf.path(), type, association.shortName());
        }
        return target;
    }

    /** What a collection, an array or a map holds. */
    static TypeMirror elementType(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType();
        }
        return type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty()
                ? declared.getTypeArguments().get(declared.getTypeArguments().size() - 1)
                : type;
    }
}
