package dev.lockstep.processor.entity;

import dev.lockstep.processor.check.Acceptances;
import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        new MappingRules(context).check(classes);
        Entities entities = new EntityTables(context, unsupported, flattener).read(classes);
        Tables tables = new EntityBinder(context, flattener, entities).bind();
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
                context.findings().report(MappingMessage.UNKNOWN_ENTITY, ElementRef.type(name), name);
            } else if (!context.classes().isEntity(element)) {
                context.findings().report(MappingMessage.ENTITY_EXPECTED, ElementRef.type(name), name);
            } else {
                classes.add(context.classes().entity(element));
            }
        }
        return classes;
    }

    private EntityModel model(Entities entities, Tables tables, List<DtoModel> dtos) {
        if (context.options().indexForeignKeys()) {
            tables.all().forEach(TableDraft::indexForeignKeys);
        }
        SchemaObjects objects = context.objects();
        Schema schema = Schema.of(
                objects.namespaces(),
                tables.all().stream().map(TableDraft::build).toList(),
                objects.sequences(),
                objects.enumTypes());
        Map<SchemaPath, ElementRef> places = new HashMap<>(objects.places());
        for (TableDraft table : tables.all()) {
            places.putAll(table.places());
            context.hints().generatedNames(table.generatedNames());
        }
        ElementIndex index = new ElementIndex(places);
        List<String> names =
                entities.all().stream().map(e -> e.type().name()).sorted().toList();
        // Before the findings are taken: reading may find something wrong.
        Acceptances accepted = new AdviceReader(context).read(places);
        return new EntityModel(
                schema,
                index,
                context.hints().build(),
                accepted,
                names,
                context.options().converters().stream().sorted().toList(),
                dtos,
                context.findings().all());
    }
}
