package dev.lockstep.cli;

import com.google.gson.JsonObject;
import dev.lockstep.runtime.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** For an operator who runs no Java. */
@Command(name = "script", description = "Writes the SQL from one revision to another, for psql. Needs no database.")
final class ScriptCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(index = "0", paramLabel = "FROM", description = "Where the database is: base, a number or an id.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "Where it shall be: head, base, a number or an id.")
    private String to = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it. Default: the output.")
    private @Nullable Path file;

    ScriptCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        History history = context.history();
        String script = context.migrator(history).script(from, to);
        JsonObject json = new JsonObject();
        json.addProperty("history", history.name());
        if (file == null) {
            json.addProperty("script", script);
            context.print(json, script.stripTrailing());
        } else {
            Files.writeString(file, script);
            json.addProperty("file", file.toString());
            context.print(json, file.toString());
        }
        return ExitCode.DONE;
    }
}
