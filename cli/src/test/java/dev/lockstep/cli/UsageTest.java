package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.cli.Shell.Result;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

/** Calls in which nothing can work: exit code 2, and what to type instead. */
class UsageTest {
    private static final String NOWHERE = "--url=jdbc:postgresql://localhost:1/nowhere";

    private final Shell shell = new Shell(new Tasks());

    private static void refused(Result result, String... texts) {
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains(texts);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void withoutAHistory() {
        refused(new Shell().run("upgrade", NOWHERE), "no history on the class path", "lockstep-processor");
        refused(new Shell().run("heads"), "no history on the class path");
    }

    @Test
    void severalHistoriesAreChosenFrom() {
        Shell two = new Shell(new Tasks(), new Tasks("Others", 2));

        refused(two.run("upgrade", NOWHERE), "several histories: Tasks (dev.lockstep.cli.Tasks), Others", "--history=");
        refused(two.run("upgrade", NOWHERE, "--history=Notes"), "no history Notes", "It has: Tasks");
        assertThat(two.run("script", "base", "head", "--history=Others").out())
                .contains("Others")
                .doesNotContain("ix_tasks_title");
        assertThat(two.run("heads").out().lines())
                .containsExactly(
                        "history  head               migrations",
                        "Tasks    0004_drop_flag     4",
                        "Others   0002_add_priority  2");
        assertThat(two.runJson("heads", "--history=Tasks")
                        .json()
                        .get("histories")
                        .getAsJsonArray())
                .singleElement()
                .satisfies(
                        head -> assertThat(head.getAsJsonObject().get("length").getAsInt())
                                .isEqualTo(4));
    }

    @Test
    void findsTheHistoriesOfAClassPath(@TempDir Path directory) throws IOException {
        Path services =
                Files.createDirectories(directory.resolve("META-INF/services")).resolve("dev.lockstep.runtime.History");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(Histories.of(loader)).isEmpty();
            Files.writeString(services, Tasks.class.getName() + "\n");
            assertThat(Histories.of(loader)).hasExactlyElementsOfTypes(Tasks.class);
            Files.writeString(services, "app.migrations.GoneHistory\n");
            assertThatThrownBy(() -> Histories.of(loader))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("app.migrations.GoneHistory")
                    .hasMessageContaining("Compile the module anew");
        }
    }

    @Test
    void withoutADatabase() {
        refused(shell.run("current"), "--url=jdbc:postgresql://host/name", "LOCKSTEP_URL");
        Result json = shell.runJson("current");
        assertThat(json.code()).isEqualTo(ExitCode.USAGE);
        assertThat(json.json().get("error").getAsString()).contains("LOCKSTEP_URL");
    }

    @Test
    void withoutADriver() {
        refused(
                shell.run("current", "--url=jdbc:nowhere:x"),
                "No JDBC driver on the class path knows jdbc:nowhere:",
                "<artifactId>postgresql</artifactId>",
                "runtimeOnly(\"org.postgresql:postgresql:");
        refused(shell.run("current", "--url=postgres"), "does not begin with jdbc:postgresql:");
    }

    @Test
    void anUnreachableServerIsAFailure() {
        Result result = shell.run("current", NOWHERE, "--user=x");
        assertThat(result.code()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err())
                .contains("cannot be reached")
                .contains("localhost:1")
                .doesNotContain("\tat ");
        assertThat(shell.run("current", NOWHERE, "--user=x", "--verbose").err()).contains("\tat ");
    }

    @Test
    void argumentsThatDoNotParse() {
        refused(shell.run(), "Missing required subcommand", "Try 'lockstep --help'");
        refused(shell.run("upgrad"), "upgrade", "Try 'lockstep --help'");
        refused(shell.run("upgrade", "--yse"), "Unknown option: '--yse'", "Try 'lockstep upgrade --help'");
        refused(shell.run("upgrade", "1", "2"), "Unmatched argument");
        refused(shell.run("downgrade", "--yse"), "Unknown option: --yse");
        refused(shell.run("downgrade", "-0"), "Unknown option: -0");
        refused(shell.run("stamp"), "Missing required parameter: 'REVISION'");
        refused(shell.run("upgrade", "--lock-timeout=5"), "'5' is no time", "500ms, 5s, 2m or 1h");
    }

    @ParameterizedTest
    @CsvSource({"500ms,PT0.5S", "0s,PT0S", "5s,PT5S", "2m,PT2M", "2min,PT2M", "1h,PT1H"})
    void timesHaveUnits(String written, Duration meant) {
        assertThat(new DurationConverter().convert(written)).isEqualTo(meant);
        assertThatThrownBy(() -> new DurationConverter().convert(written + "!"))
                .isInstanceOf(TypeConversionException.class);
    }

    @Test
    void helpTellsOptionsAndExitCodes() {
        Result help = shell.run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("upgrade", "downgrade", "script", "Exit codes:", "LOCKSTEP_PASSWORD");
        assertThat(shell.run("upgrade", "--help").out()).contains("Usage: lockstep upgrade", "--url");
        assertThat(shell.run("--version").out()).startsWith("lockstep ");
    }
}
