package dev.lockstep.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * A session that alone works on a history: it holds the lock, has the migrator's limits, and the history table is there.
 *
 * @param session the session
 * @param table the history's rows
 * @param limits the settings under which steps run: the timeouts, and the search path with the schema first
 * @param settings what the migrator was told
 * @param history what the application knows
 * @param direct whether it is known that no pooler stands between us and the server
 * @param committed what is to be told when the transaction that is open has been committed
 */
record Exclusive(
        Session session,
        HistoryTable table,
        Limits limits,
        Settings settings,
        History history,
        boolean direct,
        List<Runnable> committed) {
    /** As if so many attempts had failed: pauses of some hundred milliseconds. */
    private static final int FEW = 3;

    /** Something that changes a history. */
    @FunctionalInterface
    interface Change<T> {
        T make(Exclusive place) throws SQLException;
    }

    /** Takes the lock, sees to the table, makes the change, gives the lock back whatever happens. */
    static <T> T with(Session session, DataSource source, Settings settings, History history, Change<T> change)
            throws SQLException {
        return with(session, source, settings, history, change, System.nanoTime());
    }

    private static <T> T with(
            Session session, DataSource source, Settings settings, History history, Change<T> change, long start)
            throws SQLException {
        Place place = place(session, settings, history);
        HistoryTable table = new HistoryTable(place.schema, history.name());
        Limits own = place.limits;
        String path = settings.schema.isEmpty()
                ? own.searchPath()
                : Quote.name(settings.schema) + (own.searchPath().isEmpty() ? "" : ", " + own.searchPath());
        // Looked through first otherwise: a temporary table could stand in for one of the schema.
        String safe = path.contains("pg_temp") ? path : path + (path.isEmpty() ? "" : ", ") + "pg_temp";
        Limits limits = new Limits("", "", safe).with(settings.lockTimeout, settings.statementTimeout);
        int told = session.processOfDriver();
        boolean direct = told == place.process;
        Exclusive exclusive = new Exclusive(session, table, limits, settings, history, direct, new ArrayList<>());
        MigrationLock lock = new MigrationLock(session, table);
        if (!direct) {
            session.goThroughPooler();
        }
        boolean shared = false;
        try {
            shared = !direct && Pooler.sharesSessions(session, source);
        } catch (TimeoutException unknown) {
            if (told != 0) {
                return again(session, source, settings, history, change, start);
            }
            // A driver that does not tell, and a pool of one connection: more likely than not nobody stands between.
        }
        return shared ? exclusive.inTransaction(lock, change) : exclusive.inSession(lock, own, change);
    }

    /**
     * Begins anew over another connection. Replicas that each hold one of a pooler's last connections and ask for a second
     * would wait for each other; so the first is given back.
     */
    private static <T> T again(
            Session session, DataSource source, Settings settings, History history, Change<T> change, long start)
            throws SQLException {
        session.close();
        Duration waited = Duration.ofNanos(System.nanoTime() - start);
        if (waited.compareTo(settings.lockWait) >= 0) {
            throw Errors.unknownPooler(history.name(), waited);
        }
        Pause.take(Pause.backoff(FEW));
        try (Session other = Session.open(source)) {
            return with(other, source, settings, history, change, start);
        }
    }

    private <T> T inSession(MigrationLock lock, Limits own, Change<T> change) throws SQLException {
        lock.take(settings);
        try {
            session.execute(limits.sql(false));
            ensure();
            T made = change.make(this);
            // What is done is committed; that the lock went with its connection is no failure of the change.
            Session.quietly(new MigrationException("done"), () -> giveBack(lock, own));
            return made;
        } catch (SQLException | RuntimeException | Error e) {
            Session.quietly(e, () -> giveBack(lock, own));
            throw e;
        }
    }

    /** Another history of the schema may be making the table just now. */
    private void ensure() throws SQLException {
        Retries retries = new Retries(settings);
        while (true) {
            try {
                table.ensure(session);
                return;
            } catch (SQLException e) {
                Pause.take(retries.next(e));
            }
        }
    }

    /** A session that cannot give its lock back is cut, which gives it back as well. */
    private void giveBack(MigrationLock lock, Limits own) throws SQLException {
        boolean released = false;
        try {
            // The timeouts as they were, and the lock, in one round trip; the last column says whether it was ours.
            released = session.query(own.sql(false) + ", " + lock.release(), row -> row.getBoolean(4))
                    .get(0);
        } finally {
            if (!released) {
                session.abort();
            }
        }
    }

    /**
     * All of the change in one transaction, under a lock that is the transaction's: as much as can be done where the next
     * transaction may run in another session.
     */
    private <T> T inTransaction(MigrationLock lock, Change<T> change) throws SQLException {
        List<T> made = new ArrayList<>();
        Retries retries = new Retries(settings);
        lock.await(settings, () -> {
            made.clear();
            committed.clear();
            try {
                session.transaction(() -> {
                    if (lock.takenForTransaction()) {
                        session.execute(limits.sql(true));
                        table.ensure(session);
                        made.add(change.make(this));
                    }
                });
                return !made.isEmpty();
            } catch (SQLException e) {
                Pause.take(retries.next(e));
                return false;
            } catch (MigrationException e) {
                if (!(e.getCause() instanceof SQLException cause)) {
                    throw e;
                }
                try {
                    pause(retries.next(cause), e);
                } catch (SQLException last) {
                    throw e;
                }
                return false;
            }
        });
        committed.forEach(Runnable::run);
        return made.get(0);
    }

    private static void pause(Duration pause, MigrationException failure) {
        String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        Log.warn(first + "; all of it again in " + pause.toMillis() + " ms");
        Pause.take(pause);
    }

    /** Tells of something once it is committed. */
    void whenCommitted(Runnable telling) {
        if (session.inTransaction()) {
            committed.add(telling);
        } else {
            telling.run();
        }
    }

    List<AppliedMigration> rows() throws SQLException {
        return table.rows(session);
    }

    /** Refuses to go on when the lock is another session's: a pooler that was not found out. */
    void checkLock() throws SQLException {
        if (!new MigrationLock(session, table).held()) {
            throw Errors.lockLost(history.name());
        }
    }

    void run(Job job) throws SQLException {
        new MigrationRun(this, job).run();
    }

    /** Where the connection is: the schema of the history table, after a look at whether it can be written. */
    private static Place place(Session session, Settings settings, History history) throws SQLException {
        Place place = session.query(
                        "SELECT pg_catalog.pg_is_in_recovery()"
                                + " OR pg_catalog.current_setting('transaction_read_only')::boolean AS read_only,"
                                + " pg_catalog.pg_backend_pid() AS process, (SELECT nspname FROM pg_catalog.pg_namespace"
                                + " WHERE nspname = coalesce(nullif(?, ''), current_schema())) AS schema, "
                                + Limits.READ,
                        Place::new,
                        settings.schema)
                .get(0);
        if (place.readOnly) {
            throw Errors.readOnly(history.name());
        }
        if (place.schema == null) {
            throw settings.schema.isEmpty()
                    ? Errors.noSchema(history.name())
                    : Errors.missingSchema(history.name(), settings.schema);
        }
        return place;
    }

    /** What a connection says of itself. */
    private static final class Place {
        private final boolean readOnly;
        private final int process;
        private final String schema;
        private final Limits limits;

        Place(ResultSet row) throws SQLException {
            readOnly = row.getBoolean("read_only");
            process = row.getInt("process");
            schema = row.getString("schema");
            limits = Limits.read(row);
        }
    }
}
