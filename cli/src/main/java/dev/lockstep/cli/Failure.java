package dev.lockstep.cli;

import com.google.gson.JsonObject;
import dev.lockstep.runtime.MigrationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: a text on the error stream, and for programs an object in the place of the result. */
final class Failure {
    private static final Pattern PASSWORD = Pattern.compile("(?i)(pass\\w*=)[^\\s&']+");
    private static final Pattern VALUE = Pattern.compile("'(--?[^\\s'=]+)=[^']*'");

    private final Context context;

    Failure(Context context) {
        this.context = context;
    }

    /** What a command threw. */
    int of(Exception failure) {
        boolean ours = failure instanceof MigrationException || failure instanceof UsageException;
        String text = ours && failure.getMessage() != null ? failure.getMessage() : failure.toString();
        context.err().println(hidden(text));
        if (context.options().verbose) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            context.err().print(hidden(trace.toString()));
        }
        context.err().flush();
        if (context.options().json) {
            JsonObject json = new JsonObject();
            json.addProperty("error", hidden(text));
            context.print(json, "");
        }
        return failure instanceof UsageException ? ExitCode.USAGE : ExitCode.FAILED;
    }

    /** Arguments that do not parse. */
    int of(ParameterException failure) {
        PrintWriter err = context.err();
        String text = String.valueOf(failure.getMessage());
        // Of an option that stands where none may stand the name says enough, and a password may have been its value.
        err.println(hidden(VALUE.matcher(text).replaceAll("'$1'")));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.USAGE;
    }

    /** What follows {@code password=} may be one, in whatever option or URL it was mistyped. */
    private static String hidden(String text) {
        return PASSWORD.matcher(text).replaceAll("$1***");
    }
}
