package dev.lockstep.processor.schema;

import dev.lockstep.processor.diff.Hints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

    /** The pair of a seed: two schemas that have little in common, or one that has become the other. */
    public static Pair pair(long seed) {
        Dice dice = Dice.of(seed);
        SchemaSketch before = new SchemaSketch(dice);
        SchemaSketch desired = new SchemaSketch(dice.evolved(~seed, dice.pick("how much changes", 1, 4, 10, 25)));
        return new Pair(before.schema(), desired.schema(), new HintSketch(dice.in("hints"), before, desired).hints());
    }

    /** The pair as a server that does not know NULLS NOT DISTINCT takes it. */
    public static Pair withoutNullsNotDistinct(Pair pair) {
        return new Pair(nullsDistinct(pair.before()), nullsDistinct(pair.desired()), pair.hints());
    }

    private static Schema nullsDistinct(Schema schema) {
        return schema.mapTables(t -> t.mapMembers(SchemaArbitraries::nullsDistinct));
    }

    private static TableMember nullsDistinct(TableMember member) {
        if (member instanceof UniqueConstraint unique) {
            return new UniqueConstraint(unique.name(), unique.columns(), false, unique.deferral());
        }
        return member instanceof Index index
                ? new Index(
                        index.name(),
                        index.parts(),
                        index.unique(),
                        index.method(),
                        index.predicate(),
                        index.include(),
                        false)
                : member;
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
        Collections.shuffle(copy, random);
        return copy;
    }
}
