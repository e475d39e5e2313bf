package dev.lockstep.cli;

import com.google.gson.JsonObject;
import dev.lockstep.runtime.Difference;
import dev.lockstep.runtime.DriftReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Whether the database has the schema that the application was compiled with. */
@Command(
        name = "check",
        description = "Compares the database with the schema of the head; ends with 3 where they differ. Changes"
                + " nothing.")
final class CheckCommand implements Callable<Integer> {
    private final Context context;

    CheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        DriftReport report = context.migrator(context.history()).check();
        context.print(json(report), report.toString());
        return report.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private static JsonObject json(DriftReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("history", report.history());
        json.addProperty("current", report.current());
        json.add("pending", Json.array(report.pending(), Json::of));
        json.add("ahead", Json.array(report.ahead(), Json::of));
        json.add("differences", Json.array(report.differences(), CheckCommand::json));
        json.addProperty("unlisted", report.unlisted());
        return json;
    }

    private static JsonObject json(Difference difference) {
        JsonObject json = new JsonObject();
        json.addProperty("where", Json.name(difference.where()));
        json.addProperty("kind", difference.kind());
        json.addProperty("object", difference.object());
        json.addProperty("property", difference.property());
        json.addProperty("database", difference.database());
        json.addProperty("snapshot", difference.snapshot());
        return json;
    }
}
