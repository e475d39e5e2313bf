package dev.lockstep.samples.taskboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.cli.Lockstep;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.testing.PostgresServer;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** The generated migrator as a program, with a class path like a user's. */
@Tag("postgres")
class CommandLineTest {
    private static final String MIGRATOR = TaskSchemaMigrator.class.getName();
    private static final String LOCKSTEP = Lockstep.class.getName();

    private final PGSimpleDataSource database =
            (PGSimpleDataSource) PostgresServer.shared().createDatabase();

    @TempDir
    private Path directory;

    private record Ended(int code, String out, String err) {}

    @Test
    void migratesWhenTheCommandsAreOnTheClassPath() throws Exception {
        String whole = classPath(Driver.class, Lockstep.class, picocli.CommandLine.class, com.google.gson.Gson.class);

        Ended upgraded = java(whole, MIGRATOR, "upgrade", "--yes");
        assertThat(upgraded.code()).as(upgraded.err()).isZero();
        assertThat(upgraded.out())
                .startsWith("TaskSchema: applied 0001_add_workspaces_accounts_tasks_and_tags, ")
                .contains("; the database is at 0006_index_the_join_table_of_tags_by_task");
        assertThat(upgraded.err()).startsWith("applying 0001_").doesNotContain("INFO");

        Ended current = java(whole, MIGRATOR, "current", "--json");
        assertThat(current.code()).isZero();
        assertThat(current.out()).startsWith("{").contains("\"atHead\": true");

        // The same by the service file, without the migrator's name.
        Ended stamped = java(whole, LOCKSTEP, "stamp", "base");
        assertThat(stamped.code()).isEqualTo(1);
        assertThat(stamped.err()).contains("there is no terminal to ask on: add --yes");
        assertThat(java(whole, LOCKSTEP, "validate").out()).startsWith("TaskSchema: ");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Ended bare = java(classPath(Driver.class), MIGRATOR, "upgrade");
        assertThat(bare.code()).isEqualTo(2);
        assertThat(bare.out()).isEmpty();
        assertThat(bare.err())
                .startsWith("TaskSchema: its commands are in lockstep-cli, which is not on the class path.")
                .contains("<artifactId>lockstep-cli</artifactId>");

        Ended driverless = java(
                classPath(Lockstep.class, picocli.CommandLine.class, com.google.gson.Gson.class), MIGRATOR, "upgrade");
        assertThat(driverless.code()).isEqualTo(2);
        assertThat(driverless.err()).startsWith("No JDBC driver on the class path knows jdbc:postgresql:");
    }

    private Ended java(String classPath, String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath, main));
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .putAll(Map.of(
                        "LOCKSTEP_URL", database.getURL(),
                        "LOCKSTEP_USER", String.valueOf(database.getUser()),
                        "LOCKSTEP_PASSWORD", String.valueOf(database.getPassword())));
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /** The application, the runtime, and what else comes with these classes. */
    private static String classPath(Class<?>... more) {
        return Stream.concat(Stream.of(TaskSchemaMigrator.class, Migrator.class), Stream.of(more))
                .map(CommandLineTest::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
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
}
