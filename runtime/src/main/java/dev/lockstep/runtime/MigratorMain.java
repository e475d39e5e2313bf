package dev.lockstep.runtime;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;

/** What the {@code main} of a generated migrator does: it hands over to lockstep-cli, which an application need not have. */
public final class MigratorMain {
    /** The exit code when the commands are missing, as for any other wrong call. */
    static final int USAGE = 2;

    private static final String COMMANDS = "dev.lockstep.cli.Lockstep";

    private MigratorMain() {}

    /** Runs a command of lockstep-cli on a history, and ends the process with the command's exit code. */
    public static void run(History history, String... arguments) {
        System.exit(run(history, COMMANDS, System.err, arguments));
    }

    static int run(History history, String commands, PrintStream err, String... arguments) {
        try {
            return (int) Class.forName(commands, true, history.getClass().getClassLoader())
                    .getMethod("run", History.class, String[].class)
                    .invoke(null, history, arguments);
        } catch (ClassNotFoundException e) {
            err.println(
                    history + ": its commands are in lockstep-cli, which is not on the class path. Nothing was changed."
                            + " Add it where commands are run, in the version of lockstep-runtime:\n"
                            + "  <dependency><groupId>dev.lockstep</groupId><artifactId>lockstep-cli</artifactId>"
                            + "<version>...</version><scope>runtime</scope></dependency>\n"
                            + "  runtimeOnly(\"dev.lockstep:lockstep-cli:...\")");
            return USAGE;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            err.println(history + ": this lockstep-cli is not of this lockstep-runtime's version: " + e);
            return USAGE;
        }
    }
}
