package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** How identifiers are generated (Jakarta Persistence 3.2, sections 11.1.20 and 11.1.51, as Hibernate applies them). */
final class KeyGenerators {
    private static final Set<String> SELF_GENERATED = Set.of("java.util.UUID", "java.lang.String");
    private static final String SUFFIX = "_SEQ";

    private final ReaderContext context;

    KeyGenerators(ReaderContext context) {
        this.context = context;
    }

    /** The identifier's column as it is generated; a sequence it needs joins the schema. */
    Column generate(EntityClass entity, Leaf leaf, TableDraft table, Column column) {
        Attribute attribute = leaf.attribute();
        Optional<Annotation> value = attribute.annotations().find(Jpa.GENERATED_VALUE);
        if (value.isEmpty()) {
            return column;
        }
        Optional<Annotation> generator =
                generator(entity, attribute, value.get().string("generator"));
        return switch (value.get().constant("strategy")) {
            case "IDENTITY" -> column.withDefault(null).withIdentity(Column.Identity.BY_DEFAULT);
            case "SEQUENCE" -> {
                sequence(entity, attribute, table, value.get(), generator);
                yield column;
            }
            case "AUTO" -> {
                boolean generatesItself = SELF_GENERATED.contains(TypeMapper.nameOf(attribute.type()))
                        || attribute.has(Jpa.HIBERNATE + "UuidGenerator");
                if (generator.isPresent() || !generatesItself) {
                    sequence(entity, attribute, table, value.get(), generator);
                }
                yield column;
            }
            case "TABLE" -> {
                context.findings()
                        .report(
                                Message.UNSUPPORTED_MAPPING,
                                value.get().place(),
                                "@GeneratedValue(strategy = TABLE)",
                                attribute.name());
                yield column;
            }
            default -> column;
        };
    }

    private void sequence(
            EntityClass entity,
            Attribute attribute,
            TableDraft table,
            Annotation value,
            Optional<Annotation> generator) {
        String implied = generator.map(g -> g.string("name")).orElseGet(() -> value.string("generator"));
        String explicit = generator.map(g -> g.string("sequenceName")).orElse("");
        String base = table.physical().text() + SUFFIX;
        String written = !explicit.isEmpty() ? explicit : !implied.isEmpty() ? implied : base;
        Identifier physical = context.naming().physical(Identifier.parse(written));
        ObjectName name =
                context.objectName(generator.map(g -> g.string("schema")).orElse(""), physical);
        long start = generator.map(g -> g.integer("initialValue")).orElse(1);
        int increment = generator.map(g -> g.integer("allocationSize")).orElse(50);
        if (increment == 0 || generator.map(g -> !g.string("options").isEmpty()).orElse(false)) {
            ElementRef place = generator.map(Annotation::place).orElse(value.place());
            context.findings().report(Message.SEQUENCE_OPTIONS, place, name);
            return;
        }
        context.objects().sequence(new Sequence(name, start, increment), attribute.ref());
        if (written.equals(base)) {
            // The sequence follows its table when that is renamed: a new one would start over.
            HintDraft.formerName(entity.annotations())
                    .ifPresent(former -> context.hints()
                            .rename(SchemaPath.sequence(name), former + SUFFIX, List.of(former + SUFFIX)));
        }
    }

    /** The generator that is meant: on the attribute, the entity, the declaring class or its package. */
    private Optional<Annotation> generator(EntityClass entity, Attribute attribute, String name) {
        List<Annotation> near = new ArrayList<>(generators(attribute.annotations()));
        near.addAll(generators(entity.annotations()));
        Element declaring = Objects.requireNonNull(attribute.element().getEnclosingElement());
        near.addAll(generators(context.metadata().of(declaring, attribute.ref())));
        PackageElement home = context.elements().getPackageOf(declaring);
        near.addAll(generators(context.metadata().of(home, attribute.ref())));
        near.addAll(generators(context.metadata().global(attribute.ref())));
        if (name.isEmpty()) {
            return near.stream().findFirst();
        }
        return near.stream()
                .filter(g -> g.string("name").equals(name))
                .findFirst()
                .or(() -> near.stream().filter(g -> g.string("name").isEmpty()).findFirst());
    }

    private static List<Annotation> generators(Annotations annotations) {
        return annotations.repeated(Jpa.SEQUENCE_GENERATOR, Jpa.PACKAGE + "SequenceGenerators");
    }
}
