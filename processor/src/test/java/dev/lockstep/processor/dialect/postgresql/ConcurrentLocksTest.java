package dev.lockstep.processor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.schema.Index;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs outside a transaction is looked at from another session, while a writer keeps it waiting. */
@Tag("postgres")
class ConcurrentLocksTest {
    private static final Target TABLE = new Target(ObjectName.of("t"), false, false);
    private static final Index INDEX = Index.on("ix", List.of("a"));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Timeout(60)
    void holdsTheLockThatItSaysWhileWritersGoOn(boolean create) throws Exception {
        DataSource database = PostgresServer.shared().createDatabase();
        SqlStep step = create ? IndexSql.build(TABLE, INDEX).get(0) : IndexSql.drop(TABLE, INDEX);
        try (Connection writer = database.getConnection();
                Connection observer = database.getConnection();
                Statement write = writer.createStatement()) {
            write.execute("CREATE TABLE t (a integer)");
            write.execute(create ? "SELECT 1" : "CREATE INDEX ix ON t (a)");
            writer.setAutoCommit(false);
            write.execute("INSERT INTO t VALUES (1)");

            CompletableFuture<Void> run = CompletableFuture.runAsync(() -> execute(database, step.sql()));
            assertThat(lockOfOthers(observer, writer)).isEqualTo(step.lock());
            write.execute("INSERT INTO t VALUES (2)");
            writer.commit();
            run.get(30, TimeUnit.SECONDS);
            try (ResultSet row = write.executeQuery("SELECT to_regclass('ix') IS NOT NULL")) {
                row.next();
                assertThat(row.getBoolean(1)).isEqualTo(create);
            }
        }
    }

    private static LockLevel lockOfOthers(Connection observer, Connection writer) throws SQLException {
        int writerPid;
        try (Statement statement = writer.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            writerPid = row.getInt(1);
        }
        try (Statement statement = observer.createStatement()) {
            while (true) {
                // The server waits between two looks, at most until the test's own limit.
                try (ResultSet row = statement.executeQuery("SELECT mode FROM pg_locks, pg_sleep(0.02)"
                        + " WHERE locktype = 'relation' AND relation = 't'::regclass AND granted AND pid <> "
                        + writerPid)) {
                    if (row.next()) {
                        return ObservedRun.level(row.getString(1));
                    }
                }
            }
        }
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
