package dev.lockstep.processor.oracle;

import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/**
 * A database that is empty when it is lent, and lent again: to clear one costs a tenth of making one, and hundreds of
 * them fill a disk.
 *
 * @param dataSource its connections
 */
record OracleDatabase(DataSource dataSource) implements AutoCloseable {
    private static final Queue<OracleDatabase> FREE = new ConcurrentLinkedQueue<>();

    private static final String CLEAR = """
            DO $$
            DECLARE name text;
            BEGIN
                FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
                LOOP
                    EXECUTE format('DROP SCHEMA %I CASCADE', name);
                END LOOP;
                CREATE SCHEMA public;
            END $$
            """;

    /** A database for the caller alone, until it is closed. */
    static OracleDatabase lend() {
        OracleDatabase free = FREE.poll();
        return free == null ? new OracleDatabase(PostgresServer.shared().createDatabase()) : free;
    }

    /** Drops everything. */
    void clear() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET client_min_messages = warning");
            statement.execute(CLEAR);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot clear a database", e);
        }
    }

    @Override
    public void close() {
        clear();
        FREE.add(this);
    }
}
