package dev.lockstep.cli;

import dev.lockstep.runtime.AppliedMigration;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.MigrationReport;
import dev.lockstep.runtime.Migrator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Backward. */
@Command(name = "downgrade", description = "Takes migrations back, the newest first. Asks before.")
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
        History history = context.history();
        Migrator migrator = context.migrator(history);
        if (!context.options().yes) {
            confirm(history, migrator.history());
        }
        MigrationReport report =
                steps ? migrator.downgrade(Integer.parseInt(target.substring(1))) : migrator.downgradeTo(target);
        context.print(Json.of(report), report.toString());
        return ExitCode.DONE;
    }

    private void confirm(History history, List<AppliedMigration> rows) {
        int place = Place.of(target, history, rows).orElse(rows.size());
        if (place < rows.size()) {
            context.confirm(history.name() + ": takes back "
                    + rows.subList(place, rows.size()).stream()
                            .map(row -> row.revision().id())
                            .collect(Collectors.joining(", "))
                    + "; what they added goes, with the data that is in it.");
        }
    }
}
