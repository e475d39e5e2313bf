package dev.lockstep.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lockstep.runtime.History;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Calls the command as a shell does, and keeps what it said. */
final class Shell implements Surroundings {
    private final List<History> histories;
    private final Map<String, String> variables = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private String answer = "";
    private boolean terminal;

    Shell(History... histories) {
        this.histories = List.of(histories);
    }

    /** What came of a call. */
    record Result(int code, String out, String err) {
        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }
    }

    Shell set(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** With somebody at a terminal who answers so. */
    Shell answering(String text) {
        terminal = true;
        answer = text;
        return this;
    }

    List<String> asked() {
        return asked;
    }

    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Context context = new Context(() -> histories, this, new PrintWriter(out), new PrintWriter(err));
        int code = Lockstep.commandLine(context).execute(arguments);
        return new Result(code, out.toString(), err.toString());
    }

    Result runJson(String... arguments) {
        return run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
    }

    @Override
    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    @Override
    public boolean interactive() {
        return terminal;
    }

    @Override
    public String ask(String question) {
        asked.add(question);
        return answer;
    }
}
