package dev.lockstep.runtime;

import dev.lockstep.testing.PostgresServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** An empty database of a test's own, and what a test asks of it. */
final class Database {
    private final DataSource dataSource = PostgresServer.shared().createDatabase();

    DataSource dataSource() {
        return dataSource;
    }

    Connection connect() throws SQLException {
        return dataSource.getConnection();
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of every row. */
    List<String> query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** The columns, indexes and comments of the public schema, the history table aside. */
    List<String> catalog() throws SQLException {
        return query("SELECT concat_ws(' ', c.relname, c.relkind, a.attname, format_type(a.atttypid, a.atttypmod),"
                + " CASE WHEN a.attnotnull THEN 'not null' END, col_description(c.oid, a.attnum))"
                + " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
                + " WHERE c.relnamespace = 'public'::regnamespace AND c.relname NOT LIKE 'lockstep_history%'"
                + " ORDER BY 1");
    }

    /** Advisory locks that any session of this database holds. */
    List<String> advisoryLocks() throws SQLException {
        return query("SELECT pid FROM pg_locks WHERE locktype = 'advisory'"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    }

    /** Connections that note what is sent, each statement's SQL as it is run. */
    DataSource recording(List<String> sent) {
        List<String> log = Collections.synchronizedList(sent);
        return proxy(DataSource.class, dataSource, log);
    }

    /** One connection, handed out again and again as a pool of one would, never really closed. */
    static DataSource pool(Connection connection) {
        Connection kept = (Connection) Proxy.newProxyInstance(
                Database.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    return method.getName().equals("close") ? null : call(connection, method, arguments);
                });
        return (DataSource) Proxy.newProxyInstance(
                Database.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> kept);
    }

    private static <T> T proxy(Class<T> type, T target, List<String> log) {
        Object proxy = Proxy.newProxyInstance(
                Database.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().startsWith("execute") && arguments != null) {
                        log.add((String) arguments[0]);
                    }
                    if (method.getName().equals("prepareStatement")) {
                        log.add((String) arguments[0]);
                    }
                    Object result = call(target, method, arguments);
                    if (result instanceof Connection connection) {
                        return proxy(Connection.class, connection, log);
                    }
                    return result instanceof Statement statement && !(result instanceof PreparedStatement)
                            ? proxy(Statement.class, statement, log)
                            : result;
                });
        return type.cast(proxy);
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
