package dev.lockstep.processor.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Holds mappings against the rules of the specification, before anything is made of them.
 *
 * <p>What Hibernate accepts beyond the specification is accepted, where it is a mapping that can be used.
 */
final class MappingRules {
    private final ReaderContext context;
    private final ClassRules classes;
    private final IdentifierRules identifiers;
    private final HierarchyRules hierarchies;
    private final VersionRules versions;
    private final AttributeRules attributes;
    private final AssociationRules associations;
    private final CollectionRules collections;
    private final GeneratorRules generators;
    private final HintRules hints;
    private final Set<String> embeddables = new HashSet<>();

    MappingRules(ReaderContext context) {
        Kinds kinds = new Kinds(context.elements(), context.types());
        this.context = context;
        this.classes = new ClassRules(context);
        this.identifiers = new IdentifierRules(context, kinds);
        this.hierarchies = new HierarchyRules(context);
        this.versions = new VersionRules(context);
        this.attributes = new AttributeRules(context, kinds);
        this.associations = new AssociationRules(context, kinds);
        this.collections = new CollectionRules(context, kinds);
        this.generators = new GeneratorRules(context.findings());
        this.hints = new HintRules(context);
    }

    /** Reports what in the entities, and in what is embedded in them, cannot be. */
    void check(List<EntityClass> entities) {
        classes.names(entities);
        for (EntityClass entity : entities) {
            classes.check(entity);
            identifiers.check(entity);
            hierarchies.check(entity);
            versions.check(entity);
            entity.attributes().forEach(generators::check);
            attributes(entity);
        }
    }

    private void attributes(EntityClass owner) {
        for (Attribute attribute : owner.attributes()) {
            associations.check(owner, attribute);
            collections.check(attribute);
            attributes.check(attribute);
            hints.check(attribute);
            embeddable(owner, attribute);
        }
    }

    private void embeddable(EntityClass owner, Attribute attribute) {
        if (attribute.type() instanceof DeclaredType type
                && context.metadata().has(type.asElement(), Jpa.EMBEDDABLE)
                && embeddables.add(
                        ((TypeElement) type.asElement()).getQualifiedName().toString())) {
            EntityClass embeddable = context.classes().embeddable(type, owner.access());
            identifiers.checkEmbeddable(embeddable);
            versions.checkEmbeddable(embeddable);
            attributes(embeddable);
        }
    }
}
