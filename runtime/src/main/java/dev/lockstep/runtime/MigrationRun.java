package dev.lockstep.runtime;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Runs one migration one way, phase by phase, and notes each in the transaction that does it. */
final class MigrationRun {
    private static final Duration LEAST_WAIT = Duration.ofMillis(1);
    private static final int LEAST_SHARE = 10;

    private final Exclusive place;
    private final Session session;
    private final Settings settings;
    private final Job job;
    private final long start = System.nanoTime();
    /** Whether all of the change is in one transaction, which is not ours to end. */
    private final boolean whole;

    private int current;
    private int committed;

    MigrationRun(Exclusive place, Job job) {
        this.place = place;
        this.session = place.session();
        this.settings = place.settings();
        this.job = job;
        this.whole = session.inTransaction();
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
            if (whole) {
                // The whole is undone, and perhaps tried again, by whoever began it; nothing can be asked before that.
                Session.quietly(e, () -> session.execute("ROLLBACK"));
            }
            throw new Failures(session, job, committed, whole).failed(current, e);
        }
        Duration took = took();
        place.whenCommitted(() -> settings.listener().migrationFinished(job.revision(), job.direction(), took));
    }

    private void phases() throws SQLException {
        List<Phase> phases = Phase.split(job.steps(), job.from());
        boolean begun = job.resumed();
        for (Phase phase : phases.isEmpty() ? List.of(new Phase(job.from(), job.from(), true)) : phases) {
            askForLoss(phase);
            if (!whole && !(place.direct() && phase.transactional())) {
                place.checkLock();
            }
            if (phase.transactional()) {
                inTransaction(phase, begun);
            } else {
                alone(phase, begun);
            }
            begun = true;
            committed = phase.to();
        }
    }

    /**
     * Asks again what would be lost, before each phase: the application may have written it meanwhile, and nothing is begun
     * that must not be finished.
     */
    private void askForLoss(Phase phase) throws SQLException {
        if (job.loss() == DataLoss.ACCEPTED || whole) {
            return;
        }
        for (int i = 0; i < job.steps().size(); i++) {
            boolean later = i < phase.from() || i >= phase.to();
            if (later && job.steps().get(i) instanceof Step.Guard guard && guard.ofLoss()) {
                current = i;
                try {
                    ask(guard);
                } catch (SQLException e) {
                    if (!SqlStates.missing(e)) {
                        throw e;
                    }
                }
            }
        }
    }

    private void ask(Step.Guard guard) throws SQLException {
        if (session.read(guard.sql(), row -> row.getBoolean(1)).contains(true)) {
            throw new Failures(session, job, committed, whole).guard(current, guard);
        }
    }

    /** First in one round trip; where that fails, step by step, which says what failed and waits for no lock twice. */
    private void inTransaction(Phase phase, boolean begun) throws SQLException {
        Retries retries = new Retries(settings);
        boolean atOnce = settings.listeners.isEmpty() && !whole && phase.isQuick(job.steps());
        while (true) {
            try {
                if (atOnce) {
                    atOnce(phase, begun);
                } else {
                    session.transaction(() -> stepwise(phase, begun));
                }
                return;
            } catch (SQLException e) {
                if (!atOnce || SqlStates.passing(e) || SqlStates.cut(e)) {
                    pause(retries, e);
                }
                atOnce = false;
            }
        }
    }

    private void atOnce(Phase phase, boolean begun) throws SQLException {
        StringBuilder sql = new StringBuilder();
        boolean stops = false;
        current = phase.from();
        for (int i = phase.from(); i < phase.to(); i++) {
            Step step = job.steps().get(i);
            if (!step.impact().stopsNobody()) {
                if (stops) {
                    sql.append(remaining()).append(";\n");
                } else {
                    current = i;
                }
                stops = true;
            }
            settings.listener().stepStarted(job.revision(), i + 1, step);
            sql.append(ScriptFormat.terminated(step.sql())).append('\n');
        }
        session.together(sql + job.note(place.table(), begun, phase.to(), took()));
    }

    private void stepwise(Phase phase, boolean begun) throws SQLException {
        Duration before = took();
        long begin = 0;
        boolean stops = false;
        for (int i = phase.from(); i < phase.to(); i++) {
            boolean more = !job.steps().get(i).impact().stopsNobody();
            if (stops && more) {
                session.execute(rest(begin).sql(true));
            } else if (more) {
                // From the first lock on: nobody waits for us while guards read.
                begin = System.nanoTime();
            }
            step(i);
            stops |= more;
        }
        session.execute(job.note(place.table(), begun, phase.to(), before));
    }

    /** What is left of the lock timeout: a table that is locked already does not wait once more for each that follows. */
    private Limits rest(long begin) {
        Duration left = settings.lockTimeout.minusNanos(System.nanoTime() - begin);
        Duration least = left.compareTo(floor()) > 0 ? left : floor();
        return place.limits()
                .with(settings.lockTimeout.isZero() ? settings.lockTimeout : least, settings.statementTimeout);
    }

    /** The same where the statements travel together, by the server's clock. */
    private String remaining() {
        long whole = settings.lockTimeout.toMillis();
        return whole == 0
                ? "SELECT 1"
                : "SELECT pg_catalog.set_config('lock_timeout', greatest(" + floor().toMillis() + ", " + whole
                        + " - (extract(epoch FROM pg_catalog.clock_timestamp() - pg_catalog.transaction_timestamp())"
                        + " * 1000::numeric)::integer)::text || 'ms', true)";
    }

    /** A rewrite may have taken it all; with nothing left each retry would rewrite again. Zero would be for ever. */
    private Duration floor() {
        Duration share = settings.lockTimeout.dividedBy(LEAST_SHARE);
        return share.compareTo(LEAST_WAIT) > 0 ? share : LEAST_WAIT;
    }

    private void alone(Phase phase, boolean begun) throws SQLException {
        Step step = job.steps().get(phase.from());
        if (whole) {
            throw new SessionNeeded(place.history().name(), job.revision(), step.sql());
        }
        if (!begun) {
            session.execute(job.note(place.table(), false, phase.from(), took()));
        }
        step(phase.from());
        session.execute(job.note(place.table(), true, phase.to(), took()));
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

    private void retrying(Session.Work work) throws SQLException {
        Retries retries = new Retries(settings);
        while (true) {
            try {
                work.run();
                return;
            } catch (SQLException e) {
                pause(retries, e);
            }
        }
    }

    private void pause(Retries retries, SQLException failure) throws SQLException {
        if (whole) {
            throw failure;
        }
        Duration pause = retries.next(failure);
        settings.listener().retrying(job.revision(), current + 1, retries.failed(), pause, failure);
        Pause.take(pause);
    }

    /** What is done outside a transaction under other settings than the migrator's usual ones. */
    private void under(Limits limits, Session.Work work) throws SQLException {
        try {
            session.execute(limits.sql(false));
            work.run();
        } catch (SQLException | RuntimeException | Error e) {
            Session.quietly(e, () -> session.execute(place.limits().sql(false)));
            throw e;
        }
        session.execute(place.limits().sql(false));
    }

    /** A statement that stops nobody while it waits for a lock waits as long as it must. */
    private Limits patient(Step step) {
        Duration lock = step.impact().stopsNobody() ? Duration.ZERO : settings.lockTimeout;
        return place.limits().with(lock, settings.statementTimeout);
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
            // What is repeated after a kill may be gone already, and a schema further down the path may have its like.
            Limits limits = step.sql().startsWith("DROP INDEX ")
                    ? patient(step).in(place.table().schema())
                    : patient(step);
            return () -> retrying(() -> under(limits, () -> session.execute(step.sql())));
        }

        @Override
        public Session.Work buildIndex(Step.BuildIndex step) {
            boolean again = job.resumed() && current == job.from();
            return () -> retrying(() -> under(unhurried(), () -> IndexBuild.run(session, step, again)));
        }

        @Override
        public Session.Work guard(Step.Guard step) {
            return () -> {
                if (!step.ofLoss() || job.loss() == DataLoss.REFUSED) {
                    ask(step);
                }
            };
        }

        @Override
        public Session.Work java(Step.Java step) {
            return () -> JavaRun.run(session.connection(), place.history(), step);
        }

        @Override
        public Session.Work backfill(Step.Backfill step) {
            return () -> {
                int position = job.revision().number();
                boolean again = job.resumed() && current == job.from();
                long from = again ? place.table().batch(session, position) : 0;
                BackfillRun.Batches batches = new BackfillRun.Batches() {
                    @Override
                    public long run(String sql, MigrationListener.Progress progress, long next) throws SQLException {
                        String note = place.table().progress(position, next, progress.toString(), took());
                        long[] rows = {0};
                        retrying(() -> rows[0] = session.together(sql + note, 1));
                        return rows[0];
                    }

                    @Override
                    public void made(MigrationListener.Progress progress) {
                        settings.listener().stepProgressed(job.revision(), current + 1, step, progress);
                    }
                };
                new BackfillRun(session, batches, step, from).run();
            };
        }
    }
}
