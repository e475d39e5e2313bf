package dev.lockstep.runtime.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/** An application's own pool, of one connection: who asks for a second waits, and then hears that there is none. */
final class PoolOfOne extends PGSimpleDataSource {
    private static final long serialVersionUID = 1;
    private static final int SECONDS = 5;

    private final transient Semaphore free = new Semaphore(1);

    PoolOfOne(PGSimpleDataSource like) {
        setServerNames(like.getServerNames());
        setPortNumbers(like.getPortNumbers());
        setDatabaseName(like.getDatabaseName());
        setUser(like.getUser());
        setPassword(like.getPassword());
        setPrepareThreshold(like.getPrepareThreshold());
        setSslmode(like.getSslmode());
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            if (!free.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new SQLTransientConnectionException("no connection is free after " + SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException(e);
        }
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("close") && !connection.isClosed()) {
                        free.release();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
