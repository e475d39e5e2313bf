package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.testing.Catalog;
import dev.lockstep.testing.PostgresServer;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of one worker, under one connection, and empty between two trials: making a database and connecting to it
 * would cost more than the trial itself.
 */
final class TrialDatabase implements AutoCloseable {
    private static final String TABLES = "SELECT string_agg(oid::regclass::text, ', ') FROM pg_class"
            + " WHERE relkind = 'r' AND oid >= 16384 AND relname <> 'lockstep_history'"
            + " AND relnamespace::regnamespace::text NOT LIKE 'pg\\_%'";

    private final PooledConnection pooled;

    TrialDatabase() throws SQLException {
        PGSimpleDataSource made = (PGSimpleDataSource) PostgresServer.shared().createDatabase();
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(made.getURL());
        // The catalog's query takes longer to plan than to run.
        source.setPrepareThreshold(1);
        this.pooled = source.getPooledConnection(made.getUser(), made.getPassword());
    }

    /** Hands out the one connection, again and again. */
    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return connection();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    Connection connection() throws SQLException {
        return pooled.getConnection();
    }

    Catalog catalog() throws SQLException {
        try (Connection connection = connection()) {
            return Catalog.of(connection, Catalog.Names.SHOWN);
        }
    }

    /** The catalogs that the script leaves in an empty database, with names and without; nothing of it stays. */
    Map<Catalog.Names, Catalog> reference(Script creation) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (SqlStep step : creation.upgrade()) {
                    statement.execute(step.sql());
                }
                Map<Catalog.Names, Catalog> catalogs = new EnumMap<>(Catalog.Names.class);
                for (Catalog.Names names : Catalog.Names.values()) {
                    catalogs.put(names, Catalog.of(connection, names));
                }
                return catalogs;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    void execute(List<String> statements) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(String.join(";\n", statements));
        }
    }

    /** Takes every row out of every table. */
    void deleteRows() throws SQLException {
        String tables = query(TABLES).get(0).get(0);
        if (!tables.equals(Survivors.NULL)) {
            execute(List.of("TRUNCATE " + tables));
        }
    }

    /** The rows of a query, NULL as {@link Survivors#NULL}. */
    List<List<String>> query(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    String value = row.getString(i);
                    values.add(value == null ? Survivors.NULL : value);
                }
                rows.add(values);
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        pooled.close();
    }
}
