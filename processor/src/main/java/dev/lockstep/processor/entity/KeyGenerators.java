package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import java.util.Optional;
import java.util.Set;

/** How identifiers are generated (Jakarta Persistence 3.2, sections 11.1.20 and 11.1.51, as Hibernate applies them). */
final class KeyGenerators {
    private static final Set<String> SELF_GENERATED = Set.of("java.util.UUID", "java.lang.String");
    private static final String SUFFIX = "_SEQ";
    private static final String INCREMENT = "increment";

    private final ReaderContext context;

    KeyGenerators(ReaderContext context) {
        this.context = context;
    }

    /** The identifier's column as it is generated; a sequence or table it needs joins the schema. */
    Column generate(ColumnSite site, Leaf leaf, Column column) {
        Attribute attribute = leaf.attribute();
        Optional<Annotation> own = attribute.annotations().find(Jpa.HIBERNATE + "NativeGenerator");
        if (own.isPresent()) {
            Optional<Annotation> form = own.get().nested("sequenceForm");
            SequenceNeed need = SequenceNeed.of(form, "");
            // Hibernate cannot tell the annotation's default from nothing said, and then takes one value a call.
            sequence(
                    site,
                    need.hasUsualIncrement() ? need.oneByOne() : need,
                    attribute.at(Jpa.HIBERNATE + "NativeGenerator"));
            return column;
        }
        Optional<Annotation> value = attribute.annotations().find(Jpa.GENERATED_VALUE);
        if (value.isEmpty() || attribute.has(Jpa.HIBERNATE + "UuidGenerator")) {
            return column;
        }
        return generate(site, leaf, column, value.get());
    }

    private Column generate(ColumnSite site, Leaf leaf, Column column, Annotation value) {
        Attribute attribute = leaf.attribute();
        String name = value.string("generator");
        NearbyGenerators near = new NearbyGenerators(
                context.metadata(),
                site.owner().root().type().annotations(),
                attribute,
                context.elements().getPackageOf(attribute.element()));
        switch (value.constant("strategy")) {
            case "IDENTITY" -> {
                return identity(column);
            }
            case "SEQUENCE" -> sequence(site, SequenceNeed.of(near.sequence(name), name), value.place());
            case "TABLE" ->
                new GeneratorTables(context).add(GeneratorTables.Need.of(near.table(name), name), site, value.place());
            case "AUTO" -> {
                return auto(site, leaf, column, value, near);
            }
            default -> {
                // What generates a UUID needs nothing of the database.
            }
        }
        return column;
    }

    private Column auto(ColumnSite site, Leaf leaf, Column column, Annotation value, NearbyGenerators near) {
        String name = value.string("generator");
        if (name.equals(INCREMENT)) {
            return column;
        }
        Optional<Annotation> sequence = near.sequence(name);
        Optional<Annotation> generatorTable = near.table(name);
        Optional<Annotation> generic = near.generic(name);
        boolean generatesItself =
                SELF_GENERATED.contains(TypeMapper.nameOf(leaf.attribute().type()));
        if (sequence.isEmpty() && generatorTable.isPresent()) {
            new GeneratorTables(context).add(GeneratorTables.Need.of(generatorTable, name), site, value.place());
        } else if (sequence.isEmpty() && generic.isPresent()) {
            return generic(site, leaf, column, generic.get());
        } else if (sequence.isPresent() || !generatesItself) {
            sequence(site, SequenceNeed.of(sequence, name), value.place());
        }
        return column;
    }

    private Column generic(ColumnSite site, Leaf leaf, Column column, Annotation generator) {
        GeneratorParameters parameters = new GeneratorParameters(generator);
        ElementRef place = leaf.attribute().ref();
        switch (parameters.kind(new GeneratorClasses(context.elements(), GeneratorParameters.WITHOUT_OBJECTS))) {
            case SEQUENCE -> sequence(site, parameters.sequence(), place);
            case TABLE -> new GeneratorTables(context).add(parameters.table(), site, place);
            case IDENTITY -> {
                return identity(column);
            }
            case UNKNOWN -> {
                boolean defined = leaf.column()
                        .map(c -> !c.string("columnDefinition").isEmpty())
                        .orElse(false);
                if (!defined) {
                    context.findings()
                            .report(MappingMessage.UNKNOWN_GENERATOR, place, leaf.path(), parameters.strategy());
                }
            }
            case NOTHING -> {
                // It needs nothing of the database.
            }
        }
        return column;
    }

    private static Column identity(Column column) {
        return column.withDefault(null).withIdentity(Column.Identity.BY_DEFAULT);
    }

    /** Adds the sequence that is asked for, unless it is there. */
    void sequence(ColumnSite site, SequenceNeed need, ElementRef place) {
        MappedEntity entity = site.owner().root();
        String base = entity.table().physical().text() + SUFFIX;
        String written = need.written().orElse(base);
        int dot = Identifier.parse(written).text().equals(written) ? written.lastIndexOf('.') : -1;
        Identifier physical = context.naming().physical(Identifier.parse(written.substring(dot + 1)));
        ObjectName name = context.objectName(dot < 0 ? need.schema() : written.substring(0, dot), physical);
        Optional<Sequence> sequence = need.increment() == 0
                ? Optional.empty()
                : SequenceOptions.parse(need.options()).flatMap(o -> o.sequence(name, need.start(), need.increment()));
        if (sequence.isEmpty()) {
            context.findings().report(MappingMessage.SEQUENCE_OPTIONS, place, name);
            return;
        }
        context.objects().sequence(sequence.get(), place);
        if (written.equals(base)) {
            // The sequence follows its table when that is renamed: a new one would start over.
            SchemaPath table = SchemaPath.table(entity.table().name());
            context.hints()
                    .implied(
                            SchemaPath.sequence(name),
                            context.hints().former(table).stream()
                                    .map(f -> f + SUFFIX)
                                    .toList());
        }
    }
}
