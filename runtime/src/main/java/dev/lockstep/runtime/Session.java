package dev.lockstep.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A connection of the caller's, in autocommit, given back as it came. Nothing is read or set on the way in: a start
 * with nothing to do costs one round trip.
 */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final boolean autoCommit;
    private boolean inTransaction;
    private boolean pooled;

    private Session(Connection connection, boolean autoCommit) {
        this.connection = connection;
        this.autoCommit = autoCommit;
    }

    static Session open(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            boolean autoCommit = connection.getAutoCommit();
            if (!autoCommit) {
                connection.setAutoCommit(true);
            }
            return new Session(connection, autoCommit);
        } catch (SQLException | RuntimeException e) {
            try {
                connection.close();
            } catch (SQLException close) {
                e.addSuppressed(close);
            }
            throw e;
        }
    }

    /** A statement of ours whose rows the caller reads, and which closes with its result. */
    PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof String) {
                // As a literal, whose type the server finds. Sent as varchar, it would have text = varchar looked for,
                // which
                // pg_catalog has not, and a schema that somebody else may write to may have.
                statement.setObject(i + 1, parameters[i], Types.OTHER);
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }

    /** The rows of a query of ours; parameters are texts, or numbers. */
    <T> List<T> query(String sql, Reader<T> reader, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            return read(rows, reader);
        }
    }

    /** The first column of the only row of a query of ours. */
    String ask(String sql, Object... parameters) throws SQLException {
        List<String> found = query(sql, row -> row.getString(1), parameters);
        return found.isEmpty() || found.get(0) == null ? "" : found.get(0);
    }

    /** Statements, exactly as they stand: neither {@code ?} nor <code>{</code> means anything in them. */
    void execute(String sql) throws SQLException {
        try (Statement statement = plain()) {
            statement.execute(sql);
        }
    }

    /** The rows of a query that holds recorded SQL. */
    <T> List<T> read(String sql, Reader<T> reader) throws SQLException {
        try (Statement statement = plain();
                ResultSet rows = statement.executeQuery(sql)) {
            return read(rows, reader);
        }
    }

    private static <T> List<T> read(ResultSet rows, Reader<T> reader) throws SQLException {
        List<T> read = new ArrayList<>();
        while (rows.next()) {
            read.add(reader.read(rows));
        }
        return read;
    }

    /** From now on transactions begin and end by statements of ours: the driver's are prepared by name, which not every pooler follows. */
    void goThroughPooler() {
        pooled = true;
    }

    /** What is done in one transaction, committed when it returns; within a transaction that is open, part of it. */
    void transaction(Work work) throws SQLException {
        if (inTransaction) {
            work.run();
            return;
        }
        begin();
        try {
            work.run();
            if (pooled) {
                execute("COMMIT");
            } else {
                connection.commit();
            }
        } catch (SQLException | RuntimeException | Error e) {
            quietly(e, this::rollback);
            throw e;
        } finally {
            inTransaction = false;
        }
        if (!pooled) {
            connection.setAutoCommit(true);
        }
    }

    /** What is done in one transaction that is taken back whatever happens. */
    void rolledBack(Work work) throws SQLException {
        begin();
        try {
            work.run();
        } catch (SQLException | RuntimeException | Error e) {
            quietly(e, this::rollback);
            throw e;
        } finally {
            inTransaction = false;
        }
        rollback();
    }

    private void begin() throws SQLException {
        if (pooled) {
            execute("BEGIN");
        } else {
            connection.setAutoCommit(false);
        }
        inTransaction = true;
    }

    private void rollback() throws SQLException {
        if (pooled) {
            execute("ROLLBACK");
        } else {
            try {
                connection.rollback();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /**
     * Statements in one transaction and one round trip, its beginning and end included; within a transaction that is open,
     * part of it.
     *
     * @param counted the statement, from 0, of which it is asked how many rows it found
     */
    long together(String sql, int counted) throws SQLException {
        try (Statement statement = plain()) {
            statement.execute(inTransaction ? sql : "BEGIN;\n" + sql + "\n;COMMIT");
            for (int i = inTransaction ? 0 : -1; i < counted; i++) {
                statement.getMoreResults();
            }
            return statement.getLargeUpdateCount();
        } catch (SQLException e) {
            if (!inTransaction) {
                quietly(e, () -> execute("ROLLBACK"));
            }
            throw e;
        }
    }

    /** Statements in one transaction and one round trip, its beginning and end included. */
    void together(String sql) throws SQLException {
        together(sql, 0);
    }

    /** The connection itself, for what is written in Java. */
    Connection connection() {
        return connection;
    }

    /** Whether a transaction is open that spans more than one migration. */
    boolean inTransaction() {
        return inTransaction;
    }

    /** Cuts the connection, so that no pool hands it on: for a session whose lock could not be given back. */
    void abort() throws SQLException {
        connection.abort(Runnable::run);
    }

    boolean alive() {
        try {
            return connection.isValid((int) Duration.ofSeconds(5).toSeconds());
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * The number of the server process as the driver was told when it connected; 0 when it does not tell. A pooler
     * between the two tells a number of its own.
     */
    int processOfDriver() {
        try {
            Class<?> driver = Class.forName(
                    "org.postgresql.PGConnection", false, connection.getClass().getClassLoader());
            return (int) driver.getMethod("getBackendPID").invoke(connection.unwrap(driver));
        } catch (ReflectiveOperationException | SQLException | LinkageError | IllegalArgumentException e) {
            return 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!autoCommit && !connection.isClosed()) {
                connection.setAutoCommit(false);
            }
        }
    }

    /** Does what must be done after a failure; its own failure joins the first. */
    static void quietly(Throwable failure, Work cleanup) {
        try {
            cleanup.run();
        } catch (SQLException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private Statement plain() throws SQLException {
        Statement statement = connection.createStatement();
        statement.setEscapeProcessing(false);
        return statement;
    }

    /** Reads the row on which a result stands. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Something done with a database. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }
}
