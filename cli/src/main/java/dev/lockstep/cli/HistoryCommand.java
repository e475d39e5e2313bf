package dev.lockstep.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lockstep.runtime.AppliedMigration;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.Revision;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Every migration, of the database and of the class path. */
@Command(name = "history", description = "Lists every migration, when it was applied, and what is pending.")
final class HistoryCommand implements Callable<Integer> {
    private final Context context;

    HistoryCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        History history = context.history();
        List<AppliedMigration> rows = context.migrator(history).history();
        Table table = new Table("revision", "state", "at", "took", "by", "message");
        JsonArray migrations = new JsonArray();
        for (AppliedMigration row : rows) {
            boolean known = known(history, row.revision());
            JsonObject json = Json.of(row);
            json.addProperty("known", known);
            migrations.add(json);
            table.row(
                    row.revision().id(),
                    Json.name(row.state()) + (known ? "" : ", unknown here"),
                    row.at().toString(),
                    row.took().toMillis() + " ms",
                    row.by(),
                    row.revision().message());
        }
        for (Revision revision : history.revisions()) {
            if (revision.number() > rows.size()) {
                JsonObject json = Json.of(revision);
                json.addProperty("state", "pending");
                json.addProperty("known", true);
                migrations.add(json);
                table.row(revision.id(), "pending", "", "", "", revision.message());
            }
        }
        JsonObject json = new JsonObject();
        json.addProperty("history", history.name());
        json.add("migrations", migrations);
        context.print(json, table.toString());
        return ExitCode.DONE;
    }

    private static boolean known(History history, Revision revision) {
        return revision.number() <= history.length()
                && history.revisions().get(revision.number() - 1).chain().equals(revision.chain());
    }
}
