package dev.lockstep.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class TenantsTest {
    private static final List<String> ODD =
            List.of("Mixed Case", "quo\"te", "it's", "select", "dot.ted", "ünï", "back\\slash", "semi;--colon");

    private final Database database = new Database();
    private final History history = Fixture.tasks().history();

    @Test
    void twoHundredSchemasAreMigratedAndThenOneQueryFindsNothingToDo() throws SQLException {
        List<String> schemas = create(names(200));
        TenantsReport first = tenants(schemas).migrate();
        assertThat(first.failures()).isEmpty();
        assertThat(first.migrated()).hasSize(200);
        assertThat(first.migrated().keySet()).containsExactlyElementsOf(schemas);

        assertThat(database.query("SELECT count(*) FROM pg_tables WHERE tablename = 'tasks'"))
                .containsExactly("200");
        List<String> sent = new ArrayList<>();
        TenantsReport second = Tenants.schemas(history, database.recording(sent), schemas)
                .migrate()
                .throwOnFailure();
        assertThat(second.upToDate()).containsExactlyElementsOf(schemas);
        assertThat(second.migrated()).isEmpty();
        assertThat(sent).hasSize(1);
    }

    @Test
    void namesAreQuoted() throws SQLException {
        create(ODD);
        tenants(ODD).migrate().throwOnFailure();
        assertThat(database.query("SELECT schemaname FROM pg_tables WHERE tablename = 'tasks'"))
                .containsExactlyInAnyOrderElementsOf(ODD);
        assertThat(tenants(ODD).migrate().upToDate()).containsExactlyElementsOf(ODD);
    }

    @Test
    void aBrokenTenantStopsNoOtherAndASecondCallFinishes() throws SQLException {
        List<String> schemas = create(names(12));
        Tenants.schemas(Fixture.tasks().history(1), database.dataSource(), schemas)
                .migrate()
                .throwOnFailure();
        database.execute("UPDATE t5.lockstep_history SET chain = 'another'");
        List<String> withMissing = new ArrayList<>(schemas);
        withMissing.add("nowhere");
        try (Connection holder = database.connect();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("LOCK TABLE t3.tasks IN ACCESS EXCLUSIVE MODE");
            TenantsReport report = tenants(withMissing).migrate();
            holder.rollback();
            assertThat(report.failures().keySet()).containsExactly("t3", "t5", "nowhere");
            assertThat(report.failures().get("t3")).hasMessageContaining("lock");
            assertThat(report.failures().get("t5")).hasMessageContaining("different histories");
            assertThat(report.failures().get("nowhere")).hasMessageContaining("no schema nowhere");
            assertThat(report.migrated()).hasSize(10);
            assertThatThrownBy(report::throwOnFailure)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("10 of 13 tenants are at the head, 3 failed")
                    .hasMessageContaining(
                            "tenant t5: Tasks: the database and this application have different histories");
        }
        database.execute("UPDATE t5.lockstep_history SET chain = '"
                + history.revisions().get(0).chain() + "'");
        database.execute("CREATE SCHEMA nowhere");
        TenantsReport second = tenants(withMissing).migrate().throwOnFailure();
        assertThat(second.migrated().keySet()).containsExactly("t3", "t5", "nowhere");
        assertThat(second.upToDate()).hasSize(10);
    }

    @Test
    void aTableThatIsNotOursIsTheFailureOfItsTenantAlone() throws SQLException {
        List<String> schemas = create(names(4));
        database.execute("CREATE TABLE t2.lockstep_history (id integer)");
        TenantsReport report = tenants(schemas).migrate();
        assertThat(report.failures().keySet()).containsExactly("t2");
        assertThat(report.failures().get("t2")).hasMessageContaining("not Lockstep's");
        assertThat(report.migrated()).hasSize(3);
    }

    @Test
    void atMostSoManyAtATimeAndEachWithItsOwnListener() throws SQLException {
        List<String> schemas = create(names(20));
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<String> finished = Collections.synchronizedList(new ArrayList<>());
        tenants(schemas)
                .parallel(3)
                .settings((tenant, builder) -> builder.listener(new MigrationListener() {
                    @Override
                    public void migrationStarted(Revision revision, Direction direction, int from, int of) {
                        most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    }

                    @Override
                    public void migrationFinished(Revision revision, Direction direction, Duration took) {
                        running.decrementAndGet();
                        finished.add(tenant + " " + revision.number());
                    }
                }))
                .migrate()
                .throwOnFailure();
        assertThat(most.get()).isBetween(1, 3);
        assertThat(finished).hasSize(20 * history.length()).contains("t1 1", "t20 3");
    }

    @Test
    void databasesAreMigratedEachOnItsOwn() {
        Database other = new Database();
        Map<String, DataSource> both = Map.of("one", database.dataSource(), "two", other.dataSource());
        TenantsReport report = Tenants.databases(history, both).migrate().throwOnFailure();
        assertThat(report.migrated().keySet()).containsExactlyInAnyOrder("one", "two");
        assertThat(Migrator.on(history, other.dataSource()).pending()).isEmpty();
        assertThat(Tenants.databases(history, both)
                        .migrate()
                        .migrated()
                        .get("two")
                        .applied())
                .isEmpty();
    }

    @Test
    void noTenantsAreNoWork() {
        assertThat(tenants(List.of()).migrate().toString())
                .startsWith("Tasks: 0 of 0 tenants are at the head, 0 failed");
    }

    private Tenants tenants(List<String> schemas) {
        return Tenants.schemas(history, database.dataSource(), schemas)
                .settings((tenant, builder) ->
                        builder.lockTimeout(Duration.ofMillis(100)).retries(1));
    }

    private List<String> create(List<String> schemas) throws SQLException {
        StringBuilder sql = new StringBuilder();
        schemas.forEach(schema ->
                sql.append("CREATE SCHEMA ").append(Quote.name(schema)).append(";"));
        database.execute(sql.toString());
        return schemas;
    }

    private static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "t" + i).toList();
    }
}
