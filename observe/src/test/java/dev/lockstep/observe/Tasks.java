package dev.lockstep.observe;

import dev.lockstep.runtime.Change;
import dev.lockstep.runtime.Impact;
import dev.lockstep.runtime.Lock;
import dev.lockstep.runtime.Migration;
import dev.lockstep.runtime.MigrationListener;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.runtime.Revision;
import dev.lockstep.runtime.Step;
import dev.lockstep.runtime.Work;
import dev.lockstep.testing.ListedHistory;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** A table, and an index of it that is not to be had at the first attempt. */
final class Tasks {
    static final Step CREATE =
            Step.statement(impact(Lock.ACCESS_EXCLUSIVE), "CREATE TABLE tasks (id bigint, title text)");
    static final Step COMMENT = Step.statement(impact(Lock.ACCESS_EXCLUSIVE), "COMMENT ON TABLE tasks IS 'to do'");
    static final Step INDEX =
            Step.standalone(impact(Lock.ACCESS_EXCLUSIVE), "CREATE INDEX ix_tasks_title ON tasks (title)");

    private Tasks() {}

    /** Migrates an empty database; something stands in the way of the last step until it was tried once. */
    static void migrate(MigrationListener listener) throws SQLException {
        DataSource database = PostgresServer.shared().createDatabase();
        migrator(database, 1, listener).build().migrate();
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("LOCK TABLE tasks IN ACCESS EXCLUSIVE MODE");
            migrator(database, 2, listener)
                    .lockTimeout(Duration.ofMillis(50))
                    .listener(new MigrationListener() {
                        @Override
                        public void retrying(
                                Revision revision, int number, int attempt, Duration pause, SQLException cause) {
                            release(holder);
                        }
                    })
                    .build()
                    .migrate();
        }
    }

    private static Migrator.Builder migrator(DataSource database, int length, MigrationListener listener) {
        List<Migration> all = List.of(
                migration(1, "create_tasks", List.of(CREATE, COMMENT)), migration(2, "index_title", List.of(INDEX)));
        return Migrator.builder(new ListedHistory("Tasks", all.subList(0, length)), database)
                .listener(listener);
    }

    private static void release(Connection holder) {
        try {
            holder.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Migration migration(int number, String slug, List<Step> steps) {
        Revision revision = new Revision(
                number,
                slug,
                slug,
                String.valueOf(number).repeat(64),
                String.valueOf(number).repeat(64));
        return new Migration() {
            @Override
            public Revision revision() {
                return revision;
            }

            @Override
            public List<Change> changes() {
                return List.of();
            }

            @Override
            public List<Step> upgrade() {
                return steps;
            }

            @Override
            public List<Step> downgrade() {
                return List.of();
            }
        };
    }

    private static Impact impact(Lock lock) {
        return Impact.on("tasks", lock, Work.CATALOG);
    }
}
