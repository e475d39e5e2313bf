package dev.lockstep.cli;

import dev.lockstep.runtime.History;
import dev.lockstep.runtime.MigrationReport;
import dev.lockstep.runtime.Migrator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Forward. */
@Command(
        name = "upgrade",
        description = "Applies what is pending, or goes as far as the revision. Asks before data is lost.")
final class UpgradeCommand implements Callable<Integer> {
    private static final String HEAD = "head";

    private final Context context;

    @Parameters(
            arity = "0..1",
            paramLabel = "head|+N|REVISION",
            defaultValue = HEAD,
            description = "How far: the newest, so many, or a number or an id. Default: head.")
    private String target = HEAD;

    UpgradeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        History history = context.history();
        MigrationReport report = context.options().refuseLoss
                ? upgrade(context.migrator(history))
                : context.withConsent(loss -> upgrade(context.migrator(history, loss)));
        context.print(report);
        return ExitCode.DONE;
    }

    private MigrationReport upgrade(Migrator migrator) {
        return target.equals(HEAD) ? migrator.migrate() : migrator.migrateTo(target);
    }
}
