package dev.lockstep.runtime;

import java.sql.SQLException;
import java.time.Duration;

/**
 * Goes through a table a range of blocks at a time, each in a transaction of its own that also notes where the next one
 * begins, and updates the rows that still need it.
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
    private static final long LONGEST_PAUSE_NANOS = Duration.ofSeconds(1).toNanos();
    /** How often it tells of itself. */
    private static final long REPORT_NANOS = Duration.ofSeconds(5).toNanos();
    // The partitions of a table that someone has partitioned by hand, each with blocks from 0.
    private static final String BLOCKS = "WITH RECURSIVE part (oid) AS (SELECT CAST(%s AS regclass)::oid"
            + " UNION SELECT i.inhrelid FROM pg_catalog.pg_inherits i JOIN part p ON i.inhparent = p.oid)"
            + " SELECT pg_catalog.max(pg_catalog.pg_relation_size(oid)) / pg_catalog.current_setting('block_size')::bigint FROM part";

    private final Session session;
    private final Batches batches;
    private final Step.Backfill step;
    private final long start = System.nanoTime();
    private final long first;
    private long reported = start;
    private int blocks = FIRST_BLOCKS;
    private long rows;

    /**
     * A run.
     *
     * @param first the block at which an earlier process would have gone on
     */
    BackfillRun(Session session, Batches batches, Step.Backfill step, long first) {
        this.session = session;
        this.batches = batches;
        this.step = step;
        this.first = first;
    }

    /** The query for how many blocks a table has, given an SQL expression for its name. */
    static String blocksOf(String name) {
        return BLOCKS.formatted(name);
    }

    void run() throws SQLException {
        boolean again = true;
        for (int pass = 1; again && pass <= PASSES; pass++) {
            long before = rows;
            pass(pass == 1 ? first : 0, pass == 1);
            again = rows > before || (pass == 1 && first > 0);
        }
    }

    private void pass(long begin, boolean whole) throws SQLException {
        long end = session.query(blocksOf("?"), row -> row.getLong(1), step.table())
                .get(0);
        for (long from = begin; from < end; ) {
            long to = Math.min(from + blocks, end);
            long began = System.nanoTime();
            String range = "SELECT pg_catalog.set_config('" + FROM + "', '(" + from + ",0)', true),"
                    + " pg_catalog.set_config('" + TO + "', '(" + to + ",0)', true);\n";
            MigrationListener.Progress progress = progress(from, begin, end, whole);
            rows += batches.run(range + ScriptFormat.terminated(step.sql()) + "\n", progress, whole ? to : 0);
            from = to;
            adapt(System.nanoTime() - began);
            if (System.nanoTime() - reported > REPORT_NANOS) {
                reported = System.nanoTime();
                batches.made(progress(to, begin, end, whole));
            }
        }
    }

    /** Smaller ranges where one takes long; and where it does so because others are at work, leave to them. */
    private void adapt(long took) {
        if (took > 2 * AIM_NANOS) {
            blocks = Math.max(1, blocks / 2);
            Pause.take(Duration.ofNanos(Math.min(took - AIM_NANOS, LONGEST_PAUSE_NANOS)));
        } else if (took < AIM_NANOS / 2) {
            blocks = Math.min(MOST_BLOCKS, blocks * 2);
        }
    }

    private MigrationListener.Progress progress(long at, long begin, long end, boolean whole) {
        double seconds = Math.max(1e-9, (System.nanoTime() - start) / 1e9);
        double left = whole && at > begin ? seconds * (end - at) / (at - begin) : 0;
        return new MigrationListener.Progress(
                rows, whole ? (int) (100 * at / end) : 100, (long) (rows / seconds), Duration.ofSeconds((long) left));
    }

    /** Runs batches, and hears of them. */
    interface Batches {
        /**
         * Runs an update in a transaction with the migrator's limits, and notes the block after it; again when what stood
         * in its way has passed.
         */
        long run(String sql, MigrationListener.Progress progress, long next) throws SQLException;

        /** Hears how far it is, every few seconds. */
        void made(MigrationListener.Progress progress);
    }
}
