package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaArbitraries;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.testing.Catalog;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pairs of random schemas: a database that has one of them does not differ from its snapshot, and differs from the
 * other's exactly when the two catalogs do.
 *
 * <p>{@code -Dlockstep.random.snapshots} says how many pairs, {@code -Dlockstep.random.seed} where to begin.
 */
@Tag("postgres")
class RandomSnapshotsTest {
    private static final int COUNT = Integer.getInteger("lockstep.random.snapshots", 60);
    private static final long SEED = Long.getLong("lockstep.random.seed", 1);
    private static final int MAJOR = Integer.getInteger("lockstep.postgres", 18);

    @Test
    void driftIsFoundWhereThereIsSomeAndNowhereElse() throws Exception {
        int different = 0;
        try (TrialDatabase database = new TrialDatabase()) {
            for (long seed = SEED; seed < SEED + COUNT; seed++) {
                SchemaArbitraries.Pair pair = SchemaArbitraries.pair(seed);
                if (MAJOR < 15) {
                    pair = SchemaArbitraries.withoutNullsNotDistinct(pair);
                }
                different += compare(database, pair.before(), pair.desired(), "seed " + seed) ? 1 : 0;
            }
        }
        assertThat(different).as("pairs that differ").isGreaterThan(COUNT / 2);
    }

    private static boolean compare(TrialDatabase database, Schema one, Schema other, String seed) throws Exception {
        String catalogOfOther = String.valueOf(
                database.reference(RandomTrial.creation(other)).get(Catalog.Names.SHOWN));
        Migrator migrator =
                Migrator.on(Scripts.history(List.of(RandomTrial.creation(one)), one), database.dataSource());
        Migrator ofOther =
                Migrator.on(Scripts.history(List.of(RandomTrial.creation(other)), other), database.dataSource());
        migrator.migrate();
        String catalog = database.catalog().toString();

        assertThat(migrator.check().differences()).as(seed).isEmpty();
        boolean differs = !ofOther.check().isEmpty();
        assertThat(database.catalog().toString()).as(seed).isEqualTo(catalog);
        assertThat(differs).as(seed).isEqualTo(!catalog.equals(catalogOfOther));

        migrator.downgradeTo("base");
        return differs;
    }
}
