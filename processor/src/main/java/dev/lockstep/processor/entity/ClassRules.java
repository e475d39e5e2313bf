package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.SpecificationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What a class must be to be an entity or a mapped superclass (Jakarta Persistence 3.2, sections 2.1 and 2.13.2). */
final class ClassRules {
    private static final List<String> NOT_ON_SUPERCLASSES =
            List.of(Jpa.TABLE, Jpa.PACKAGE + "Inheritance", Jpa.PACKAGE + "DiscriminatorColumn");

    private final ReaderContext context;

    ClassRules(ReaderContext context) {
        this.context = context;
    }

    /** Reports entities of one name, whichever tables they have. */
    void names(List<EntityClass> entities) {
        Map<String, EntityClass> byName = new HashMap<>();
        for (EntityClass entity : entities) {
            EntityClass other = byName.putIfAbsent(entity.entityName(), entity);
            if (other != null) {
                context.findings()
                        .report(
                                SpecificationMessage.ENTITY_NAME_TAKEN,
                                entity.ref().at(Jpa.ENTITY),
                                other.name(),
                                entity.name(),
                                entity.entityName());
            }
        }
    }

    void check(EntityClass entity) {
        TypeElement element = entity.element();
        // A final class, and one without the constructor, may be made good by the tools that enhance it.
        if (element.getKind() != ElementKind.CLASS || isInner(element)) {
            context.findings()
                    .report(SpecificationMessage.ENTITY_CLASS, entity.ref(), kind(element), entity.simpleName());
        }
        for (String other : List.of(Jpa.EMBEDDABLE, Jpa.MAPPED_SUPERCLASS)) {
            entity.annotations()
                    .find(other)
                    .ifPresent(a -> context.findings()
                            .report(
                                    SpecificationMessage.TWO_KINDS_OF_CLASS,
                                    a.place(),
                                    entity.simpleName(),
                                    a.shortName()));
        }
        entity.superclasses().forEach(this::superclass);
    }

    private void superclass(TypeElement element) {
        ElementRef ref = ElementRef.type(element.getQualifiedName().toString());
        Annotations annotations = context.metadata().of(element, ref);
        for (String wrong : NOT_ON_SUPERCLASSES) {
            annotations
                    .find(wrong)
                    .ifPresent(a -> context.findings()
                            .report(
                                    SpecificationMessage.SUPERCLASS_WITH,
                                    a.place(),
                                    element.getSimpleName(),
                                    a.shortName()));
        }
    }

    private static boolean isInner(TypeElement element) {
        return element.getEnclosingElement() instanceof TypeElement
                && !element.getModifiers().contains(Modifier.STATIC);
    }

    private static String kind(TypeElement element) {
        return element.getKind() == ElementKind.CLASS
                ? "inner class"
                : element.getKind().name().toLowerCase(Locale.ROOT);
    }
}
