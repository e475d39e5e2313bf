package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** The attributes of entities, those of the entities that they extend among them, as code of one package reads them. */
final class DtoMembers {
    private final ReaderContext context;
    private final Map<TypeElement, EntityClass> known;
    private final PackageElement home;

    /**
     * @param known entities that are read already; others are read as they are met
     * @param home the package that reads
     */
    DtoMembers(ReaderContext context, Map<TypeElement, EntityClass> known, PackageElement home) {
        this.context = context;
        this.known = known;
        this.home = home;
    }

    /** The entity that a type is; of a type variable, the one that bounds it. */
    Optional<EntityClass> entity(TypeMirror type) {
        TypeMirror bound = type;
        while (bound instanceof TypeVariable variable) {
            bound = context.types().erasure(variable.getUpperBound());
        }
        return bound instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && context.classes().isEntity(element)
                ? Optional.of(known.computeIfAbsent(element, context.classes()::entity))
                : Optional.empty();
    }

    /**
     * The attributes of an entity, an overriding one instead of the one that it overrides, their types and accessors as
     * this type of it has them.
     */
    List<Attribute> attributes(EntityClass entity, DeclaredType site) {
        Accessors accessors = new Accessors(context.elements(), context.types(), site, home);
        Map<String, Attribute> all = new LinkedHashMap<>();
        for (EntityClass owner : lineage(entity)) {
            for (Attribute attribute : owner.attributes()) {
                all.computeIfAbsent(attribute.name(), name -> asSeen(attribute, site, accessors));
            }
        }
        return List.copyOf(all.values());
    }

    /** The attributes that are the identifier or parts of it, sorted by name. */
    List<Attribute> identifiers(EntityClass entity, DeclaredType site) {
        return attributes(entity, site).stream()
                .filter(a -> a.has(Jpa.ID) || a.has(Jpa.EMBEDDED_ID))
                .toList();
    }

    private List<EntityClass> lineage(EntityClass entity) {
        List<EntityClass> lineage = new ArrayList<>(List.of(entity));
        Optional<TypeElement> next = context.classes().superEntity(entity.element());
        while (next.isPresent()) {
            lineage.add(known.computeIfAbsent(next.get(), context.classes()::entity));
            next = context.classes().superEntity(next.get());
        }
        return lineage;
    }

    private Attribute asSeen(Attribute attribute, DeclaredType site, Accessors accessors) {
        TypeMirror type = context.types().asMemberOf(site, attribute.element());
        TypeMirror value = type instanceof ExecutableType method ? method.getReturnType() : type;
        return new Attribute(
                attribute.name(),
                value,
                attribute.element(),
                attribute.annotations(),
                attribute.ref(),
                accessors.find(attribute.name(), attribute.element(), value));
    }
}
