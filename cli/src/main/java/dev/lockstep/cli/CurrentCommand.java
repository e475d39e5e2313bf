package dev.lockstep.cli;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.lockstep.runtime.AppliedMigration;
import dev.lockstep.runtime.History;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Where the database is. */
@Command(name = "current", description = "Shows the newest migration of the database.")
final class CurrentCommand implements Callable<Integer> {
    private final Context context;

    CurrentCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        History history = context.history();
        Optional<AppliedMigration> current = context.migrator(history).current();
        boolean atHead = current.map(row -> row.complete() ? row.revision().chain() : "half")
                .orElse("")
                .equals(history.head());
        JsonObject json = new JsonObject();
        json.addProperty("history", history.name());
        json.add("current", current.<com.google.gson.JsonElement>map(Json::of).orElse(JsonNull.INSTANCE));
        json.addProperty("head", Heads.id(history));
        json.addProperty("atHead", atHead);
        String where = current.map(AppliedMigration::toString).orElse("base");
        context.print(
                json, history.name() + ": " + where + (atHead ? ", the head" : "; the head is " + Heads.id(history)));
        return ExitCode.DONE;
    }
}
