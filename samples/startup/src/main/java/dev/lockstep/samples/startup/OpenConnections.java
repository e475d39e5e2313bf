package dev.lockstep.samples.startup;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source of connections that are open already, so that a measured time holds none of their opening. */
final class OpenConnections implements DataSource {
    /** More than any of the tools holds at a time. */
    private static final int COUNT = 4;

    private final Deque<Connection> free = new ArrayDeque<>();
    private final DataSource source;
    private final boolean kept;

    private OpenConnections(DataSource source, boolean kept) throws SQLException {
        this.source = source;
        this.kept = kept;
        for (int i = 0; i < COUNT; i++) {
            free.add(source.getConnection());
        }
    }

    /** The driver's own connections, each given out once. */
    static DataSource plain(DataSource source) throws SQLException {
        return new OpenConnections(source, false);
    }

    /** Connections that come back when they are closed, as from a pool. */
    static DataSource kept(DataSource source) throws SQLException {
        return new OpenConnections(source, true);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection open = free.isEmpty() ? source.getConnection() : free.pop();
        return kept ? returning(open) : open;
    }

    private Connection returning(Connection open) {
        return (Connection) Proxy.newProxyInstance(
                OpenConnections.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    if (method.getName().equals("close")) {
                        if (!open.getAutoCommit()) {
                            open.rollback();
                            open.setAutoCommit(true);
                        }
                        free.push(open);
                        return null;
                    }
                    try {
                        return method.invoke(open, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return source.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
