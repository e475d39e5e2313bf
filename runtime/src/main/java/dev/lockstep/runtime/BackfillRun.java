package dev.lockstep.runtime;

import java.sql.SQLException;
import java.time.Duration;

/**
 * Goes through a table a range of blocks at a time, each in a transaction of its own, and updates the rows that still
 * need it.
 *
 * <p>A range costs the same wherever it stands and however often the table was gone through before. Another session may
 * carry a row that was not reached yet back to a block that was, so the table is gone through again until that finds
 * nothing; at most {@value #PASSES} times, for an application may go on writing such rows. What follows the backfill, a
 * guard or a constraint, has the last word.
 */
final class BackfillRun {
    /** The settings between which a recorded update finds the blocks of its batch, as tuple identifiers. */
    static final String FROM = "lockstep.batch_from";

    static final String TO = "lockstep.batch_to";
    static final int PASSES = 10;
    static final int FIRST_BLOCKS = 64;

    private static final int MOST_BLOCKS = 256;
    private static final long AIM_NANOS = Duration.ofMillis(50).toNanos();
    // The partitions of a table that someone has partitioned by hand, each with blocks from 0.
    private static final String BLOCKS = "WITH RECURSIVE part (oid) AS (SELECT CAST(%s AS regclass)::oid"
            + " UNION SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN part p ON i.inhparent = p.oid)"
            + " SELECT max(pg_relation_size(oid)) / current_setting('block_size')::bigint FROM part";

    private final Session session;
    private final Transactions transactions;
    private final Progress progress;
    private final Step.Backfill step;
    private int blocks = FIRST_BLOCKS;
    private long rows;

    BackfillRun(Session session, Transactions transactions, Progress progress, Step.Backfill step) {
        this.session = session;
        this.transactions = transactions;
        this.progress = progress;
        this.step = step;
    }

    /** The query for how many blocks a table has, given an SQL expression for its name. */
    static String blocksOf(String name) {
        return BLOCKS.formatted(name);
    }

    void run() throws SQLException {
        boolean again = true;
        for (int pass = 1; again && pass <= PASSES; pass++) {
            long before = rows;
            pass(pass == 1);
            again = rows > before;
        }
    }

    private void pass(boolean first) throws SQLException {
        long[] end = {0};
        transactions.run(() -> end[0] = session.query(blocksOf("?"), row -> row.getLong(1), step.table())
                .get(0));
        for (long from = 0; from < end[0]; ) {
            long to = Math.min(from + blocks, end[0]);
            batch(from, to);
            from = to;
            progress.made(rows, first ? (int) (100 * to / end[0]) : 100);
        }
    }

    private void batch(long from, long to) throws SQLException {
        long begin = System.nanoTime();
        long[] updated = {0};
        transactions.run(() -> {
            session.query(
                    "SELECT set_config(?, ?, true), set_config(?, ?, true)",
                    row -> true,
                    FROM,
                    "(" + from + ",0)",
                    TO,
                    "(" + to + ",0)");
            updated[0] = session.executeUpdate(step.sql());
        });
        rows += updated[0];
        long took = System.nanoTime() - begin;
        if (took > 2 * AIM_NANOS) {
            blocks = Math.max(1, blocks / 2);
        } else if (took < AIM_NANOS / 2) {
            blocks = Math.min(MOST_BLOCKS, blocks * 2);
        }
    }

    /** Runs something in a transaction with the migrator's limits, again when what stood in its way has passed. */
    @FunctionalInterface
    interface Transactions {
        void run(Session.Work work) throws SQLException;
    }

    /** Hears of every batch. */
    @FunctionalInterface
    interface Progress {
        void made(long rows, int percent);
    }
}
