package dev.lockstep.cli;

import dev.lockstep.runtime.Change;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.MigrationReport;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.runtime.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Forward. */
@Command(
        name = "upgrade",
        description = "Applies what is pending, or goes as far as the revision. Asks before data may be lost.")
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
        Migrator migrator = context.migrator(history);
        // Who has said yes already, or whose data must be gone first, need not be asked: one query less.
        if (!context.options().yes && !context.options().refuseLoss) {
            confirm(history, migrator);
        }
        MigrationReport report = target.equals(HEAD) ? migrator.migrate() : migrator.migrateTo(target);
        context.print(Json.of(report), report.toString());
        return ExitCode.DONE;
    }

    private void confirm(History history, Migrator migrator) {
        int last = Place.of(target, history, migrator.history()).orElse(0);
        List<String> losses = new ArrayList<>();
        for (Revision revision : migrator.pending()) {
            if (revision.number() <= last) {
                losses.addAll(losses(history, revision));
            }
        }
        if (!losses.isEmpty()) {
            context.confirm("Data may be lost, and does not come back:\n  " + String.join("\n  ", losses));
        }
    }

    private static List<String> losses(History history, Revision revision) {
        return history.migration(revision.number()).changes().stream()
                .filter(change -> !change.loses().isEmpty())
                .map(change -> revision + ", " + loss(change))
                .toList();
    }

    private static String loss(Change change) {
        return change.object() + ": " + change.loses();
    }
}
