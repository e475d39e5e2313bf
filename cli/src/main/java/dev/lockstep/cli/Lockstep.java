package dev.lockstep.cli;

import dev.lockstep.runtime.History;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code lockstep}: upgrades, downgrades and looks at databases, with the histories that the annotation
 * processor generated. {@code docs/command-line.md} has the contract: commands, options, output and exit codes.
 */
@Command(
        name = "lockstep",
        description = "Brings databases to the schema that an application was compiled with, and back.",
        mixinStandardHelpOptions = true,
        versionProvider = Lockstep.Version.class,
        scope = ScopeType.INHERIT,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all of it is done",
            "1:refused, or failed on the way",
            "2:called wrongly",
            "3:looked, and found something: pending --exit-code, check",
        })
public final class Lockstep {
    /** The runtime's log, which says what {@link Progress} says; held, or its level would be forgotten. */
    private static final Logger LOG = Logger.getLogger("dev.lockstep");

    private Lockstep() {}

    /** Runs a command on a history of the class path, and ends the process with the command's exit code. */
    public static void main(String[] arguments) {
        System.exit(run(() -> Histories.of(Thread.currentThread().getContextClassLoader()), arguments));
    }

    /**
     * Runs a command on a history; a generated migrator's {@code main} calls it by name.
     *
     * @return the exit code
     */
    public static int run(History history, String... arguments) {
        return run(() -> List.of(history), arguments);
    }

    private static int run(Supplier<List<History>> histories, String... arguments) {
        LOG.setLevel(Level.OFF);
        Charset charset = Surroundings.charset();
        Context context = new Context(
                histories,
                Surroundings.ofProcess(),
                new PrintWriter(System.out, true, charset),
                new PrintWriter(System.err, true, charset));
        return commandLine(context).execute(arguments);
    }

    /** The commands, for one call. */
    static CommandLine commandLine(Context context) {
        Failure failure = new Failure(context);
        // A number of steps back, -1, looks like an option.
        CommandLine downgrade =
                new CommandLine(new DowngradeCommand(context)).setUnmatchedOptionsArePositionalParams(true);
        CommandLine commands = new CommandLine(new Lockstep())
                .addMixin("options", context.options())
                .addSubcommand(new UpgradeCommand(context))
                .addSubcommand(downgrade)
                .addSubcommand(new CurrentCommand(context))
                .addSubcommand(new HistoryCommand(context))
                .addSubcommand(new PendingCommand(context))
                .addSubcommand(new HeadsCommand(context))
                .addSubcommand(new CheckCommand(context))
                .addSubcommand(new ValidateCommand(context))
                .addSubcommand(new BaselineCommand(context))
                .addSubcommand(new StampCommand(context))
                .addSubcommand(new ScriptCommand(context));
        return commands.setOut(context.out())
                .setErr(context.err())
                .setParameterExceptionHandler((thrown, arguments) -> failure.of(thrown))
                .setExecutionExceptionHandler((thrown, command, parsed) -> failure.of(thrown));
    }

    /** That of the jar; there is none among bare classes. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Lockstep.class.getPackage().getImplementationVersion();
            return new String[] {"lockstep " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
