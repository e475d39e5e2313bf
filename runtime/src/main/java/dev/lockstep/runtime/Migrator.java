package dev.lockstep.runtime;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Brings a database to the schema that an application was compiled with, and back. Immutable, and safe for use by several
 * threads and processes at a time: one migrates, the others wait and then find nothing to do.
 *
 * <p>Revisions are named by number ({@code "2"}, {@code "0002"}), by id ({@code "0002_add_priority"}), {@code "base"}
 * (before the first), {@code "head"} (the application's newest), or, where a database is at hand, relative to where it is
 * ({@code "-1"}). Every method that touches the database throws {@link MigrationException} when it cannot do its work.
 */
public final class Migrator {
    private final History history;
    private final DataSource dataSource;
    private final Settings settings;

    private Migrator(History history, DataSource dataSource, Settings settings) {
        this.history = history;
        this.dataSource = dataSource;
        this.settings = settings;
    }

    /** A migrator with the defaults of {@link Builder}. */
    public static Migrator on(History history, DataSource dataSource) {
        return builder(history, dataSource).build();
    }

    /** A migrator to be told more. */
    public static Builder builder(History history, DataSource dataSource) {
        return new Builder(history, dataSource);
    }

    /**
     * Applies the pending migrations, and first finishes what a killed process left half-done. When there is nothing to
     * do, it costs one query.
     */
    public MigrationReport migrate() {
        long start = System.nanoTime();
        Session session = open();
        try (session) {
            String current = newest(session);
            if (current == null) {
                return Exclusive.with(session, dataSource, settings, history, Changes::migrate);
            }
            if (current.isEmpty()) {
                return ahead(table().rows(session), start);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new MigrationReport(history.name(), List.of(), List.of(), List.of(), current, took);
        } catch (SQLException e) {
            throw Errors.database(history.name(), e);
        }
    }

    /**
     * Applies the pending migrations up to a revision, and first finishes what a killed process left half-done.
     *
     * @param revision where to stop; the database must not be past it
     */
    public MigrationReport migrateTo(String revision) {
        Objects.requireNonNull(revision, "revision");
        return change(place -> Changes.migrateTo(place, revision));
    }

    /**
     * The question of a start with nothing to do, by one query: the head's name when it is the newest migration that is
     * applied, an empty text when the database has newer ones, nothing when the head is not applied. Plain code, without
     * a class more than it takes: this runs at every start.
     */
    private @Nullable String newest(Session session) throws SQLException {
        int length = history.length();
        String newest = length == 0 ? "base" : null;
        try (PreparedStatement statement = session.prepare(peek());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (newest != null) {
                    return "";
                }
                boolean isHead = rows.getInt(1) == length
                        && rows.getString(2).equals(history.head())
                        && rows.getString(3).equals("applied");
                if (!isHead) {
                    return null;
                }
                newest = Revision.id(length, rows.getString(4));
            }
        } catch (SQLException e) {
            if (!table().isMissing(session, e)) {
                throw e;
            }
        }
        return newest;
    }

    private String peek() {
        String table = "lockstep_history";
        // One that stands further down the search path is another application's.
        String here =
                "' AND tableoid = pg_catalog.to_regclass(pg_catalog.format('%I.lockstep_history', current_schema()))::oid";
        if (!settings.schema.isEmpty()) {
            table = Quote.name(settings.schema).concat(".lockstep_history");
            here = "'";
        }
        return "SELECT position, chain, state, slug FROM "
                .concat(table)
                .concat(" WHERE position >= ")
                .concat(Integer.toString(Math.max(history.length(), 1)))
                .concat(" AND history = '")
                .concat(history.name().replace("'", "''"))
                .concat(here)
                .concat(" ORDER BY position LIMIT 2");
    }

    private MigrationReport ahead(List<AppliedMigration> rows, long start) {
        Divergence.refuse(history, rows);
        Standing standing = new Standing(history, settings, rows);
        standing.accept();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new MigrationReport(history.name(), List.of(), List.of(), standing.ahead(), Standing.name(rows), took);
    }

    /**
     * Takes back the newest migrations of the database, also those that this application does not know, by the scripts
     * that the database keeps. Data that would be lost stands in the way; what is empty does not.
     *
     * @param steps how many, 1 or more
     */
    public MigrationReport downgrade(int steps) {
        return downgrade(steps, DataLoss.REFUSED);
    }

    /**
     * Takes back the newest migrations of the database.
     *
     * @param steps how many, 1 or more
     * @param loss whether data may be lost
     */
    public MigrationReport downgrade(int steps, DataLoss loss) {
        if (steps < 1) {
            throw new IllegalArgumentException("one step back or more: " + steps);
        }
        return change(place -> Changes.downgrade(place, steps, loss));
    }

    /** Takes back every migration of the database after a revision, unless data would be lost. */
    public MigrationReport downgradeTo(String revision) {
        return downgradeTo(revision, DataLoss.REFUSED);
    }

    /** Takes back every migration of the database after a revision. */
    public MigrationReport downgradeTo(String revision, DataLoss loss) {
        Objects.requireNonNull(revision, "revision");
        return change(place -> Changes.downgradeTo(place, revision, loss));
    }

    /** The newest migration of the database, if it has any. */
    public Optional<AppliedMigration> current() {
        List<AppliedMigration> rows = history();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    /** The migrations of the database, the oldest first. */
    public List<AppliedMigration> history() {
        return connected(session -> table().rows(session));
    }

    /** The migrations that {@link #migrate()} would apply or finish. */
    public List<Revision> pending() {
        List<AppliedMigration> rows = history();
        Divergence.refuse(history, rows);
        return new Standing(history, settings, rows).pending();
    }

    /**
     * Checks, without changing anything, that the database has all of this application's migrations, whole and as they
     * were recorded.
     */
    public void validate() {
        List<AppliedMigration> rows = history();
        Divergence.refuse(history, rows);
        for (AppliedMigration row : rows) {
            if (!row.complete()) {
                throw Errors.incomplete(history.name(), row);
            }
            int number = row.revision().number();
            if (number <= history.length()
                    && !row.revision().equals(history.revisions().get(number - 1))) {
                throw Errors.badRow(
                        Integer.toString(number),
                        new IllegalArgumentException("it says " + row.revision() + ", \""
                                + row.revision().message() + "\""));
            }
        }
        Standing standing = new Standing(history, settings, rows);
        if (!standing.pending().isEmpty()) {
            throw Errors.pending(history.name(), standing.pending());
        }
        standing.accept();
    }

    /**
     * Compares the database with the schema of this application's head: makes that schema beside the database's own, in
     * a transaction that is rolled back, and asks the catalog for what differs. Changes nothing, stops nobody, and needs
     * no right but CREATE on the database, or, where the schema names no database schemas, TEMPORARY.
     */
    public DriftReport check() {
        return connected(session -> Rehearsal.check(session, settings, history, table().rows(session)));
    }

    /**
     * Takes on a database that was there before its history: compares it as {@link #check()} does, and says that it is
     * at the head when nothing differs. Otherwise the error tells every difference, and nothing is changed.
     */
    public MigrationReport baseline() {
        return connected(session -> {
            Errors.refuseKnown(history, table().rows(session));
            DriftReport report = Rehearsal.check(session, settings, history, List.of());
            if (!report.isEmpty()) {
                throw Errors.differs(report);
            }
            return Exclusive.with(session, dataSource, settings, history, place -> {
                Errors.refuseKnown(history, place.rows());
                return Changes.stamp(place, "head");
            });
        });
    }

    /**
     * Says that the database has the schema of a revision, and runs nothing: for a database that was there before its
     * history. The report's {@code applied} are the migrations now noted, {@code reverted} those no longer noted.
     */
    public MigrationReport stamp(String revision) {
        Objects.requireNonNull(revision, "revision");
        return change(place -> Changes.stamp(place, revision));
    }

    /**
     * Writes the rows of the history anew where they tell of this application's own migrations under other numbers,
     * words or checksums, as after branches were merged; refuses where other SQL was run. The rows keep the reason.
     *
     * @param reason why, for those who read the history later; not blank
     * @return how many rows were written
     */
    public int repair(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("say why the history is repaired");
        }
        return change(place -> Repair.run(place, reason));
    }

    /**
     * The SQL that takes a database from one revision to another, for an operator to read and to run with psql. It keeps
     * the history as the migrator would, under the same lock. Needs no database. A way back asks whether data would be
     * lost, unless psql is told {@code -v lockstep_accept_loss=1}.
     */
    public String script(String from, String to) {
        Revisions revisions = Revisions.of(history);
        int first = revisions.position(from);
        int last = revisions.position(to);
        Changes.refuseDrafts(history, settings, first, last);
        return new PsqlScript(history, settings).write(first, last);
    }

    private <T> T change(Exclusive.Change<T> change) {
        return connected(session -> Exclusive.with(session, dataSource, settings, history, change));
    }

    private <T> T connected(Query<T> query) {
        Session opened = open();
        try (Session session = opened) {
            return query.on(session);
        } catch (SQLException e) {
            throw Errors.database(history.name(), e);
        }
    }

    private HistoryTable table() {
        return new HistoryTable(settings.schema, history.name());
    }

    private Session open() {
        try {
            return Session.open(dataSource);
        } catch (SQLException e) {
            throw Errors.unreachable(history.name(), e);
        }
    }

    @FunctionalInterface
    private interface Query<T> {
        T on(Session session) throws SQLException;
    }

    /** What a migrator may be told; all of it has a default. */
    public static final class Builder {
        private final History history;
        private final DataSource dataSource;
        private final Settings settings = new Settings();

        private Builder(History history, DataSource dataSource) {
            this.history = Objects.requireNonNull(history, "history");
            this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        }

        /**
         * How long a statement waits for a table's lock, and makes those wait that come after it; 5 seconds. Zero waits
         * for ever. What stops nobody waits as long as it must: a concurrent build or drop of an index, VALIDATE CONSTRAINT.
         */
        public Builder lockTimeout(Duration timeout) {
            settings.lockTimeout = checked(timeout);
            return this;
        }

        /** How long a statement may run; no bound. Never bounds a concurrent index build. */
        public Builder statementTimeout(Duration timeout) {
            settings.statementTimeout = checked(timeout);
            return this;
        }

        /** How long to wait for another process that migrates the same history; 5 minutes. */
        public Builder lockWait(Duration wait) {
            settings.lockWait = checked(wait);
            return this;
        }

        /** How often a step is tried again after a lock timeout, a deadlock or a serialization failure; 10. */
        public Builder retries(int count) {
            if (count < 0) {
                throw new IllegalArgumentException("no retry or more: " + count);
            }
            settings.retries = count;
            return this;
        }

        /** How long a run goes on trying again what locks, deadlocks or serialization failures stop; 10 minutes. */
        public Builder retryFor(Duration whole) {
            settings.retryFor = checked(whole);
            return this;
        }

        /**
         * The schema of the history table, and the first in which unqualified names of the migrations are looked for; the
         * connection's current schema. It must exist.
         *
         * @param name the plain name, without quotes
         */
        public Builder schema(String name) {
            settings.schema = Objects.requireNonNull(name, "name");
            return this;
        }

        /** One more that hears what the migrator does. */
        public Builder listener(MigrationListener listener) {
            settings.listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /** Whether drafts are applied; no. For databases of developers: a draft that changes must be taken back first. */
        public Builder acceptDrafts(boolean accept) {
            settings.acceptDrafts = accept;
            return this;
        }

        /**
         * Whether data that a migration loses must be gone already: rows of a dropped table, values of a dropped column,
         * digits that a narrower type cuts off; no, for its author has consented. What cannot be converted at all always
         * stops a migration. A way back has its consent in the call: {@link DataLoss}.
         */
        public Builder refuseLoss(boolean refuse) {
            settings.refuseLoss = refuse;
            return this;
        }

        /** Whether a database with migrations that this application does not know is an error; no. */
        public Builder refuseAhead(boolean refuse) {
            settings.refuseAhead = refuse;
            return this;
        }

        /** How an empty database comes to the head; by every migration, one after the other. */
        public Builder freshStart(FreshStart way) {
            settings.freshStart = Objects.requireNonNull(way, "way");
            return this;
        }

        /** The migrator. */
        public Migrator build() {
            return new Migrator(history, dataSource, new Settings(settings));
        }

        private static Duration checked(Duration duration) {
            if (duration.isNegative()) {
                throw new IllegalArgumentException("a time is zero or more: " + duration);
            }
            return duration;
        }
    }
}
