package dev.lockstep.cli;

import com.google.gson.JsonObject;
import dev.lockstep.runtime.History;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Whether the database has the whole history. */
@Command(
        name = "validate",
        description = "Fails unless the database has every migration, whole and as it was recorded. Changes nothing.")
final class ValidateCommand implements Callable<Integer> {
    private final Context context;

    ValidateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        History history = context.history();
        context.migrator(history).validate();
        JsonObject json = new JsonObject();
        json.addProperty("history", history.name());
        json.addProperty("valid", true);
        context.print(json, history.name() + ": the database has every migration, as it was recorded");
        return ExitCode.DONE;
    }
}
