package dev.lockstep.runtime;

import static dev.lockstep.runtime.Fixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Histories that tell of the same migrations under other numbers, as after two branches were merged. */
@Tag("postgres")
class RepairTest {
    private final Database database = new Database();

    @Test
    void renumberedMigrationsAreRecognisedAndTakenOver() {
        History branch = history("owner", "color");
        History merged = history("color", "owner");
        Migrator.on(branch, database.dataSource()).migrate();
        Migrator migrator = Migrator.on(merged, database.dataSource());

        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("different histories, from migration 2 on")
                .hasMessageContaining("The database's 0002_add_owner looks like the application's 0003_add_owner")
                .hasMessageContaining("repair(\"why\")");
        assertThat(migrator.repair("merged the branch of owners")).isEqualTo(2);

        migrator.validate();
        assertThat(migrator.migrate().applied()).isEmpty();
        assertThat(migrator.history())
                .extracting(row -> row.revision().id(), AppliedMigration::note)
                .containsExactly(
                        tuple("0001_create", ""),
                        tuple("0002_add_color", "repaired: merged the branch of owners"),
                        tuple("0003_add_owner", "repaired: merged the branch of owners"));
        assertThat(migrator.downgradeTo("base").current()).isEqualTo("base");
    }

    @Test
    void whatWasNotRunIsNotTakenOver() throws Exception {
        Migrator.on(history("owner"), database.dataSource()).migrate();
        Migrator migrator = Migrator.on(history("color", "owner"), database.dataSource());
        List<String> before = database.query("SELECT r::text FROM lockstep_history r");

        assertThatThrownBy(() -> migrator.repair("merged"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("0002_add_color of the application is not what the database has run")
                .hasMessageContaining("Nothing was changed");

        assertThat(database.query("SELECT r::text FROM lockstep_history r")).isEqualTo(before);
    }

    @Test
    void aRowThatSaysSomethingElseIsFoundAndWrittenAnew() throws Exception {
        Migrator migrator = Migrator.on(history("owner"), database.dataSource());
        migrator.migrate();
        database.execute("UPDATE lockstep_history SET message = 'nothing much' WHERE position = 1");

        assertThatThrownBy(migrator::validate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("the row of migration 1")
                .hasMessageContaining("it says 0001_create, \"nothing much\"");
        assertThat(migrator.repair("someone edited a message")).isEqualTo(2);
        migrator.validate();
    }

    @Test
    void aHistoryThatIsRightIsLeftAlone() {
        Migrator migrator = Migrator.on(history("owner"), database.dataSource());
        migrator.migrate();
        List<AppliedMigration> before = migrator.history();

        assertThat(migrator.repair("for nothing")).isZero();

        assertThat(migrator.history()).isEqualTo(before);
        assertThatThrownBy(() -> migrator.repair(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static History history(String... columns) {
        Fixture fixture = new Fixture("Tasks")
                .migration(
                        "create",
                        List.of(statement("CREATE TABLE tasks (id bigint PRIMARY KEY)")),
                        List.of(statement("DROP TABLE tasks")));
        for (String column : columns) {
            fixture.migration(
                    "add_" + column,
                    List.of(statement("ALTER TABLE tasks ADD COLUMN " + column + " text")),
                    List.of(statement("ALTER TABLE tasks DROP COLUMN " + column)));
        }
        return fixture.history();
    }
}
