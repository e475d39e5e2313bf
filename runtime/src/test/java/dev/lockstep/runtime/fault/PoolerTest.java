package dev.lockstep.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lockstep.runtime.MigrationException;
import dev.lockstep.runtime.MigrationReport;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.runtime.Revision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Through PgBouncer: in session mode as without it, in transaction mode as far as one transaction goes. */
@Tag("postgres")
class PoolerTest {
    private static final int REPLICAS = 8;

    private final Place place = Place.create();

    @BeforeAll
    static void installed() {
        assumeTrue(
                PgBouncer.installed() || System.getenv("CI") != null,
                "pgbouncer is not installed: apt-get install pgbouncer");
    }

    @Test
    void inSessionMode() throws Exception {
        Plan plan = Plan.random(7);
        Reference reference = Reference.of(plan, Place.create());
        try (PgBouncer pooler = PgBouncer.start(place, "session", 4)) {
            assertThat(applied(together(pooler, plan))).isEqualTo(plan.history().revisions());
            assertThat(reference.faults(place, plan.length())).isEmpty();
            Migrator migrator = Migrator.on(plan.history(), pooler.dataSource());
            migrator.validate();
            migrator.downgradeTo("1");
            assertThat(reference.faults(place, 1)).isEmpty();
            assertThat(migrator.migrate().applied()).hasSize(plan.length() - 1);
            assertThat(reference.faults(place, plan.length())).isEmpty();
        }
    }

    /** The lock is the transaction's, and everything is done in one. */
    @Test
    void inTransactionMode() throws Exception {
        Plan plan = Plan.transactional();
        Reference reference = Reference.of(plan, Place.create());
        try (PgBouncer pooler = PgBouncer.start(place, "transaction", 3)) {
            assertThat(applied(together(pooler, plan))).isEqualTo(plan.history().revisions());
            assertThat(reference.faults(place, plan.length())).isEmpty();
            Migrator migrator = Migrator.on(plan.history(), pooler.dataSource());
            migrator.validate();
            assertThat(migrator.migrate().applied()).isEmpty();
            migrator.downgradeTo("1");
            assertThat(reference.faults(place, 1)).isEmpty();
            assertThat(migrator.migrate().applied()).hasSize(plan.length() - 1);
            assertThat(reference.faults(place, plan.length())).isEmpty();
        }
    }

    /** A concurrent build has no transaction to hold a lock, and the next statement may be another session's. */
    @Test
    void whatNeedsASessionIsRefusedInTransactionMode() throws Exception {
        Plan plan = Plan.small();
        Migrator.on(plan.history(1), place.dataSource()).migrate();
        List<String> catalog = place.catalog();
        List<String> rows = place.rows();
        try (PgBouncer pooler = PgBouncer.start(place, "transaction", 3)) {
            assertThatThrownBy(() ->
                            Migrator.on(plan.history(), pooler.dataSource()).migrate())
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("PgBouncer")
                    .hasMessageContaining("pool_mode")
                    .hasMessageContaining("othing was changed");
            assertThat(place.catalog()).isEqualTo(catalog);
            assertThat(place.rows()).isEqualTo(rows);
            assertThat(place.advisoryLocks()).isZero();

            // What is done already can be started on.
            Migrator.on(plan.history(), place.dataSource()).migrate();
            assertThat(Migrator.on(plan.history(), pooler.dataSource())
                            .migrate()
                            .applied())
                    .isEmpty();
            Migrator.on(plan.history(), pooler.dataSource()).validate();
        }
    }

    /** Where no second connection is to be had, it cannot be found out who shares sessions; nobody takes a risk. */
    @Test
    void onePoolBehindAnother() throws Exception {
        Plan plan = Plan.small();
        Reference reference = Reference.of(plan, Place.create());
        try (PgBouncer pooler = PgBouncer.start(place, "transaction", 3)) {
            ExecutorService threads = Executors.newFixedThreadPool(REPLICAS);
            List<Callable<MigrationReport>> replicas = new ArrayList<>();
            for (int replica = 0; replica < REPLICAS; replica++) {
                Migrator migrator = Migrator.builder(plan.history(), new PoolOfOne(pooler.dataSource()))
                        .lockWait(Duration.ofSeconds(2))
                        .build();
                replicas.add(migrator::migrate);
            }
            for (Future<MigrationReport> outcome : threads.invokeAll(replicas)) {
                assertThatThrownBy(outcome::get)
                        .hasCauseInstanceOf(MigrationException.class)
                        .hasMessageContaining("othing was changed")
                        .hasMessageNotContaining("could not be applied");
            }
            threads.shutdown();
        }
        assertThat(reference.lies(place)).isEmpty();
        assertThat(place.catalog()).isEmpty();
        new Action(plan, plan.length()).run(place.dataSource());
        assertThat(reference.faults(place, plan.length())).isEmpty();
    }

    private static List<MigrationReport> together(PgBouncer pooler, Plan plan) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(REPLICAS);
        try {
            List<Callable<MigrationReport>> replicas = new ArrayList<>();
            for (int replica = 0; replica < REPLICAS; replica++) {
                PGSimpleDataSource connections = pooler.dataSource();
                replicas.add(() -> new Action(plan, plan.length()).run(connections));
            }
            List<MigrationReport> reports = new ArrayList<>();
            for (Future<MigrationReport> report : threads.invokeAll(replicas)) {
                reports.add(report.get());
            }
            return reports;
        } finally {
            threads.shutdown();
        }
    }

    private static List<Revision> applied(List<MigrationReport> reports) {
        return reports.stream().flatMap(report -> report.applied().stream()).toList();
    }
}
