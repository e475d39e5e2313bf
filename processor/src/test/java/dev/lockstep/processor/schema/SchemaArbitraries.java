package dev.lockstep.processor.schema;

import dev.lockstep.processor.diff.Hints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random schemas that PostgreSQL accepts, of every kind of object. Names come from small pools, so that two schemas
 * overlap and differ in interesting ways.
 */
public final class SchemaArbitraries {
    /**
     * Two schemas and what the second says of the way from the first.
     *
     * @param before a schema
     * @param desired another
     * @param hints former names, generated names and backfills
     */
    public record Pair(Schema before, Schema desired, Hints hints) {}

    private SchemaArbitraries() {}

    /** Pairs of schemas, each a function of its seed. */
    public static Arbitrary<Pair> pairs() {
        return Arbitraries.longs().map(SchemaArbitraries::pair);
    }

    /** The pair of a seed. */
    public static Pair pair(long seed) {
        Random random = new Random(seed);
        SchemaSketch before = new SchemaSketch(random);
        SchemaSketch desired = new SchemaSketch(random);
        Schema old = before.schema();
        Schema wanted = desired.schema();
        return new Pair(old, wanted, hints(random, old, wanted, desired.generatedNames()));
    }

    private static Hints hints(Random random, Schema old, Schema wanted, Set<SchemaPath> generated) {
        Map<SchemaPath, List<String>> renames = new HashMap<>();
        Map<SchemaPath, String> backfills = new HashMap<>();
        wanted.tables().keySet().forEach(t -> rename(random, renames, SchemaPath.table(t), names(old.tables())));
        wanted.enumTypes().values().forEach(e -> {
            rename(random, renames, SchemaPath.enumType(e.name()), names(old.enumTypes()));
            e.values().forEach(v -> rename(random, renames, SchemaPath.enumValue(e.name(), v), SchemaSketch.LABELS));
        });
        wanted.tables()
                .values()
                .forEach(t -> t.columns().forEach(c -> {
                    SchemaPath path = SchemaPath.column(t.name(), c.name());
                    // A former name of another type would ask PostgreSQL for a cast that does not exist.
                    List<String> alike = old.tables().values().stream()
                            .flatMap(o -> o.columns().stream())
                            .filter(o -> o.type().equals(c.type()) && o.generated() == null && c.generated() == null)
                            .map(Column::name)
                            .toList();
                    rename(random, renames, path, alike);
                }));
        return new Hints(renames, Map.of(), backfills, Map.of(), generated);
    }

    private static List<String> names(Map<ObjectName, ?> objects) {
        return objects.keySet().stream().map(ObjectName::toString).toList();
    }

    private static void rename(
            Random random, Map<SchemaPath, List<String>> renames, SchemaPath path, List<String> candidates) {
        if (!candidates.isEmpty() && random.nextInt(3) == 0) {
            renames.put(path, List.of(candidates.get(random.nextInt(candidates.size()))));
        }
    }

    /** The same schema, its parts handed over in another order. */
    public static Schema shuffled(Schema schema, long seed) {
        Random random = new Random(seed);
        List<Table> tables = shuffle(
                schema.tables().values().stream()
                        .map(t -> new Table(
                                t.name(),
                                shuffle(t.columns(), random),
                                t.primaryKey(),
                                shuffle(t.uniqueConstraints(), random),
                                shuffle(t.checks(), random),
                                shuffle(t.foreignKeys(), random),
                                shuffle(t.indexes(), random),
                                t.comment()))
                        .toList(),
                random);
        return Schema.of(
                new TreeSet<>(schema.namespaces()),
                tables,
                shuffle(List.copyOf(schema.sequences().values()), random),
                shuffle(List.copyOf(schema.enumTypes().values()), random));
    }

    private static <T> List<T> shuffle(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        java.util.Collections.shuffle(copy, random);
        return copy;
    }
}
