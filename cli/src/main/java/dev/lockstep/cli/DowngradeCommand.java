package dev.lockstep.cli;

import dev.lockstep.runtime.AppliedMigration;
import dev.lockstep.runtime.MigrationException;
import dev.lockstep.runtime.Migrator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Backward. */
@Command(name = "downgrade", description = "Takes migrations back, the newest first. Asks before data is lost.")
final class DowngradeCommand implements Callable<Integer> {
    private static final String ONE = "-1";
    private static final String STEPS = "-[1-9][0-9]{0,8}";

    private final Context context;

    @Parameters(
            arity = "0..1",
            paramLabel = "-N|REVISION|base",
            defaultValue = ONE,
            description = "How far: so many, what comes after a number or an id, or everything. Default: -1.")
    private String target = ONE;

    DowngradeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        boolean steps = target.matches(STEPS);
        if (!steps && target.startsWith("-")) {
            // The parser lets options that it does not know pass for a parameter here: -1 looks like one.
            throw new UsageException("Unknown option: " + target.replaceFirst("=.*", ""));
        }
        Migrator migrator = context.migrator(context.history());
        // By its name: what a first attempt takes back before data stands in the way is not counted again.
        String revision = steps ? revision(migrator, Integer.parseInt(target.substring(1))) : target;
        context.print(context.withConsent(loss -> migrator.downgradeTo(revision, loss)));
        return ExitCode.DONE;
    }

    private static String revision(Migrator migrator, int steps) {
        List<AppliedMigration> rows = migrator.history();
        if (steps > rows.size()) {
            throw new MigrationException("The database has " + rows.size() + " migrations, and " + steps
                    + " cannot be taken back.\nNothing was changed. downgrade base takes back all there are.");
        }
        return steps == rows.size()
                ? "base"
                : rows.get(rows.size() - steps - 1).revision().id();
    }
}
