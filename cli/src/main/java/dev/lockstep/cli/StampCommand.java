package dev.lockstep.cli;

import dev.lockstep.runtime.History;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says where a database stands. */
@Command(
        name = "stamp",
        description = "Notes that the database is at a revision, and runs nothing. Asks before: nobody checks it.")
final class StampCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "REVISION", description = "head, base, a number or an id.")
    private String revision = "";

    StampCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        History history = context.history();
        context.confirm(history.name() + ": notes, without a look at the schema, that the database is at " + revision
                + ".\nNothing was changed so far.");
        context.print(context.migrator(history).stamp(revision));
        return ExitCode.DONE;
    }
}
