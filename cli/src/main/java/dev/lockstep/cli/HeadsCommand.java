package dev.lockstep.cli;

import com.google.gson.JsonObject;
import dev.lockstep.runtime.History;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What the class path has. */
@Command(name = "heads", description = "Lists the histories of the class path and their newest migrations.")
final class HeadsCommand implements Callable<Integer> {
    private final Context context;

    HeadsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        // Not of several one: an overview is what helps to choose.
        List<History> histories =
                context.options().history.isEmpty() && !context.histories().isEmpty()
                        ? context.histories()
                        : List.of(context.history());
        Table table = new Table("history", "head", "migrations");
        for (History history : histories) {
            table.row(history.name(), Heads.id(history), String.valueOf(history.length()));
        }
        JsonObject json = new JsonObject();
        json.add("histories", Json.array(histories, HeadsCommand::json));
        context.print(json, table.toString());
        return ExitCode.DONE;
    }

    private static JsonObject json(History history) {
        JsonObject json = new JsonObject();
        json.addProperty("history", history.name());
        json.addProperty("head", Heads.id(history));
        json.addProperty("length", history.length());
        json.addProperty("chain", history.head());
        return json;
    }
}
