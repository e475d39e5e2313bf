package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hierarchies that entities form and gives each entity its table (Jakarta Persistence 3.2, sections 2.11 to
 * 2.13).
 */
final class EntityTables {
    private final ReaderContext context;
    private final UnsupportedMappings unsupported;
    private final Flattener flattener;
    private final Map<String, EntityClass> classes = new HashMap<>();
    private final Entities entities = new Entities();

    EntityTables(ReaderContext context, UnsupportedMappings unsupported, Flattener flattener) {
        this.context = context;
        this.unsupported = unsupported;
        this.flattener = flattener;
    }

    /** The entities with their tables, which are empty yet; those turned down are reported and left out. */
    Entities read(List<EntityClass> all) {
        for (EntityClass type : all) {
            classes.put(type.name(), type);
        }
        all.forEach(this::entity);
        return entities;
    }

    private Optional<TypeElement> parent(EntityClass type) {
        return context.classes().superEntity(type.element());
    }

    private Optional<MappedEntity> entity(EntityClass type) {
        Optional<MappedEntity> known = entities.find(type.name());
        if (known.isPresent() || entities.isTurnedDown(type.name())) {
            return known;
        }
        Optional<TypeElement> parent = parent(type);
        MappedEntity extended = null;
        if (parent.isPresent()) {
            extended = extended(type, parent.get()).orElse(null);
            if (extended == null) {
                entities.turnDown(type.name());
                return Optional.empty();
            }
        }
        if (!unsupported.accepts(type)) {
            entities.turnDown(type.name());
            return Optional.empty();
        }
        MappedEntity entity = create(type, extended);
        entities.add(entity);
        return Optional.of(entity);
    }

    private Optional<MappedEntity> extended(EntityClass type, TypeElement parent) {
        EntityClass known = classes.get(parent.getQualifiedName().toString());
        if (known == null) {
            context.findings()
                    .report(MappingMessage.PARENT_OUTSIDE, type.ref(), type.simpleName(), parent.getQualifiedName());
            return Optional.empty();
        }
        return entity(known);
    }

    private MappedEntity create(EntityClass type, @Nullable MappedEntity parent) {
        Inheritance inheritance = parent == null ? inheritance(type) : parent.inheritance();
        MappedEntity sharing = inheritance == Inheritance.SINGLE_TABLE ? parent : null;
        TableDraft table = sharing == null ? table(type) : shared(type, sharing);
        return new MappedEntity(type, parent, inheritance, table, flattener.leaves(type));
    }

    private TableDraft shared(EntityClass type, MappedEntity parent) {
        if (type.annotations().has(Jpa.TABLE)) {
            context.findings()
                    .report(
                            MappingMessage.TABLE_OF_SUBCLASS,
                            type.ref().at(Jpa.TABLE),
                            type.simpleName(),
                            parent.root().type().simpleName());
        }
        return parent.table();
    }

    private static Inheritance inheritance(EntityClass root) {
        return root.annotations()
                .find(Jpa.INHERITANCE)
                .map(a -> Inheritance.valueOf(a.constant("strategy")))
                .orElse(Inheritance.SINGLE_TABLE);
    }

    private TableDraft table(EntityClass type) {
        Optional<Annotation> annotation = type.annotations().find(Jpa.TABLE);
        String written = annotation.map(a -> a.string("name")).orElse("");
        Identifier physical =
                context.naming().physical(Identifier.parse(written.isEmpty() ? type.entityName() : written));
        ObjectName name =
                context.objectName(annotation.map(a -> a.string("schema")).orElse(""), physical);
        context.reserved(physical, SchemaPath.table(name), type.ref());
        context.hints().written(SchemaPath.table(name), HintDraft.formerNames(type.annotations()));
        return context.table(name, physical, type.ref());
    }
}
