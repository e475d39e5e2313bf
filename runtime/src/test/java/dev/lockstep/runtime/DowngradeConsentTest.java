package dev.lockstep.runtime;

import static dev.lockstep.runtime.Fixture.IMPACT;
import static dev.lockstep.runtime.Fixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A way back that would lose data asks first; one that loses nothing does not. */
@Tag("postgres")
class DowngradeConsentTest {
    private final Database database = new Database();
    private final Fixture fixture = Fixture.tasks()
            .migration(
                    "add_notes",
                    List.of(statement("ALTER TABLE tasks ADD COLUMN notes text")),
                    List.of(
                            Step.lossGuard(
                                    IMPACT,
                                    "tasks.notes has values, and is dropped",
                                    "SELECT EXISTS (SELECT id FROM tasks WHERE notes IS NOT NULL)"),
                            statement("ALTER TABLE tasks DROP COLUMN notes")));
    private final Migrator migrator = Migrator.on(fixture.history(), database.dataSource());

    @BeforeEach
    void migrate() {
        migrator.migrate();
    }

    @Test
    void onEmptyTablesItNeedsNone() {
        assertThat(migrator.downgrade(1).current()).isEqualTo("0003_index_title");
    }

    @Test
    void dataThatIsThereStandsInTheWay() throws SQLException {
        database.execute("INSERT INTO tasks (id, notes) VALUES (7, 'kept')");
        List<String> before = database.catalog();

        assertThatThrownBy(() -> migrator.downgrade(1))
                .isInstanceOf(DataLossException.class)
                .hasMessageContaining("tasks.notes has values, and is dropped (1 row: {\"id\":7})")
                .hasMessageContaining("the database is as it was before")
                .hasMessageContaining("DataLoss.ACCEPTED");

        assertThat(database.catalog()).isEqualTo(before);
        assertThat(database.query("SELECT notes FROM tasks")).containsExactly("kept");
        migrator.validate();
    }

    @Test
    void withConsentItIsLost() throws SQLException {
        database.execute("INSERT INTO tasks (id, notes) VALUES (7, 'lost')");

        assertThat(migrator.downgradeTo("3", DataLoss.ACCEPTED).current()).isEqualTo("0003_index_title");

        assertThat(database.query("SELECT id FROM tasks")).containsExactly("7");
    }

    @Test
    void anOlderApplicationAsksAsWell() throws SQLException {
        database.execute("INSERT INTO tasks (id, notes) VALUES (7, 'kept')");
        Migrator older = Migrator.on(fixture.history(3), database.dataSource());

        assertThatThrownBy(() -> older.downgradeTo("head")).isInstanceOf(DataLossException.class);
        assertThat(older.downgradeTo("head", DataLoss.ACCEPTED).reverted())
                .extracting(Revision::slug)
                .containsExactly("add_notes");
    }
}
