package dev.lockstep.runtime;

import dev.lockstep.runtime.AppliedMigration.State;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Runs one migration one way, phase by phase, and notes each in the transaction that does it. */
final class MigrationRun {
    /** How often a backfill that goes on tells of itself. */
    private static final Duration PROGRESS = Duration.ofSeconds(5);

    private static final Duration LEAST_WAIT = Duration.ofMillis(1);
    private static final int LEAST_SHARE = 10;

    /** How the names of indexes begin that are built to take the place of another. */
    static final String REPLACEMENT = "lockstep_new_";

    private final Exclusive place;
    private final Session session;
    private final Settings settings;
    private final Job job;
    private final long start = System.nanoTime();
    private int current;
    private int committed;

    MigrationRun(Exclusive place, Job job) {
        this.place = place;
        this.session = place.session();
        this.settings = place.settings();
        this.job = job;
        this.current = job.from();
        this.committed = job.from();
    }

    void run() throws SQLException {
        settings.listener()
                .migrationStarted(
                        job.revision(), job.direction(), job.from(), job.steps().size());
        try {
            phases();
        } catch (SQLException e) {
            throw Failures.failed(session, job, current, committed, e);
        }
        settings.listener().migrationFinished(job.revision(), job.direction(), took());
    }

    private void phases() throws SQLException {
        List<Phase> phases = Phase.split(job.steps(), job.from());
        boolean begun = job.resumed();
        if (phases.isEmpty()) {
            together(new Phase(job.from(), job.from(), true), begun);
        }
        for (Phase phase : phases) {
            if (phase.transactional()) {
                boolean first = !begun;
                retrying(() -> together(phase, !first));
            } else {
                if (!begun) {
                    session.transaction(job.begin());
                }
                step(phase.from());
                note(phase.to());
            }
            begun = true;
            committed = phase.to();
        }
    }

    private void together(Phase phase, boolean begun) throws SQLException {
        session.transaction(() -> {
            limits().apply(session, true);
            if (!begun) {
                job.begin().run();
            }
            long begin = 0;
            boolean stops = false;
            for (int i = phase.from(); i < phase.to(); i++) {
                boolean more = !job.steps().get(i).impact().stopsNobody();
                if (stops && more) {
                    rest(begin).apply(session, true);
                } else if (more) {
                    // From the first lock on: nobody waits for us while guards read.
                    begin = System.nanoTime();
                }
                step(i);
                stops |= more;
            }
            note(phase.to());
        });
    }

    /** What is left of the lock timeout: a table that is locked already does not wait once more for each that follows. */
    private Limits rest(long begin) {
        Duration whole = settings.lockTimeout();
        Duration left = whole.minusNanos(System.nanoTime() - begin);
        // A rewrite may have taken it all; with nothing left each retry would rewrite again. Zero would be for ever.
        Duration share = whole.dividedBy(LEAST_SHARE);
        Duration floor = share.compareTo(LEAST_WAIT) > 0 ? share : LEAST_WAIT;
        Duration least = left.compareTo(floor) > 0 ? left : floor;
        return place.limits().with(whole.isZero() ? whole : least, settings.statementTimeout());
    }

    private void step(int index) throws SQLException {
        current = index;
        Step step = job.steps().get(index);
        long begin = System.nanoTime();
        settings.listener().stepStarted(job.revision(), index + 1, step);
        step.match(new Actions()).run();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        settings.listener().stepFinished(job.revision(), index + 1, step, took);
    }

    /** Says in the history how far the migration is; at its end it is applied, or gone. */
    private void note(int done) throws SQLException {
        int position = job.revision().number();
        boolean last = done == job.steps().size();
        if (!last) {
            place.table().update(session, position, job.upgrade() ? State.APPLYING : State.REVERTING, done, took());
        } else if (job.upgrade()) {
            place.table().update(session, position, State.APPLIED, done, took());
        } else {
            place.table().deleteFrom(session, position);
        }
    }

    private void retrying(Session.Work work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (SQLException e) {
                if (!SqlStates.passing(e) || attempt > settings.retries()) {
                    throw e;
                }
                Duration pause = Pause.backoff(attempt);
                settings.listener().retrying(job.revision(), current + 1, attempt, pause, e);
                Pause.take(pause);
            }
        }
    }

    private void build(Step.BuildIndex step) throws SQLException {
        List<Boolean> valid = session.query(
                "SELECT i.indisvalid FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid"
                        + " WHERE i.indexrelid = to_regclass(?) AND (cardinality(parse_ident(?)) > 1"
                        + " OR c.relnamespace = to_regnamespace(quote_ident(current_schema())))",
                row -> row.getBoolean(1),
                step.index(),
                step.index());
        // The process that began this step may have died after the last statement and before it could note it.
        boolean begunBefore = job.resumed() && current == job.from();
        if (begunBefore && valid.contains(true)) {
            return;
        }
        // What an abandoned replacement left may be of other columns.
        boolean abandoned = valid.contains(true) && step.index().contains(REPLACEMENT);
        if (valid.contains(false) || abandoned) {
            session.execute("DROP INDEX CONCURRENTLY IF EXISTS " + step.index());
        }
        session.execute(step.sql());
    }

    private void fill(Step.Backfill step) throws SQLException {
        BackfillRun.Transactions transactions = work -> retrying(() -> session.transaction(() -> {
            limits().apply(session, true);
            work.run();
        }));
        long[] reported = {System.nanoTime()};
        BackfillRun.Progress progress = (rows, percent) -> {
            if (System.nanoTime() - reported[0] > PROGRESS.toNanos()) {
                settings.listener().stepProgressed(job.revision(), current + 1, step, rows, percent);
                reported[0] = System.nanoTime();
            }
        };
        new BackfillRun(session, transactions, progress, step).run();
    }

    /** For a statement that stops nobody while it waits for a lock. */
    private Limits patient() {
        return place.limits().with(Duration.ZERO, settings.statementTimeout());
    }

    private Limits limits() {
        return place.limits().with(settings.lockTimeout(), settings.statementTimeout());
    }

    /**
     * A concurrent build waits for every older transaction, by way of locks, and stops nobody meanwhile: cut short, it
     * would only leave an invalid index.
     */
    private Limits unhurried() {
        return place.limits().with(Duration.ZERO, Duration.ZERO);
    }

    private Duration took() {
        return job.before().plusNanos(System.nanoTime() - start);
    }

    private final class Actions implements Step.Cases<Session.Work> {
        @Override
        public Session.Work statement(Step.Statement step) {
            return () -> session.execute(step.sql());
        }

        @Override
        public Session.Work standalone(Step.Standalone step) {
            return () -> retrying(() -> session.under(
                    step.impact().stopsNobody() ? patient() : limits(), () -> session.execute(step.sql())));
        }

        @Override
        public Session.Work buildIndex(Step.BuildIndex step) {
            return () -> retrying(() -> session.under(unhurried(), () -> build(step)));
        }

        @Override
        public Session.Work guard(Step.Guard step) {
            return () -> {
                boolean due = !step.ofLoss() || settings.refuseLoss();
                if (due && session.ask(step.sql())) {
                    throw Failures.guard(job, current, committed, step, Evidence.of(session, step));
                }
            };
        }

        @Override
        public Session.Work backfill(Step.Backfill step) {
            return () -> fill(step);
        }
    }
}
