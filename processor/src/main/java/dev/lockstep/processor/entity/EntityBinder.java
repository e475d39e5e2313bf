package dev.lockstep.processor.entity;

import java.util.List;

/**
 * Fills the tables of entities: keys first, for everything refers to them, then columns, then what refers to keys, and last
 * what is many.
 */
final class EntityBinder {
    private final ReaderContext context;
    private final Entities entities;
    private final Tables tables;
    private final Associations associations;
    private final ColumnReader columns;
    private final ToOneReader toOnes;
    private final AnyReader anys;
    private final SoftDeletes softDelete;
    private final KeyReader keys;
    private final CollectionReader collections;

    EntityBinder(ReaderContext context, Flattener flattener, Entities entities) {
        this.context = context;
        this.entities = entities;
        this.tables = new Tables(context.findings());
        this.associations = new Associations(context, entities);
        this.columns = new ColumnReader(context, new KeyGenerators(context));
        JoinColumns joinColumns = new JoinColumns(context);
        this.toOnes = new ToOneReader(context, joinColumns);
        this.softDelete = new SoftDeletes(context, columns);
        this.keys = new KeyReader(context, associations, columns, toOnes, joinColumns);
        this.anys = new AnyReader(context, columns);
        EmbeddedValues embedded = new EmbeddedValues(flattener, associations, columns, toOnes, anys);
        this.collections = new CollectionReader(
                context,
                associations,
                joinColumns,
                new CollectionTables(context, joinColumns, tables, softDelete, new CollectionIds(context, columns)),
                new CollectionElements(context, joinColumns, embedded, columns, anys),
                new CollectionIndexes(context, entities, joinColumns, embedded, columns));
    }

    /** The tables of the entities and their collections. */
    Tables bind() {
        entities.all().forEach(keys::read);
        entities.all().forEach(this::addTables);
        entities.all().forEach(this::basics);
        entities.all().forEach(this::toOnes);
        entities.all().forEach(this::collections);
        Discriminators discriminators = new Discriminators(context);
        entities.all().stream().filter(e -> e.parent() == null).forEach(discriminators::read);
        entities.all().forEach(this::details);
        context.objects().generatorTables().forEach(tables::share);
        return tables;
    }

    private void addTables(MappedEntity entity) {
        String name = entity.type().simpleName();
        if (entity.hasTable()) {
            tables.add(entity.table(), name);
        }
        entity.secondaryTables().forEach(t -> tables.add(t, name));
        if (entity.parent() == null) {
            softDelete.read(entity);
        }
    }

    private void basics(MappedEntity entity) {
        for (Leaf leaf : entity.leaves()) {
            if (leaf.isAny()) {
                anys.read(entity, leaf);
            } else if (!leaf.identifier() && !leaf.isAssociation()) {
                columns.read(entity, leaf);
            }
        }
    }

    private void toOnes(MappedEntity entity) {
        for (Leaf leaf : entity.leaves()) {
            if (leaf.isToOne() && !leaf.identifier() && leaf.mapsId().isEmpty()) {
                associations.target(leaf).ifPresent(t -> toOne(entity, leaf, t));
            }
        }
    }

    private void toOne(MappedEntity entity, Leaf leaf, MappedEntity target) {
        if (Inverse.isInverse(leaf)) {
            Inverse.check(context, entity, leaf, target);
        } else if (leaf.joinTable().isPresent()) {
            collections.toOne(entity, leaf, target);
        } else {
            toOnes.read(entity, leaf, target);
        }
    }

    private void collections(MappedEntity entity) {
        for (Leaf leaf : entity.leaves()) {
            if (leaf.isCollection()) {
                collections.read(entity, leaf);
            }
        }
    }

    private void details(MappedEntity entity) {
        EntityClass type = entity.type();
        TableDetails details = new TableDetails(context);
        if (!entity.sharesTable()) {
            type.annotations().find(Jpa.TABLE).ifPresent(a -> details.read(a, entity.table(), a.place()));
        }
        Comments.on(type.annotations(), entity.table().name().name(), true).ifPresent(entity.table()::comment);
        for (Annotation check : type.annotations().repeated(Jpa.HIBERNATE + "Check", Jpa.HIBERNATE + "Checks")) {
            entity.table()
                    .check(context.storedOrEmpty(check.string("name")), check.string("constraints"), "", check.place());
        }
        new NaturalIds(context).read(entity);
        new DatabaseIndexReader(context).read(type, entity.table());
        secondary(entity, details);
    }

    private void secondary(MappedEntity entity, TableDetails details) {
        List<Annotation> all = entity.type().annotations().repeated(Jpa.SECONDARY_TABLE, Jpa.SECONDARY_TABLE + "s");
        for (Annotation annotation : all) {
            String stored = context.naming().stored(annotation.string("name"));
            entity.secondaryTable(stored).ifPresent(t -> {
                details.read(annotation, t, annotation.place());
                Comments.on(entity.type().annotations(), stored, false).ifPresent(t::comment);
            });
        }
    }
}
