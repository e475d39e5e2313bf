package dev.lockstep.runtime;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Runs a step in Java, on a connection that leaves to the migrator what is the migrator's. */
final class JavaRun implements InvocationHandler {
    private final Connection connection;
    private final Step.Java step;

    private JavaRun(Connection connection, Step.Java step) {
        this.connection = connection;
        this.step = step;
    }

    static void run(Connection connection, History history, Step.Java step) throws SQLException {
        try {
            made(history, step).run((Connection) Proxy.newProxyInstance(
                    JavaRun.class.getClassLoader(), new Class<?>[] {Connection.class}, new JavaRun(connection, step)));
            if (!step.transactional()) {
                connection.setAutoCommit(true);
            }
        } catch (Exception e) {
            if (!step.transactional()) {
                restore(connection, e);
            }
            throw failure(step, e);
        }
    }

    private static MigrationStep made(History history, Step.Java step) throws SQLException {
        try {
            MigrationStep made = history.step(step.type());
            if (made != null) {
                return made;
            }
        } catch (LinkageError e) {
            throw gone(step, e);
        }
        throw gone(step, null);
    }

    private static SQLException gone(Step.Java step, @Nullable Throwable cause) {
        return new SQLException(
                "there is no " + step.type() + " with @BeforeMigration or @AfterMigration any more. Put it back: the"
                        + " migration was begun with it",
                cause);
    }

    private static void restore(Connection connection, Exception failure) {
        Session.quietly(failure, () -> {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    /** A failure of the database's as it is, for it may pass; any other with the step's name. */
    private static SQLException failure(Step.Java step, Exception failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return failure instanceof SQLException sql
                ? sql
                : new SQLException(step.type() + " failed: " + failure, failure);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        boolean refused = switch (method.getName()) {
            case "close", "abort" -> true;
            case "commit", "setAutoCommit" -> step.transactional();
            // To a savepoint of its own a step may go back.
            case "rollback" -> step.transactional() && arguments == null;
            default -> false;
        };
        if (refused) {
            throw new SQLException(step.type() + " called " + method.getName() + "(), which is the migrator's to do"
                    + (step.transactional() ? "; transactional = false takes it out of the transaction" : ""));
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
