package dev.lockstep.cli;

import com.google.gson.JsonObject;
import dev.lockstep.runtime.Change;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.Lock;
import dev.lockstep.runtime.Migration;
import dev.lockstep.runtime.Revision;
import dev.lockstep.runtime.Work;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What an upgrade would do. */
@Command(
        name = "pending",
        description = "Lists what an upgrade would apply: strongest lock, most work, and what may be lost.")
final class PendingCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--exit-code", description = "End with 3 when something is pending.")
    private boolean exitCode;

    PendingCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        History history = context.history();
        List<Migration> pending = context.migrator(history).pending().stream()
                .map(revision -> history.migration(revision.number()))
                .toList();
        JsonObject json = new JsonObject();
        json.addProperty("history", history.name());
        json.add("pending", Json.array(pending, PendingCommand::json));
        context.print(json, pending.isEmpty() ? history.name() + ": nothing is pending" : table(pending));
        return exitCode && !pending.isEmpty() ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static JsonObject json(Migration migration) {
        JsonObject json = Json.of(migration.revision());
        json.addProperty("steps", migration.upgrade().size());
        json.add("changes", Json.array(migration.changes(), Json::of));
        return json;
    }

    private static String table(List<Migration> pending) {
        Table table = new Table("revision", "steps", "lock", "work", "may lose", "message");
        for (Migration migration : pending) {
            Revision revision = migration.revision();
            table.row(
                    revision.id(),
                    String.valueOf(migration.upgrade().size()),
                    Json.name(lock(migration)),
                    Json.name(work(migration)),
                    losses(migration),
                    revision.message());
        }
        return table.toString();
    }

    private static Lock lock(Migration migration) {
        return migration.changes().stream()
                .map(change -> change.impact().lock())
                .max(Comparator.naturalOrder())
                .orElse(Lock.NONE);
    }

    private static Work work(Migration migration) {
        return migration.changes().stream()
                .map(change -> change.impact().work())
                .max(Comparator.naturalOrder())
                .orElse(Work.CATALOG);
    }

    private static String losses(Migration migration) {
        return migration.changes().stream()
                .filter(change -> !change.loses().isEmpty())
                .map(Change::object)
                .collect(Collectors.joining(", "));
    }
}
