package dev.lockstep.samples.taskboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.runtime.Difference;
import dev.lockstep.runtime.DriftReport;
import dev.lockstep.runtime.FreshStart;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.samples.taskboard.migrations.TaskSchemaHistory;
import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The snapshot's schema is the one that the migrations make: at once, and compared at every stage. */
@Tag("postgres")
class SnapshotTest {
    private static final String HISTORY = "SELECT concat_ws('|', history, position, slug, message, checksum, chain,"
            + " upgrade, downgrade, state, steps_done, applied_by) FROM lockstep_history ORDER BY position";

    @Test
    void aFreshStartIsEqualToTheReplay() throws SQLException {
        DataSource replayed = PostgresServer.shared().createDatabase();
        DataSource fresh = PostgresServer.shared().createDatabase();

        TaskSchemaMigrator.migrate(replayed);
        assertThat(TaskSchemaMigrator.builder(fresh)
                        .freshStart(FreshStart.SNAPSHOT)
                        .build()
                        .migrate()
                        .applied())
                .hasSize(new TaskSchemaHistory().length());

        assertThat(Catalog.of(fresh).toString()).isEqualTo(Catalog.of(replayed).toString());
        assertThat(history(fresh)).isEqualTo(history(replayed));
        assertThat(TaskSchemaMigrator.on(fresh).check().isEmpty()).isTrue();
        assertThat(TaskSchemaMigrator.on(fresh).migrate().applied()).isEmpty();
    }

    @Test
    void theHeadHasNoDriftAndEveryStageBeforeItDoes() {
        DataSource database = PostgresServer.shared().createDatabase();
        Migrator migrator = TaskSchemaMigrator.on(database);
        int length = new TaskSchemaHistory().length();
        for (int stage = 1; stage <= length; stage++) {
            migrator.migrateTo(String.valueOf(stage));
            Catalog before = Catalog.of(database);

            DriftReport report = migrator.check();

            assertThat(report.pending()).hasSize(length - stage);
            assertThat(report.isEmpty()).as(report.toString()).isEqualTo(stage == length);
            assertThat(Catalog.of(database).toString()).isEqualTo(before.toString());
        }
    }

    @Test
    void aColumnChangedByHandIsFound() throws SQLException {
        DataSource database = PostgresServer.shared().createDatabase();
        TaskSchemaMigrator.migrate(database);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE tasks ALTER COLUMN title TYPE text, ADD COLUMN hotfix boolean");
        }
        assertThat(TaskSchemaMigrator.on(database).check().differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "column tasks.hotfix is only in the database (type boolean)",
                        "column tasks.title, type: text in the database, character varying(200) in the snapshot");
    }

    private static List<String> history(DataSource database) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(HISTORY)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
