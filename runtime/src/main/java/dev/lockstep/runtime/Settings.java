package dev.lockstep.runtime;

import java.time.Duration;

/**
 * What a migrator was told.
 *
 * @param lockTimeout how long a statement waits for a table lock; zero is for ever
 * @param statementTimeout how long a statement runs; zero is for ever
 * @param lockWait how long to wait for another migrator
 * @param retries how often a statement is tried again after a lock timeout, a deadlock or a serialization failure
 * @param schema the schema of the history table and of unqualified names; empty for the connection's own
 * @param acceptDrafts whether drafts are applied
 * @param refuseLoss whether data that a migration loses must be gone already
 * @param refuseAhead whether a database that is ahead of the application is an error
 * @param listener hears of it all
 */
record Settings(
        Duration lockTimeout,
        Duration statementTimeout,
        Duration lockWait,
        int retries,
        String schema,
        boolean acceptDrafts,
        boolean refuseLoss,
        boolean refuseAhead,
        MigrationListener listener) {}
