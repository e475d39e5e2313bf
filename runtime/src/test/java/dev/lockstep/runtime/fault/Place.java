package dev.lockstep.runtime.fault;

import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database, and what the tests ask of it.
 *
 * @param dataSource connections to it
 */
record Place(PGSimpleDataSource dataSource) {
    /** The name under which the migrator that is to die connects. */
    static final String VICTIM = "victim";

    /** An empty database of the shared server. */
    static Place create() {
        return new Place((PGSimpleDataSource) PostgresServer.shared().createDatabase());
    }

    /** The same database, through connections of another name or port. */
    PGSimpleDataSource as(String applicationName) {
        return as(applicationName, dataSource.getPortNumbers()[0]);
    }

    PGSimpleDataSource as(String applicationName, int port) {
        PGSimpleDataSource other = new PGSimpleDataSource();
        other.setServerNames(new String[] {"localhost"});
        other.setPortNumbers(new int[] {port});
        other.setDatabaseName(dataSource.getDatabaseName());
        other.setUser(dataSource.getUser());
        other.setPassword(dataSource.getPassword());
        other.setApplicationName(applicationName);
        other.setSslmode("disable");
        other.setGssEncMode("disable");
        return other;
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of every row. */
    List<String> query(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return query(connection, sql);
        }
    }

    static List<String> query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    String ask(String sql) throws SQLException {
        return String.join(", ", query(sql));
    }

    List<String> catalog() {
        return Catalog.of(dataSource).lines();
    }

    /** Every row of every table, in a digest a table. */
    List<String> rows() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return rows(connection);
        }
    }

    static List<String> rows(Connection connection) throws SQLException {
        List<String> tables = query(
                connection,
                "SELECT oid::regclass FROM pg_class WHERE relkind = 'r'"
                        + " AND relnamespace = 'public'::regnamespace AND relname <> 'lockstep_history'");
        if (tables.isEmpty()) {
            return List.of();
        }
        return query(
                connection,
                tables.stream()
                        .sorted()
                        .map(table -> "SELECT '" + table + " ' || count(*) || ' '"
                                + " || md5(coalesce(string_agg((to_jsonb(t) - 'pad')::text, '' ORDER BY id), '')) FROM "
                                + table + " t")
                        .collect(Collectors.joining(" UNION ALL ")));
    }

    long advisoryLocks() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return advisoryLocks(connection);
        }
    }

    static long advisoryLocks(Connection connection) throws SQLException {
        return Long.parseLong(query(
                        connection,
                        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                .get(0));
    }

    /** The server's processes that work for the migrator that is to die. */
    List<String> victims() throws SQLException {
        return query("SELECT pid FROM pg_stat_activity WHERE application_name = '" + VICTIM
                + "' AND datname = current_database() AND backend_type = 'client backend'");
    }

    /** Waits until the server has noticed that the victim is dead. */
    void buried() throws SQLException {
        long start = System.nanoTime();
        while (!victims().isEmpty()) {
            if (System.nanoTime() - start > Duration.ofSeconds(60).toNanos()) {
                throw new IllegalStateException("the killed migrator's session lives on");
            }
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }
}
