package dev.lockstep.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Takes on a database that was there before its history. */
@Command(
        name = "baseline",
        description = "Notes that a database without a history is at the head, if it has exactly that schema; otherwise"
                + " lists every difference.")
final class BaselineCommand implements Callable<Integer> {
    private final Context context;

    BaselineCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.print(context.migrator(context.history()).baseline());
        return ExitCode.DONE;
    }
}
