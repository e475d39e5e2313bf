package dev.lockstep.runtime;

import static dev.lockstep.runtime.Fixture.IMPACT;
import static dev.lockstep.runtime.Fixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
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
                .hasMessageContaining("tasks.notes has values, and is dropped (1 row)")
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

    @Test
    void whatWasRefusedIsNotDoneByTheNextStart() throws SQLException {
        Fixture late = late();
        Migrator writing = Migrator.builder(late.history(), database.dataSource())
                .listener(new MigrationListener() {
                    @Override
                    public void stepFinished(Revision revision, int number, Step step, Duration took) {
                        if (step.sql().startsWith("DROP INDEX")) {
                            write("INSERT INTO tasks (id, late) VALUES (7, 'kept')");
                        }
                    }
                })
                .build();
        writing.migrate();

        assertThatThrownBy(() -> writing.downgrade(1)).isInstanceOf(DataLossException.class);
        Migrator next = Migrator.on(late.history(), database.dataSource());
        assertThatThrownBy(next::migrate)
                .isInstanceOf(DataLossException.class)
                .hasMessageContaining("tasks.late has values");
        assertThatThrownBy(() -> next.downgrade(1)).isInstanceOf(DataLossException.class);
        assertThat(database.query("SELECT late FROM tasks")).containsExactly("kept");

        database.execute("UPDATE tasks SET late = NULL");
        assertThat(next.migrate().current()).isEqualTo("0005_add_late");
    }

    @Test
    void nothingIsBegunThatWouldStopHalfWay() throws SQLException {
        Fixture late = late();
        Migrator all = Migrator.on(late.history(), database.dataSource());
        all.migrate();
        database.execute("INSERT INTO tasks (id, late) VALUES (7, 'kept')");

        assertThatThrownBy(() -> all.downgrade(1)).isInstanceOf(DataLossException.class);

        all.validate();
        assertThat(database.query("SELECT indexrelid::regclass::text FROM pg_index"))
                .contains("ix_late");
    }

    @Test
    void aConsentHoldsForWhoeverFinishes() throws SQLException {
        Fixture late = late();
        Migrator dying = Migrator.builder(late.history(), database.dataSource())
                .listener(new MigrationListener() {
                    @Override
                    public void stepFinished(Revision revision, int number, Step step, Duration took) {
                        if (step.sql().startsWith("ALTER TABLE tasks DROP COLUMN late")) {
                            throw new IllegalStateException("killed");
                        }
                    }
                })
                .build();
        dying.migrate();
        database.execute("INSERT INTO tasks (id, late) VALUES (7, 'lost')");
        assertThatThrownBy(() -> dying.downgrade(1, DataLoss.ACCEPTED)).hasMessage("killed");

        assertThat(Migrator.on(late.history(4), database.dataSource())
                        .downgradeTo("head")
                        .current())
                .isEqualTo("0004_add_notes");
    }

    /** A fifth migration, whose way back drops an index on its own before it drops the column. */
    private Fixture late() {
        return fixture.migration(
                "add_late",
                List.of(
                        statement("ALTER TABLE tasks ADD COLUMN late text"),
                        statement("CREATE INDEX ix_late ON tasks (late)")),
                List.of(
                        Step.standalone(IMPACT, "DROP INDEX CONCURRENTLY IF EXISTS ix_late"),
                        Step.lossGuard(
                                IMPACT,
                                "tasks.late has values, and is dropped",
                                "SELECT EXISTS (SELECT id FROM tasks WHERE late IS NOT NULL)"),
                        statement("ALTER TABLE tasks DROP COLUMN late")));
    }

    private void write(String sql) {
        try {
            database.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
