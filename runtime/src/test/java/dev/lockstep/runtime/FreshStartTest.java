package dev.lockstep.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.ListedHistory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An empty database that gets the head's schema at once is the one that every migration was applied to. */
@Tag("postgres")
class FreshStartTest {
    private static final List<String> HEAD = List.of(
            "CREATE TABLE tasks (id bigint PRIMARY KEY, title text, priority integer NOT NULL DEFAULT 0, slug text)",
            "COMMENT ON COLUMN tasks.slug IS 'of the title' -- a comment of our own",
            "CREATE INDEX ix_tasks_title ON tasks (title)");
    private static final String ROWS = "SELECT concat_ws('|', history, position, slug, message, checksum, chain,"
            + " upgrade, downgrade, state, steps_done, applied_by, batch) FROM lockstep_history ORDER BY position";

    private final Database database = new Database();

    @Test
    void isEqualToTheReplay() throws SQLException {
        Database replayed = new Database();
        Migrator.on(tasks(HEAD), replayed.dataSource()).migrate();

        List<String> sent = new ArrayList<>();
        MigrationReport report = Migrator.builder(tasks(HEAD), database.recording(sent))
                .freshStart(FreshStart.SNAPSHOT)
                .build()
                .migrate();

        assertThat(report.applied()).hasSize(3);
        assertThat(report.current()).isEqualTo("0003_index_title");
        assertThat(sent.stream().filter(sql -> sql.contains("CREATE TABLE tasks")))
                .hasSize(1);
        assertThat(Catalog.of(database.dataSource()).toString())
                .isEqualTo(Catalog.of(replayed.dataSource()).toString());
        assertThat(database.query(ROWS)).isEqualTo(replayed.query(ROWS));
        assertThat(fresh(tasks(HEAD)).migrate().applied()).isEmpty();
        assertThat(fresh(tasks(HEAD)).check().isEmpty()).isTrue();

        fresh(tasks(HEAD)).downgradeTo("base", DataLoss.REFUSED);
        assertThat(Catalog.of(database.dataSource()).lines()).isEmpty();
    }

    @Test
    void aDatabaseThatIsNotEmptyIsMigratedStepByStep() throws SQLException {
        database.execute("CREATE TYPE mood AS ENUM ('calm')");
        List<String> sent = new ArrayList<>();
        Migrator.builder(tasks(HEAD), database.recording(sent))
                .freshStart(FreshStart.SNAPSHOT)
                .build()
                .migrate();
        assertThat(sent.stream().filter(sql -> sql.contains("ADD COLUMN priority")))
                .isNotEmpty();
        assertThat(database.query(ROWS)).hasSize(3);
    }

    @Test
    void whatFailsLeavesNothing() throws SQLException {
        List<String> wrong = List.of(HEAD.get(0), "CREATE INDEX ix ON nowhere (id)");
        assertThatThrownBy(() -> fresh(tasks(wrong)).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("\"nowhere\" does not exist")
                .hasMessageContaining("rolled back")
                .hasMessageContaining("freshStart(FreshStart.REPLAY)");
        assertThat(Catalog.of(database.dataSource()).lines()).isEmpty();
        assertThat(database.query(ROWS)).isEmpty();
    }

    @Test
    void aHistoryWithoutASnapshotSaysSo() {
        assertThatThrownBy(() -> fresh(Fixture.tasks().history()).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Compile it anew");
        assertThatThrownBy(() -> fresh(Fixture.tasks().history()).check())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Nothing was changed. Compile it anew");
    }

    private Migrator fresh(History history) {
        return Migrator.builder(history, database.dataSource())
                .freshStart(FreshStart.SNAPSHOT)
                .build();
    }

    private static History tasks(List<String> head) {
        History history = Fixture.tasks().history();
        return new ListedHistory(
                history.name(), List.of(history.migration(1), history.migration(2), history.migration(3))) {
            @Override
            public Optional<Snapshot> snapshot() {
                return Optional.of(() -> head);
            }
        };
    }
}
