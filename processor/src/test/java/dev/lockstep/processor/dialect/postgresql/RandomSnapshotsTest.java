package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.schema.SchemaArbitraries;
import dev.lockstep.processor.schema.SchemaArbitraries.Pair;
import dev.lockstep.runtime.DataLoss;
import dev.lockstep.runtime.FreshStart;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.testing.Catalog;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pairs of random schemas: a database that has one of them does not differ from its snapshot, and differs from the
 * other's exactly when the two catalogs do; and one that got the snapshot at once is one that was migrated.
 *
 * <p>{@code -Dlockstep.random.snapshots} says how many pairs, {@code -Dlockstep.random.seed} where to begin.
 */
@Tag("postgres")
class RandomSnapshotsTest {
    private static final int COUNT = Integer.getInteger("lockstep.random.snapshots", 40);
    private static final long SEED = Long.getLong("lockstep.random.seed", 1);
    private static final int MAJOR = Integer.getInteger("lockstep.postgres", 18);
    /** What a pair drops stays in the catalog, and makes each next one slower. */
    private static final int PAIRS_A_DATABASE = 20;

    private final Logger logger = Logger.getLogger("dev.lockstep");

    @BeforeEach
    void quiet() {
        logger.setLevel(Level.WARNING);
    }

    @AfterEach
    void loud() {
        logger.setLevel(null);
    }

    @Test
    void driftIsFoundWhereThereIsSomeAndNowhereElse() throws Exception {
        int proven = 0;
        int different = 0;
        long seed = SEED;
        while (proven < COUNT) {
            try (TrialDatabase database = new TrialDatabase()) {
                for (int end = proven + PAIRS_A_DATABASE; proven < end; seed++) {
                    Pair pair = pair(seed);
                    if (!RandomTrial.isRefused(pair) && !RandomTrial.isBeyondLimits(pair)) {
                        different += prove(database, pair, "seed " + seed) ? 1 : 0;
                        proven++;
                    }
                }
            }
        }
        System.out.printf(
                "%d random snapshots proven on PostgreSQL %d, seeds %d to %d; %d pairs differ%n",
                proven, MAJOR, SEED, seed - 1, different);
        assertThat(different).as("pairs that differ").isGreaterThan(COUNT / 2);
    }

    private static Pair pair(long seed) {
        Pair pair = SchemaArbitraries.pair(seed);
        return MAJOR < 15 ? SchemaArbitraries.withoutNullsNotDistinct(pair) : pair;
    }

    private static boolean prove(TrialDatabase database, Pair pair, String seed) throws Exception {
        History history = new RandomTrial(pair).history();
        Migrator migrator = Migrator.on(history, database.dataSource());
        migrator.migrate();
        String replayed = database.catalog().toString();
        assertThat(migrator.check().differences()).as(seed).isEmpty();
        assertThat(database.catalog().toString()).as(seed + " after check()").isEqualTo(replayed);

        boolean differs = !Migrator.on(
                        Scripts.history(List.of(RandomTrial.creation(pair.before())), pair.before()),
                        database.dataSource())
                .check()
                .isEmpty();

        migrator.downgradeTo("base", DataLoss.ACCEPTED);
        Migrator fresh = Migrator.builder(history, database.dataSource())
                .freshStart(FreshStart.SNAPSHOT)
                .build();
        fresh.migrate();
        assertThat(database.catalog().toString())
                .as(seed + " after a fresh start")
                .isEqualTo(replayed);
        fresh.downgradeTo("base", DataLoss.ACCEPTED);

        String before = String.valueOf(
                database.reference(RandomTrial.creation(pair.before())).get(Catalog.Names.SHOWN));
        assertThat(differs).as(seed + " compared with the schema before").isEqualTo(!before.equals(replayed));
        return differs;
    }
}
