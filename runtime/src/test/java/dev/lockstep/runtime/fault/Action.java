package dev.lockstep.runtime.fault;

import dev.lockstep.runtime.MigrationListener;
import dev.lockstep.runtime.MigrationReport;
import dev.lockstep.runtime.Migrator;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * What a migrator is asked to do.
 *
 * @param plan the plan it knows
 * @param target the position to go to: the plan's end by {@code migrate()}, any other by {@code downgradeTo}
 */
record Action(Plan plan, int target) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    MigrationReport run(DataSource database, MigrationListener listener) {
        Migrator migrator = Migrator.builder(plan.history(), database)
                .lockWait(PATIENCE)
                .listener(listener)
                .build();
        return target == plan.length()
                ? migrator.migrate()
                : migrator.downgradeTo(target == 0 ? "base" : Integer.toString(target));
    }

    MigrationReport run(DataSource database) {
        return run(database, new MigrationListener() {});
    }

    @Override
    public String toString() {
        return plan.name() + (target == plan.length() ? ".migrate()" : ".downgradeTo(" + target + ")");
    }
}
