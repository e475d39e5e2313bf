package dev.lockstep.runtime;

import static dev.lockstep.runtime.Fixture.IMPACT;
import static dev.lockstep.runtime.Fixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What the migrator does not accept, and what it says. */
@Tag("postgres")
class MigratorRefusalTest {
    private final Database database = new Database();
    private final Fixture fixture = Fixture.tasks();
    private final Migrator migrator = Migrator.on(fixture.history(), database.dataSource());

    @Test
    void anOlderApplicationAcceptsANewerDatabase() throws SQLException {
        migrator.migrate();
        Migrator older = Migrator.on(fixture.history(2), database.dataSource());

        assertThat(older.migrate())
                .hasToString("Tasks: nothing to do; the database is at 0003_index_title, ahead of this application by"
                        + " 0003_index_title");
        older.validate();
        assertThat(older.downgradeTo("head").reverted())
                .extracting(Revision::number)
                .containsExactly(3);
        assertThat(database.catalog()).noneMatch(line -> line.contains("slug"));
    }

    @Test
    void andRefusesItWhenToldTo() {
        migrator.migrate();
        Migrator older = Migrator.builder(fixture.history(2), database.dataSource())
                .refuseAhead(true)
                .build();

        assertThatThrownBy(older::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("ahead of this application, whose newest migration is 0002_add_priority");
        assertThatThrownBy(older::validate).isInstanceOf(MigrationException.class);
    }

    @Test
    void divergedHistoriesAreShownSideBySide() {
        migrator.migrate();
        History branch = Fixture.branch().history();
        Migrator other = Migrator.on(branch, database.dataSource());

        assertThatThrownBy(other::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("from migration 2 on")
                .hasMessageContaining("database: 0002_add_priority (chain ")
                .hasMessageContaining("application: 0002_add_owner (chain ")
                .hasMessageContaining("downgradeTo(\"0001_create_tasks\")");
        assertThatThrownBy(other::validate).isInstanceOf(MigrationException.class);
        assertThatThrownBy(other::pending).isInstanceOf(MigrationException.class);

        other.downgradeTo("0001_create_tasks");
        assertThat(other.migrate().applied()).containsExactly(branch.revisions().get(1));
    }

    @Test
    void aForeignTableIsLeftAlone() throws SQLException {
        database.execute("CREATE TABLE lockstep_history (id int, what text)");

        for (Runnable use : List.<Runnable>of(migrator::migrate, migrator::history, () -> migrator.stamp("head"))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("schema public has a lockstep_history that is not Lockstep's")
                    .hasMessageContaining("id, what")
                    .hasMessageContaining("Rename that table");
        }
        assertThat(database.query("SELECT count(*) FROM lockstep_history")).containsExactly("0");
        assertThat(database.advisoryLocks()).isEmpty();
    }

    @Test
    void anUnreachableDatabase() {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setServerNames(new String[] {"localhost"});
        nobody.setPortNumbers(new int[] {1});
        nobody.setPassword("secret");

        assertThatThrownBy(() -> Migrator.on(fixture.history(), nobody).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Tasks: the database cannot be reached: ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aReadOnlyServer() {
        PGSimpleDataSource readOnly = (PGSimpleDataSource) database.dataSource();
        readOnly.setOptions("-c default_transaction_read_only=on");

        assertThatThrownBy(() -> Migrator.on(fixture.history(), readOnly).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("read-only");
    }

    @Test
    void missingRights() throws SQLException {
        String role = "app_" + System.nanoTime();
        database.execute("CREATE ROLE " + role);
        database.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        PGSimpleDataSource poor = (PGSimpleDataSource) database.dataSource();
        poor.setOptions("-c role=" + role);

        assertThatThrownBy(() -> Migrator.on(fixture.history(), poor).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("permission denied for schema public")
                .hasMessageContaining("GRANT USAGE, CREATE ON SCHEMA");
    }

    @Test
    void aGuardSaysWhatItFound() throws SQLException {
        migrator.migrate();
        database.execute("INSERT INTO tasks (id) VALUES (1)");
        fixture.migration(
                "require_title",
                List.of(
                        statement("ALTER TABLE tasks ADD COLUMN checked boolean"),
                        Step.guard(
                                IMPACT,
                                "tasks.title is null in some rows",
                                "SELECT EXISTS (SELECT id FROM tasks WHERE title IS NULL)"),
                        statement("ALTER TABLE tasks ALTER COLUMN title SET NOT NULL")),
                List.of());
        List<String> before = database.catalog();
        Migrator newer = Migrator.on(fixture.history(), database.dataSource());

        assertThatThrownBy(newer::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("step 2 of 3: tasks.title is null in some rows (1 row: {\"id\":1})")
                .hasMessageContaining("as it was before 0004_require_title");
        assertThat(database.catalog()).isEqualTo(before);

        database.execute("UPDATE tasks SET title = 'one'");
        assertThat(newer.migrate().applied()).hasSize(1);
    }

    @Test
    void lossIsRefusedWhenThatIsAskedFor() throws SQLException {
        migrator.migrate();
        database.execute("INSERT INTO tasks (id, title) SELECT n, 'one' FROM generate_series(1, 5) AS n");
        fixture.migration(
                "drop_title",
                List.of(
                        Step.lossGuard(
                                IMPACT,
                                "tasks.title holds values",
                                "SELECT EXISTS (SELECT title FROM tasks WHERE title IS NOT NULL)"),
                        statement("ALTER TABLE tasks DROP COLUMN title")),
                List.of());

        assertThatThrownBy(() -> Migrator.builder(fixture.history(), database.dataSource())
                        .refuseLoss(true)
                        .build()
                        .migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("tasks.title holds values (5 rows)")
                .hasMessageContaining("refuseLoss(false)");
        assertThat(Migrator.on(fixture.history(), database.dataSource())
                        .migrate()
                        .applied())
                .hasSize(1);
    }

    @Test
    void aMissingRow() throws SQLException {
        migrator.migrate();
        database.execute("DELETE FROM lockstep_history WHERE position = 2");

        assertThatThrownBy(migrator::validate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("lacks the row of migration 2");
    }
}
