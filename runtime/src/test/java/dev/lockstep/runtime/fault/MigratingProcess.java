package dev.lockstep.runtime.fault;

import dev.lockstep.runtime.MigrationListener;
import dev.lockstep.runtime.MigrationReport;
import dev.lockstep.runtime.Revision;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process of its own that migrates. It says {@code ready}, waits for a line, says {@code beat} at each event, and in the
 * end which migrations it applied and where the database is.
 */
final class MigratingProcess {
    private MigratingProcess() {}

    /** Starts one; it waits for its line. */
    static Process start(PGSimpleDataSource database, long plan, int target) throws IOException {
        String classPath = Stream.of(MigratingProcess.class, MigrationListener.class, PGSimpleDataSource.class)
                .map(MigratingProcess::origin)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                classPath,
                MigratingProcess.class.getName(),
                database.getURL() + "&user=" + database.getUser() + "&password=" + database.getPassword(),
                Long.toString(plan),
                Integer.toString(target));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What a process says, line by line. */
    static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Tells it to begin. */
    static void go(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The process. */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws IOException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(arguments[0]);
        Plan plan = Plan.random(Long.parseLong(arguments[1]));
        Action action = new Action(plan, Integer.parseInt(arguments[2]));
        System.out.println("ready");
        if (System.in.read() < 0) {
            return;
        }
        MigrationReport report = action.run(database, new Heartbeat(() -> System.out.println("beat")));
        System.out.println("done "
                + report.applied().stream()
                        .map(Revision::number)
                        .map(String::valueOf)
                        .collect(Collectors.joining(","))
                + " " + report.current());
    }
}
