package dev.lockstep.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MigratorMainTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    private final History history = Fixture.tasks().history();

    /** In the place of lockstep-cli. */
    public static final class Commands {
        private Commands() {}

        public static int run(History history, String... arguments) {
            return history.length() + arguments.length;
        }
    }

    @Test
    void handsOverTheHistoryAndTheArguments() {
        assertThat(MigratorMain.run(history, Commands.class.getName(), err, "upgrade", "--yes"))
                .isEqualTo(5);
        assertThat(said.size()).isZero();
    }

    @Test
    void saysWhatToAddWhenThereAreNoCommands() {
        int code = MigratorMain.run(history, "dev.lockstep.nowhere.Lockstep", err, "upgrade");

        assertThat(code).isEqualTo(MigratorMain.USAGE);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "Tasks: its commands are in lockstep-cli, which is not on the class path. Nothing was changed.")
                .contains("<artifactId>lockstep-cli</artifactId>")
                .contains("runtimeOnly(\"dev.lockstep:lockstep-cli:");
    }

    @Test
    void aToolOfAnotherVersionIsNoCrash() {
        int code = MigratorMain.run(history, "java.lang.Object", err, "upgrade");

        assertThat(code).isEqualTo(MigratorMain.USAGE);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("Tasks: this lockstep-cli is not of this lockstep-runtime's version");
    }
}
