package dev.lockstep.runtime;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Finds out whether a pooler gives every transaction another session, as PgBouncer does with {@code pool_mode =
 * transaction}: a session's lock and settings would be somebody else's there.
 */
final class Pooler {
    private static final int LOOKS = 3;
    /** A pool that is small may have no second connection, and nobody waits for one who waits. */
    private static final Duration BOUND = Duration.ofSeconds(1);

    private Pooler() {}

    /**
     * Whether sessions are shared.
     *
     * @throws TimeoutException when a second connection is not to be had, and so it cannot be found out
     */
    static boolean sharesSessions(Session session, DataSource source) throws SQLException, TimeoutException {
        CompletableFuture<Session> second = new CompletableFuture<>();
        Thread opening = new Thread(() -> open(source, second), "lockstep-pooler");
        opening.setDaemon(true);
        opening.start();
        try (Session other = second.get(BOUND.toMillis(), TimeUnit.MILLISECONDS)) {
            int process = process(session);
            for (int i = 0; i < LOOKS; i++) {
                // A process that is free again is what the next transaction of anybody gets.
                if (process(other) == process || process(session) != process) {
                    return true;
                }
            }
            return false;
        } catch (ExecutionException e) {
            throw new TimeoutException(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        } finally {
            second.cancel(false);
        }
    }

    private static void open(DataSource source, CompletableFuture<Session> second) {
        try {
            Session opened = Session.open(source);
            // A pooler lets anybody in; what may have to wait is the first question.
            process(opened);
            if (!second.complete(opened)) {
                opened.close();
            }
        } catch (SQLException | RuntimeException e) {
            second.completeExceptionally(e);
        }
    }

    private static int process(Session session) throws SQLException {
        return session.read("SELECT pg_catalog.pg_backend_pid()", row -> row.getInt(1))
                .get(0);
    }
}
