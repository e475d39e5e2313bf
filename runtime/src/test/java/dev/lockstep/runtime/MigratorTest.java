package dev.lockstep.runtime;

import static dev.lockstep.runtime.Fixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.testing.ListedHistory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class MigratorTest {
    private final Database database = new Database();
    private final History history = Fixture.tasks().history();
    private final Migrator migrator = Migrator.on(history, database.dataSource());

    @Test
    void appliesEverythingAndThenNothing() throws SQLException {
        MigrationReport first = migrator.migrate();
        MigrationReport second = migrator.migrate();

        assertThat(first.applied()).isEqualTo(history.revisions());
        assertThat(first.current()).isEqualTo("0003_index_title");
        assertThat(second.applied()).isEmpty();
        assertThat(second).hasToString("Tasks: nothing to do; the database is at 0003_index_title");
        assertThat(migrator.history()).allMatch(AppliedMigration::complete).hasSize(3);
        assertThat(migrator.pending()).isEmpty();
        assertThat(database.catalog()).contains("tasks r slug text of the title");
        assertThat(database.advisoryLocks()).isEmpty();
        migrator.validate();
    }

    @Test
    void nothingToDoIsOneStatement() {
        migrator.migrate();
        List<String> sent = new ArrayList<>();

        Migrator.on(history, database.recording(sent)).migrate();

        assertThat(sent)
                .singleElement()
                .asString()
                .startsWith("SELECT position")
                .contains("lockstep_history");
    }

    @Test
    void aMigrationTravelsWithItsRow() {
        Migrator.on(Fixture.tasks().history(1), database.dataSource()).migrate();
        List<String> sent = new ArrayList<>();

        Migrator.on(Fixture.tasks().history(2), database.recording(sent)).migrate();

        assertThat(sent)
                .filteredOn(sql -> sql.contains("ADD COLUMN priority"))
                .singleElement()
                .asString()
                .contains("INSERT INTO \"public\".lockstep_history")
                .endsWith("COMMIT");
    }

    @Test
    void whatFailsIsSaidStepByStep() throws SQLException {
        Fixture failing = new Fixture("Failing")
                .migration(
                        "fail",
                        List.of(
                                Fixture.statement("CREATE TABLE a ()"),
                                Fixture.statement("CREATE TABLE a ()"),
                                Fixture.statement("CREATE TABLE b ()")),
                        List.of());

        assertThatThrownBy(() ->
                        Migrator.on(failing.history(), database.dataSource()).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("step 2 of 3")
                .hasMessageContaining("the database is as it was before 0001_fail");

        assertThat(database.catalog()).isEmpty();
    }

    @Test
    void loadsOnlyPendingMigrations() {
        Migrator.on(Fixture.tasks().history(2), database.dataSource()).migrate();
        List<Integer> loaded = new ArrayList<>();
        List<Migration> all = IntStream.rangeClosed(1, history.length())
                .mapToObj(history::migration)
                .toList();
        History counting = new ListedHistory(history.name(), all) {
            @Override
            public Migration migration(int number) {
                loaded.add(number);
                return super.migration(number);
            }
        };

        Migrator.on(counting, database.dataSource()).migrate();

        assertThat(loaded).containsExactly(3);
    }

    @Test
    void downAndUpAgainGivesTheSameCatalog() throws SQLException {
        migrator.migrate();
        List<String> before = database.catalog();

        assertThat(migrator.downgrade(1).reverted())
                .containsExactly(history.revisions().get(2));
        assertThat(database.catalog()).isNotEqualTo(before);
        assertThat(migrator.downgradeTo("base").current()).isEqualTo("base");
        assertThat(database.catalog()).isEmpty();
        assertThat(migrator.current()).isEmpty();
        assertThat(migrator.migrate().applied()).hasSize(3);

        assertThat(database.catalog()).isEqualTo(before);
        assertThat(database.advisoryLocks()).isEmpty();
    }

    @Test
    void revisionsAreNamedInEveryWay() {
        migrator.migrate();

        assertThat(migrator.downgradeTo("-1").current()).isEqualTo("0002_add_priority");
        assertThat(migrator.downgradeTo("0002").reverted()).isEmpty();
        assertThat(migrator.downgradeTo("0001_create_tasks").current()).isEqualTo("0001_create_tasks");
        assertThatThrownBy(() -> migrator.downgradeTo("2"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("2 is not behind the database, which is at 0001_create_tasks");
        assertThatThrownBy(() -> migrator.downgradeTo("0002_other"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("no revision \"0002_other\"")
                .hasMessageContaining("0003_index_title");
        assertThatThrownBy(() -> migrator.downgrade(2))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("the database has 1");
    }

    @Test
    void goesForwardAsFarAsAskedFor() throws SQLException {
        assertThat(migrator.migrateTo("+1").current()).isEqualTo("0001_create_tasks");
        assertThat(migrator.migrateTo("0002_add_priority").applied()).hasSize(1);
        assertThat(migrator.migrateTo("2").applied()).isEmpty();
        assertThatThrownBy(() -> migrator.migrateTo("0001"))
                .isInstanceOf(MigrationException.class)
                .hasMessage("Tasks: 0001 is behind the database, which is at 0002_add_priority.\nNothing was changed."
                        + " downgradeTo(\"0001\") goes back.");
        assertThatThrownBy(() -> migrator.migrateTo("+2"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("no revision \"+2\"");

        // As if a process had died on the way back: that migration goes first, and +1 brings it again.
        database.execute("UPDATE lockstep_history SET state = 'reverting', steps_done = 0 WHERE position = 2");
        MigrationReport report = migrator.migrateTo("+1");
        assertThat(report.reverted()).isEqualTo(history.revisions().subList(1, 2));
        assertThat(report.applied()).isEqualTo(history.revisions().subList(1, 2));
        assertThat(migrator.migrateTo("head").current()).isEqualTo("0003_index_title");
    }

    @Test
    void aFailingMigrationLeavesNothing() throws SQLException {
        Fixture broken = Fixture.tasks()
                .migration(
                        "break",
                        List.of(statement("ALTER TABLE tasks ADD COLUMN extra text"), statement("SELECT 1 / 0")),
                        List.of());
        Migrator.on(history, database.dataSource()).migrate();
        List<String> before = database.catalog();

        assertThatThrownBy(() ->
                        Migrator.on(broken.history(), database.dataSource()).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("0004_break could not be applied, step 2 of 2: ")
                .hasMessageContaining("SELECT 1 / 0")
                .hasMessageContaining("as it was before 0004_break")
                .hasCauseInstanceOf(SQLException.class);

        assertThat(database.catalog()).isEqualTo(before);
        assertThat(migrator.current()).map(row -> row.revision().number()).contains(3);
        assertThat(database.advisoryLocks()).isEmpty();
    }

    @Test
    void recordedSqlMayHoldWhatTheDriverWouldRead() throws SQLException {
        History odd = new Fixture("Odd")
                .migration(
                        "odd",
                        List.of(
                                statement("CREATE TABLE odd (a text DEFAULT '{fn now()} ?; $1')"),
                                statement("DO $do$ BEGIN INSERT INTO odd DEFAULT VALUES; /* ; */ END $do$")),
                        List.of(statement("DROP TABLE odd -- done")))
                .history();

        Migrator.on(odd, database.dataSource()).migrate();

        assertThat(database.query("SELECT a FROM odd")).containsExactly("{fn now()} ?; $1");
        Migrator.on(new Fixture("Odd").history(), database.dataSource()).downgrade(1);
        assertThat(database.catalog()).isEmpty();
    }

    @Test
    void twoHistoriesShareADatabase() {
        History other = new Fixture("Others")
                .migration(
                        "create_others",
                        List.of(statement("CREATE TABLE others ()")),
                        List.of(statement("DROP TABLE others")))
                .history();

        migrator.migrate();
        Migrator.on(other, database.dataSource()).migrate();

        assertThat(migrator.history()).hasSize(3);
        assertThat(Migrator.on(other, database.dataSource()).history()).hasSize(1);
    }

    @Test
    void aSchemaOfItsOwn() throws SQLException {
        database.execute("CREATE SCHEMA \"Tenant \"\"1\"\"\"");
        Migrator tenant = Migrator.builder(history, database.dataSource())
                .schema("Tenant \"1\"")
                .build();

        tenant.migrate();

        assertThat(database.catalog()).isEmpty();
        assertThat(database.query("SELECT count(*) FROM \"Tenant \"\"1\"\"\".tasks"))
                .containsExactly("0");
        assertThat(tenant.migrate().applied()).isEmpty();
        assertThat(migrator.migrate().applied()).hasSize(3);
        assertThat(tenant.downgradeTo("base").reverted()).hasSize(3);
        assertThatThrownBy(() -> Migrator.builder(history, database.dataSource())
                        .schema("nowhere")
                        .build()
                        .migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("CREATE SCHEMA \"nowhere\"");
    }

    @Test
    void stampedDatabasesGoOnFromThere() throws SQLException {
        database.execute("CREATE TABLE tasks (id bigint PRIMARY KEY, title text)");

        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("The database is not empty")
                .hasMessageContaining("stamp(\"0001_create_tasks\")");
        assertThat(migrator.stamp("0001_create_tasks").current()).isEqualTo("0001_create_tasks");
        assertThat(migrator.migrate().applied()).hasSize(2);
        assertThat(migrator.stamp("1").reverted()).hasSize(2);
        assertThat(migrator.pending()).hasSize(2);
    }

    @Test
    void draftsAreRefusedUnlessAccepted() {
        History drafted = Fixture.tasks()
                .draft("try_it", List.of(statement("CREATE TABLE tried ()")), List.of(statement("DROP TABLE tried")))
                .history();

        assertThatThrownBy(() -> Migrator.on(drafted, database.dataSource()).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("0004_try_it still a draft");
        assertThat(migrator.history()).isEmpty();
        assertThat(Migrator.builder(drafted, database.dataSource())
                        .acceptDrafts(true)
                        .build()
                        .migrate()
                        .applied())
                .hasSize(4);
    }
}
