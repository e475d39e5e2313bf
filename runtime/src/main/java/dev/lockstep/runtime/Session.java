package dev.lockstep.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
            quietly(e, connection::close);
            throw e;
        }
    }

    /** The rows of a query of ours; parameters are texts, or numbers. */
    <T> List<T> query(String sql, Reader<T> reader, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }

    /** A statement of ours. */
    int update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** A recorded statement, exactly as it stands: neither {@code ?} nor <code>{</code> means anything in it. */
    void execute(String sql) throws SQLException {
        try (Statement statement = plain()) {
            statement.execute(sql);
        }
    }

    /** A recorded update, and how many rows it found. */
    long executeUpdate(String sql) throws SQLException {
        try (Statement statement = plain()) {
            return statement.executeLargeUpdate(sql);
        }
    }

    /** A recorded question of one boolean. */
    boolean ask(String sql) throws SQLException {
        try (Statement statement = plain();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** The rows of a query that holds recorded SQL. */
    <T> List<T> read(String sql, Reader<T> reader) throws SQLException {
        try (Statement statement = plain();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }

    /** What is done in one transaction, committed when it returns. */
    void transaction(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException | Error e) {
            quietly(e, connection::rollback);
            quietly(e, () -> connection.setAutoCommit(true));
            throw e;
        }
        connection.setAutoCommit(true);
    }

    /** What is done in one transaction that is taken back whatever happens. */
    void rolledBack(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
        } catch (SQLException | RuntimeException | Error e) {
            quietly(e, connection::rollback);
            quietly(e, () -> connection.setAutoCommit(true));
            throw e;
        }
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** What is done outside a transaction under settings that are put back after it. */
    void under(Limits limits, Work work) throws SQLException {
        List<Limits> before = query(Limits.READ, Limits::read);
        try {
            limits.apply(this, false);
            work.run();
        } catch (SQLException | RuntimeException | Error e) {
            quietly(e, () -> before.get(0).apply(this, false));
            throw e;
        }
        before.get(0).apply(this, false);
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

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
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
