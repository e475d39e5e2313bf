package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.schema.SchemaArbitraries;
import dev.lockstep.processor.schema.SchemaArbitraries.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * For pairs of random schemas: the upgrade gives the catalog of a database made anew, the downgrade the one before, and
 * what both schemas hold keeps its values.
 *
 * <p>{@code -Dlockstep.random.count} says how many pairs, {@code -Dlockstep.random.seed} where to begin: the same ones in
 * every build, unless one goes looking for more. A pair whose hints are refused does not count, nor does one of those that
 * docs/decisions/0007 says are not handled.
 */
@Tag("postgres")
class RandomMigrationsTest {
    private static final int NEWEST = 18;
    private static final int MAJOR = Integer.getInteger("lockstep.postgres", NEWEST);
    private static final int PAIRS_A_DATABASE = 40;
    private static final int COUNT = Integer.getInteger("lockstep.random.count", MAJOR == NEWEST ? 2000 : 300);
    private static final long SEED = Long.getLong("lockstep.random.seed", 1);
    private static final int WORKERS = 2;
    private static final int PROGRESS = 250;
    /** Below this many pairs, shares mean nothing. */
    private static final int ENOUGH = 200;

    private final Logger logger = Logger.getLogger("dev.lockstep");
    private final AtomicInteger proven = new AtomicInteger();
    private final AtomicInteger stopped = new AtomicInteger();

    @BeforeEach
    void quiet() {
        logger.setLevel(Level.WARNING);
    }

    @AfterEach
    void loud() {
        logger.setLevel(null);
    }

    @Test
    void upAndDownGiveTheCatalogOfTheSchemaAndCarryTheRows() throws Exception {
        long start = System.nanoTime();
        List<Long> seeds = new ArrayList<>();
        int refused = 0;
        int beyond = 0;
        for (long seed = SEED; seeds.size() < COUNT; seed++) {
            Pair pair = pair(seed);
            if (RandomTrial.isRefused(pair)) {
                refused++;
            } else if (RandomTrial.isBeyondLimits(pair)) {
                beyond++;
            } else {
                seeds.add(seed);
            }
        }
        prove(seeds);
        System.out.printf(
                "%d random pairs proven from seed %d on PostgreSQL %d in %d s; the rows stopped %d;"
                        + " not counted: %d refused, %d beyond known limits%n",
                proven.get(), SEED, MAJOR, (System.nanoTime() - start) / 1_000_000_000, stopped.get(), refused, beyond);
        assertThat(proven).hasValue(COUNT);
        if (COUNT >= ENOUGH) {
            assertThat(refused).as("refused pairs").isBetween(1, COUNT / 5);
            assertThat(beyond).as("pairs beyond known limits").isBetween(1, COUNT / 5);
            assertThat(stopped.get()).as("pairs that the rows stopped").isBetween(1, COUNT / 2);
        }
    }

    private static Pair pair(long seed) {
        Pair pair = SchemaArbitraries.pair(seed);
        return MAJOR < 15 ? SchemaArbitraries.withoutNullsNotDistinct(pair) : pair;
    }

    private void prove(List<Long> seeds) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        try {
            Callable<Void> worker = () -> {
                work(seeds, next);
                return null;
            };
            List<Future<Void>> workers = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                workers.add(pool.submit(worker));
            }
            for (Future<Void> each : workers) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failure) {
                throw failure;
            }
            throw e;
        } finally {
            pool.shutdownNow();
        }
    }

    private void work(List<Long> seeds, AtomicInteger next) throws Exception {
        try {
            int i = next.getAndIncrement();
            while (i < seeds.size()) {
                i = work(seeds, i, next);
            }
        } finally {
            // One failure is told at a time: the other workers stop after the pair at hand.
            next.set(seeds.size());
        }
    }

    /** A few pairs in one database: what they drop stays in its catalog, and makes each next one slower. */
    private int work(List<Long> seeds, int first, AtomicInteger next) throws Exception {
        int i = first;
        try (TrialDatabase database = new TrialDatabase()) {
            for (int done = 0; done < PAIRS_A_DATABASE && i < seeds.size(); done++) {
                prove(database, seeds.get(i));
                i = next.getAndIncrement();
            }
        }
        return i;
    }

    private void prove(TrialDatabase database, long seed) throws Exception {
        Pair pair = pair(seed);
        try {
            if (new RandomTrial(pair).run(database) == RandomTrial.Outcome.STOPPED) {
                stopped.incrementAndGet();
            }
        } catch (AssertionError | Exception e) {
            throw RandomFailure.of(seed, pair, e);
        }
        int done = proven.incrementAndGet();
        if (done % PROGRESS == 0) {
            System.out.printf("%d of %d random pairs proven, rows stopped %d%n", done, COUNT, stopped.get());
        }
    }
}
