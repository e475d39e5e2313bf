package dev.lockstep.samples.taskboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.runtime.DataLoss;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.Migration;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.samples.taskboard.migrations.V0001_AddWorkspacesAccountsTasksAndTags;
import dev.lockstep.samples.taskboard.migrations.V0002_UpdateTaskAddPriority;
import dev.lockstep.samples.taskboard.migrations.V0003_RenameTaskBodyToDescription;
import dev.lockstep.samples.taskboard.migrations.V0004_AddStatusBlockedToTask;
import dev.lockstep.samples.taskboard.migrations.V0005_RequireAccountDisplaynameDropTaskFlag;
import dev.lockstep.samples.taskboard.migrations.V0006_IndexTheJoinTableOfTagsByTask;
import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.ListedHistory;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each migration, upgrade, downgrade and upgrade on a database with rows: the same catalog, and the rows are there. */
@Tag("postgres")
class MigrationsTest {
    private static final List<Migration> MIGRATIONS = List.of(
            new V0001_AddWorkspacesAccountsTasksAndTags(),
            new V0002_UpdateTaskAddPriority(),
            new V0003_RenameTaskBodyToDescription(),
            new V0004_AddStatusBlockedToTask(),
            new V0005_RequireAccountDisplaynameDropTaskFlag(),
            new V0006_IndexTheJoinTableOfTagsByTask());

    static IntStream numbers() {
        return IntStream.rangeClosed(1, MIGRATIONS.size());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void goesForthAndBackAndForth(int number) throws SQLException {
        DataSource database = PostgresServer.shared().createDatabase();
        upTo(number - 1, database).migrate();
        if (number > 1) {
            store(database, number - 1);
        }
        Catalog before = Catalog.of(database);
        List<String> stored = number > 1 ? rows(database) : List.of();
        Migrator migrator = upTo(number, database);

        migrator.migrate();
        Catalog after = Catalog.of(database);
        migrator.downgrade(1, DataLoss.ACCEPTED);
        assertThat(Catalog.of(database).toString()).isEqualTo(before.toString());
        migrator.migrate();

        assertThat(Catalog.of(database).toString()).isEqualTo(after.toString()).isNotEqualTo(before.toString());
        assertThat(rows(database)).isEqualTo(stored);
    }

    @Test
    void theBackfillNamesWhoHadNoName() throws SQLException {
        DataSource database = PostgresServer.shared().createDatabase();
        upTo(4, database).migrate();
        store(database, 4);

        upTo(5, database).migrate();

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT display_name FROM accounts")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("ada");
        }
    }

    /** Rows as the application of that time would have stored them: with a flag until the fifth migration drops it. */
    private static void store(DataSource database, int migrations) throws SQLException {
        boolean flags = migrations < 5;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO workspaces (slug, name) VALUES ('acme', 'Acme')");
            statement.execute("INSERT INTO accounts (id, workspace_id, email" + (flags ? "" : ", display_name")
                    + ") VALUES (gen_random_uuid(), 1, 'ada@acme.example'" + (flags ? "" : ", 'Ada'") + ")");
            statement.execute("INSERT INTO tasks (workspace_id, number, title, version, "
                    + (migrations < 3 ? "body" : "description") + (flags ? ", flag" : "")
                    + ") SELECT 1, n, 'task ' || n, 0, 'text ' || n" + (flags ? ", true" : "")
                    + " FROM generate_series(1, 50) n");
        }
    }

    private static List<String> rows(DataSource database) throws SQLException {
        String query = "SELECT concat_ws(' ', t.id, t.title, t.status, t.created_at, a.email,"
                + " coalesce(to_jsonb(t) ->> 'body', to_jsonb(t) ->> 'description'))"
                + " FROM tasks t JOIN accounts a USING (workspace_id) ORDER BY t.id";
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    private static Migrator upTo(int number, DataSource database) {
        History history = new ListedHistory("TaskSchema", MIGRATIONS.subList(0, number));
        return Migrator.on(history, database);
    }
}
