package dev.lockstep.processor.entity;

import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads entities, from sources or class files alike, into the schema that Hibernate ORM would export for them.
 *
 * <p>The rules are those of Jakarta Persistence 3.2, chapters 2 and 11, as Hibernate ORM 7 applies them on PostgreSQL.
 * Everything wrong is gathered in the model's findings; nothing is thrown.
 */
public final class EntityReader {
    private final ReaderContext context;
    private final UnsupportedMappings unsupported;
    private final Flattener flattener;
    private final Set<String> unresolved = new TreeSet<>();

    /** A reader for one reading: what it finds, it gathers. */
    public EntityReader(Elements elements, Types types, Metadata metadata, ReaderOptions options, Dialect dialect) {
        this.context = ReaderContext.of(elements, types, metadata, options, dialect);
        this.unsupported = new UnsupportedMappings(context);
        this.flattener = new Flattener(context, unsupported);
    }

    /**
     * Reads the entities of a history.
     *
     * @param entityClassNames canonical names; mapped superclasses and embeddables are reached from them
     */
    public EntityModel read(Collection<String> entityClassNames) {
        List<EntityClass> classes = classes(new TreeSet<>(entityClassNames));
        Map<String, MappedEntity> entities = new LinkedHashMap<>();
        Map<ObjectName, TableDraft> tables = new TreeMap<>();
        for (EntityClass type : classes) {
            entity(type).ifPresent(entity -> {
                entities.put(type.name(), entity);
                addTable(tables, entity.table(), type.simpleName());
            });
        }
        associations(entities, tables);
        entities.values().forEach(this::details);
        List<DtoModel> dtos = new DtoReader(context).read(classes);
        return model(entities, tables, dtos);
    }

    /** Names of types that could not be resolved in {@link #read}: another processor may yet generate them. */
    public Set<String> unresolved() {
        Set<String> all = new TreeSet<>(unresolved);
        all.addAll(flattener.unresolved());
        return all;
    }

    private List<EntityClass> classes(Set<String> names) {
        List<EntityClass> classes = new ArrayList<>();
        for (String name : names) {
            TypeElement element = context.elements().getTypeElement(name);
            if (element == null) {
                unresolved.add(name);
                context.findings().report(Message.UNKNOWN_ENTITY, ElementRef.type(name), name);
            } else if (!context.classes().isEntity(element)) {
                context.findings().report(Message.ENTITY_EXPECTED, ElementRef.type(name), name);
            } else {
                classes.add(context.classes().entity(element));
            }
        }
        return classes;
    }

    private Optional<MappedEntity> entity(EntityClass type) {
        Optional<TypeElement> superEntity = context.classes().superEntity(type.element());
        if (superEntity.isPresent()) {
            context.findings()
                    .report(
                            Message.UNSUPPORTED_MAPPING,
                            type.ref(),
                            "inheritance from entity " + superEntity.get().getSimpleName(),
                            type.simpleName());
            return Optional.empty();
        }
        if (!unsupported.accepts(type)) {
            return Optional.empty();
        }
        TableDraft table = table(type);
        List<Leaf> leaves = flattener.leaves(type);
        if (type.identifiers().isEmpty()) {
            context.findings().report(Message.NO_IDENTIFIER, type.ref(), type.simpleName());
        }
        MappedEntity entity = new MappedEntity(type, table, leaves);
        ColumnReader columns = new ColumnReader(context, new KeyGenerators(context));
        for (Leaf leaf : leaves) {
            if (leaf.isIdentifier() && leaf.isAssociation()) {
                context.findings()
                        .report(
                                Message.UNSUPPORTED_MAPPING,
                                leaf.attribute().at(Jpa.ID),
                                "@Id on an association",
                                leaf.path());
            } else if (!leaf.isAssociation()) {
                columns.read(type, leaf, table);
            }
        }
        return Optional.of(entity);
    }

    private TableDraft table(EntityClass type) {
        Optional<Annotation> annotation = type.annotations().find(Jpa.TABLE);
        String written = annotation.map(a -> a.string("name")).orElse("");
        Identifier physical =
                context.naming().physical(Identifier.parse(written.isEmpty() ? type.entityName() : written));
        ObjectName name =
                context.objectName(annotation.map(a -> a.string("schema")).orElse(""), physical);
        context.reserved(physical, SchemaPath.table(name), type.ref());
        HintDraft.formerName(type.annotations())
                .ifPresent(former -> context.hints().rename(SchemaPath.table(name), former, List.of(former)));
        return context.table(name, physical, type.ref());
    }

    private void addTable(Map<ObjectName, TableDraft> tables, TableDraft table, String owner) {
        TableDraft existing = tables.putIfAbsent(table.name(), table);
        if (existing != null) {
            context.findings()
                    .report(
                            Message.DUPLICATE_TABLE,
                            table.ref(),
                            owner,
                            table.name(),
                            existing.ref().type());
        }
    }

    private void associations(Map<String, MappedEntity> entities, Map<ObjectName, TableDraft> tables) {
        AssociationReader reader = new AssociationReader(context, entities);
        for (MappedEntity entity : entities.values()) {
            for (Leaf leaf : entity.leaves()) {
                if (leaf.isAssociation() && !leaf.isIdentifier()) {
                    reader.read(entity, leaf)
                            .ifPresent(t -> addTable(tables, t, entity.type().simpleName() + "." + leaf.path()));
                }
            }
        }
    }

    private void details(MappedEntity entity) {
        EntityClass type = entity.type();
        type.annotations().find(Jpa.TABLE).ifPresent(a -> new TableDetails(context).read(a, entity.table(), a.place()));
        type.annotations()
                .find(Jpa.HIBERNATE + "Comment")
                .ifPresent(a -> entity.table().comment(a.string("value")));
        for (Annotation check : type.annotations().repeated(Jpa.HIBERNATE + "Check", Jpa.HIBERNATE + "Checks")) {
            entity.table()
                    .check(context.storedOrEmpty(check.string("name")), check.string("constraints"), "", check.place());
        }
        new DatabaseIndexReader(context).read(type, entity.table());
    }

    private EntityModel model(
            Map<String, MappedEntity> entities, Map<ObjectName, TableDraft> tables, List<DtoModel> dtos) {
        if (context.options().indexForeignKeys()) {
            tables.values().forEach(TableDraft::indexForeignKeys);
        }
        SchemaObjects objects = context.objects();
        Schema schema = Schema.of(
                objects.namespaces(),
                tables.values().stream().map(TableDraft::build).toList(),
                objects.sequences(),
                objects.enumTypes());
        Map<SchemaPath, ElementRef> places = new HashMap<>(objects.places());
        for (TableDraft table : tables.values()) {
            places.putAll(table.places());
            context.hints().generatedNames(table.generatedNames());
        }
        ElementIndex index = new ElementIndex(places);
        new SchemaRules(context.findings(), index).check(schema);
        List<String> names = entities.keySet().stream().sorted().toList();
        return new EntityModel(
                schema,
                index,
                context.hints().build(),
                names,
                context.options().converters().stream().sorted().toList(),
                dtos,
                context.findings().all());
    }
}
