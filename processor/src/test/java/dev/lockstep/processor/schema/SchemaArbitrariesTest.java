package dev.lockstep.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.diff.PlainDialect;
import dev.lockstep.processor.diff.SchemaDiffer;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.schema.SchemaArbitraries.Pair;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A random pair proves nothing of a property that never varies. */
class SchemaArbitrariesTest {
    private static final int SEEDS = 1000;
    private static final List<Class<? extends Record>> MODEL = List.of(
            Schema.class,
            Table.class,
            Column.class,
            ColumnType.class,
            PrimaryKey.class,
            UniqueConstraint.class,
            CheckConstraint.class,
            ForeignKey.class,
            Index.class,
            Index.Part.class,
            Sequence.class,
            EnumType.class);
    /** What the parts of two schemas are matched by here; that names vary is shown by the renames among the operations. */
    private static final Set<String> IDENTITY = Set.of("name", "column");

    @Test
    void everyPropertyTakesSeveralValuesAndChanges() {
        Map<String, Set<String>> values = new TreeMap<>();
        Set<String> changed = new TreeSet<>();
        pairs().forEach(pair -> {
            Map<String, String> before = facts(pair.before());
            Map<String, String> after = facts(pair.desired());
            before.forEach((path, value) -> {
                String property = property(path);
                values.computeIfAbsent(property, p -> new HashSet<>()).add(value);
                if (after.containsKey(path) && !value.equals(after.get(path))) {
                    changed.add(property);
                }
            });
        });
        List<String> properties = new ArrayList<>();
        List<String> changeable = new ArrayList<>();
        for (Class<? extends Record> each : MODEL) {
            for (RecordComponent component : each.getRecordComponents()) {
                String property = each.getSimpleName() + "." + component.getName();
                properties.add(property);
                if (!IDENTITY.contains(component.getName())) {
                    changeable.add(property);
                }
            }
        }
        assertThat(values).containsOnlyKeys(properties);
        assertThat(values)
                .allSatisfy((property, seen) -> assertThat(seen).as(property).hasSizeGreaterThan(1));
        assertThat(changed).containsAll(changeable);
    }

    @Test
    void everyOperationOccurs() {
        SchemaDiffer differ = new SchemaDiffer(new PlainDialect());
        Set<Class<?>> seen = new HashSet<>();
        pairs().map(p -> differ.diff(p.before(), p.desired(), p.hints()))
                .filter(d -> d.findings().isEmpty())
                .forEach(d -> d.operations().forEach(o -> {
                    seen.add(o.getClass());
                    seen.add(o.inverse().getClass());
                }));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(Arrays.asList(Operation.class.getPermittedSubclasses()));
    }

    @Test
    void everyKindOfHintOccurs() {
        assertThat(pairs()).anyMatch(p -> !p.hints().storedValueRenames().isEmpty());
        assertThat(pairs()).anyMatch(p -> !p.hints().backfills().isEmpty());
        assertThat(pairs()).anyMatch(p -> !p.hints().conversions().isEmpty());
        assertThat(pairs()).anyMatch(p -> !p.hints().generatedNames().isEmpty());
        assertThat(pairs().flatMap(p -> p.hints().renames().keySet().stream()).map(SchemaPath::kind))
                .contains(
                        SchemaPath.Kind.TABLE,
                        SchemaPath.Kind.COLUMN,
                        SchemaPath.Kind.SEQUENCE,
                        SchemaPath.Kind.ENUM_TYPE,
                        SchemaPath.Kind.ENUM_VALUE);
    }

    private static Stream<Pair> pairs() {
        return LongStream.range(0, SEEDS).mapToObj(SchemaArbitraries::pair);
    }

    private static String property(String path) {
        return path.substring(path.lastIndexOf('|') + 1);
    }

    /** Every property of every part, by where it stands: {@code tasks/title|Column.comment}. */
    private static Map<String, String> facts(Schema schema) {
        Map<String, String> facts = new HashMap<>();
        add(facts, "", schema);
        schema.sequences().forEach((name, sequence) -> add(facts, "sequence " + name, sequence));
        schema.enumTypes().forEach((name, type) -> add(facts, "type " + name, type));
        schema.tables().forEach((name, table) -> {
            add(facts, name.toString(), table);
            table.columns().forEach(c -> {
                add(facts, name + "/" + c.name(), c);
                add(facts, name + "/" + c.name(), c.type());
            });
            table.members().forEach(m -> add(facts, name + "/" + m.kind() + " " + m.name(), (Record) m));
            table.indexes()
                    .forEach(i -> add(facts, name + "/" + i.name(), i.parts().get(0)));
        });
        return facts;
    }

    private static void add(Map<String, String> facts, String path, Record part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(part);
                facts.put(
                        path + "|" + part.getClass().getSimpleName() + "." + component.getName(),
                        Objects.toString(value));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
    }
}
