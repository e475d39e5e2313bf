package dev.lockstep.runtime;

import java.sql.Connection;

/**
 * What an application does in Java before or after a migration's SQL: a public class with a public constructor without
 * parameters, and {@code @BeforeMigration} or {@code @AfterMigration} on it.
 *
 * <p>It is made when its migration is applied, and runs on the migrator's thread. Until it is noted as done it may run
 * again: within the migration's transaction after that was rolled back, for a lock timeout or a deadlock; outside it,
 * after the process was killed.
 */
@FunctionalInterface
public interface MigrationStep {
    /**
     * Does it.
     *
     * @param connection the migrator's. It stays open, and within the migration's transaction refuses to commit and to
     *     roll back; outside it, it is in autocommit, and the step may change that
     * @throws Exception when the migration cannot go on; what shares its transaction is rolled back
     */
    void run(Connection connection) throws Exception;
}
