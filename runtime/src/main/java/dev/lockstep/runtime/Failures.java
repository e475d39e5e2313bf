package dev.lockstep.runtime;

import java.sql.SQLException;
import java.util.List;

/**
 * What is said when a step fails: which, why, what stands, what to do.
 *
 * @param session to ask who stands in the way
 * @param job what was to be done
 * @param committed how many of its steps stand
 * @param whole whether it was a part of one transaction with all the others
 */
record Failures(Session session, Job job, int committed, boolean whole) {
    static final String UNKNOWN =
            "Whether what was under way is committed is known to the database alone: lockstep_history tells.";

    MigrationException failed(int index, SQLException cause) {
        StringBuilder text = new StringBuilder(head(index)).append(cause.getMessage());
        if (index < job.steps().size()) {
            text.append("\n  ").append(job.steps().get(index).sql().replace("\n", "\n  "));
        }
        text.append('\n').append(SqlStates.cut(cause) ? UNKNOWN : left());
        String advice = advice(index, cause);
        if (!advice.isEmpty()) {
            text.append('\n').append(advice);
        }
        return new MigrationException(text.toString(), cause);
    }

    MigrationException guard(int index, Step.Guard step) {
        String evidence = Evidence.of(session, step);
        String consent = job.upgrade() ? "Migrator.Builder.refuseLoss(false)" : "downgrade(…, DataLoss.ACCEPTED)";
        String advice = step.ofLoss()
                ? "Save or remove the data, or accept its loss: " + consent + "; then run it again."
                : "Repair the data, then run it again.";
        String text = head(index) + step.problem() + evidence + "\nIt was found by: " + step.sql() + "\n" + left()
                + "\n" + advice;
        return step.ofLoss() ? new DataLossException(text) : new MigrationException(text);
    }

    private String head(int index) {
        String what = job.upgrade() ? " could not be applied, " : " could not be taken back, ";
        return job.revision() + what + job.stepName(Math.min(index, job.steps().size() - 1)) + ": ";
    }

    private String left() {
        if (whole) {
            return "All of it was rolled back; the database is as it was.";
        }
        List<Phase> phases = Phase.split(job.steps(), 0);
        if (committed == 0
                && !job.resumed()
                && (phases.isEmpty() || phases.get(0).transactional())) {
            return "It was rolled back; the database is as it was before " + job.revision() + ".";
        }
        String next = job.upgrade() ? "migrate()" : "migrate() or downgrade()";
        return "Steps done: " + committed + " of " + job.steps().size() + ". They stand, and are in lockstep_history; "
                + next + " goes on at step " + (committed + 1)
                + " once the cause is gone. If you undo or finish it by hand"
                + " instead, say where the database then stands: stamp(\"…\").";
    }

    private String advice(int index, SQLException cause) {
        if (SqlStates.exists(cause) && job.upgrade() && job.revision().number() == 1) {
            return "The database is not empty, and has no history of its own. If its schema is that of a revision, say"
                    + " so once: stamp(\"" + job.revision() + "\"); migrate() then goes on from there.";
        }
        if (SqlStates.is(cause, SqlStates.LOCK_NOT_AVAILABLE)) {
            return "The lock was not to be had within the lock timeout, as often as it was tried (retries, retryFor). "
                    + blockers(job.steps().get(index).impact().relation());
        }
        if (SqlStates.is(cause, SqlStates.QUERY_CANCELED)) {
            return "If it was the statement timeout: Migrator.Builder.statementTimeout allows more.";
        }
        if (SqlStates.is(cause, SqlStates.INSUFFICIENT_PRIVILEGE)) {
            return "Run migrations as the owner of the schema's objects, or grant what is missing.";
        }
        return SqlStates.cut(cause) ? "The connection was lost. Run it again." : "";
    }

    private String blockers(String relation) {
        try {
            List<String> found = Blockers.of(session, relation);
            return found.isEmpty()
                    ? "Nobody holds a lock on " + relation + " any more."
                    : "Locks on " + relation + " are held by " + String.join("; ", found) + ".";
        } catch (SQLException e) {
            return "Who holds it could not be found out: " + e.getMessage();
        }
    }
}
