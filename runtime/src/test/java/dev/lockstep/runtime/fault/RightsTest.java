package dev.lockstep.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.runtime.MigrationException;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.testing.PostgresServer;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The least that the roles of docs/operations.md need, and what is said when even that is missing. */
@Tag("postgres")
class RightsTest {
    private static final AtomicInteger ROLES = new AtomicInteger();

    private final Plan plan = Plan.small();
    private final Place place = Place.create();
    private final String migrating = role("migrates");
    private final String starting = role("starts");

    /** Two rights on the schema; what it creates is its own. */
    @Test
    void theRoleThatMigrates() throws SQLException {
        place.execute(
                "REVOKE ALL ON SCHEMA public FROM PUBLIC", "GRANT USAGE, CREATE ON SCHEMA public TO " + migrating);
        Migrator migrator = Migrator.on(plan.history(), as(migrating));

        assertThat(migrator.migrate().applied()).hasSize(plan.length());
        migrator.validate();
        migrator.downgradeTo("base");
        assertThat(migrator.migrate().applied()).hasSize(plan.length());
        assertThat(place.advisoryLocks()).isZero();
    }

    /** A schema of the role's own needs no grant at all. */
    @Test
    void theOwnerOfASchema() throws SQLException {
        place.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC", "CREATE SCHEMA app AUTHORIZATION " + migrating);
        Migrator migrator = Migrator.builder(Plan.transactional().history(), as(migrating))
                .schema("app")
                .build();

        assertThat(migrator.migrate().current()).isEqualTo("0003_change_3");
        assertThat(place.ask("SELECT count(*) FROM app.lockstep_history")).isEqualTo("3");
    }

    /** The application's own role, where another migrates: it looks, and changes nothing. */
    @Test
    void theRoleThatOnlyStarts() throws SQLException {
        place.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
        Migrator.on(plan.history(2), place.dataSource()).migrate();
        place.execute("GRANT USAGE ON SCHEMA public TO " + starting, "GRANT SELECT ON lockstep_history TO " + starting);
        Migrator migrator = Migrator.on(plan.history(2), as(starting));

        assertThat(migrator.migrate().applied()).isEmpty();
        migrator.validate();
        assertThat(migrator.pending()).isEmpty();
        assertThat(migrator.current()).isPresent();
        assertThat(migrator.history()).hasSize(2);

        Migrator newer = Migrator.on(plan.history(), as(starting));
        assertThat(newer.pending()).hasSize(1);
        assertThatThrownBy(newer::validate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("not applied");
        assertThatThrownBy(newer::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("must be owner of table account");
        assertThat(Migrator.on(plan.history(), place.dataSource()).history()).hasSize(2);
        assertThat(place.advisoryLocks()).isZero();
    }

    @Test
    void noRightToTheHistory() throws SQLException {
        Migrator.on(plan.history(), place.dataSource()).migrate();
        place.execute("GRANT USAGE ON SCHEMA public TO " + starting);
        Migrator migrator = Migrator.on(plan.history(), as(starting));

        for (Runnable use : new Runnable[] {migrator::migrate, migrator::history, migrator::validate}) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("permission denied for table lockstep_history")
                    .hasMessageContaining("GRANT ");
        }
    }

    /** Without USAGE a schema is as good as not there. */
    @Test
    void noRightToTheSchema() throws SQLException {
        Migrator.on(plan.history(), place.dataSource()).migrate();
        place.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");

        assertThatThrownBy(() -> Migrator.on(plan.history(), as(starting)).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("no current schema");
        assertThatThrownBy(() -> Migrator.builder(plan.history(), as(starting))
                        .schema("public")
                        .build()
                        .migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("permission denied for schema public")
                .hasMessageContaining("GRANT USAGE");
    }

    /** A table that another role owns can be read and written, and not altered. */
    @Test
    void notTheOwnerOfATable() throws SQLException {
        Migrator.on(plan.history(2), place.dataSource()).migrate();
        place.execute(
                "GRANT USAGE, CREATE ON SCHEMA public TO " + migrating,
                "GRANT ALL ON ALL TABLES IN SCHEMA public TO " + migrating);
        var before = place.catalog();

        assertThatThrownBy(() -> Migrator.on(plan.history(), as(migrating)).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("must be owner of table account")
                .hasMessageContaining("the database is as it was before 0003_change_3")
                .hasMessageContaining("Run migrations as the owner of the schema's objects");
        assertThat(place.catalog()).isEqualTo(before);
        assertThat(place.advisoryLocks()).isZero();
    }

    private PGSimpleDataSource as(String role) {
        PGSimpleDataSource other = place.as(role);
        other.setOptions("-c role=" + role);
        return other;
    }

    private static String role(String name) {
        String role = name + "_" + ProcessHandle.current().pid() + "_" + ROLES.incrementAndGet();
        try {
            new Place(PostgresServer.shared().database("postgres")).execute("CREATE ROLE " + role);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return role;
    }
}
