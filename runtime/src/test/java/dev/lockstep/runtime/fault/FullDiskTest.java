package dev.lockstep.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lockstep.runtime.AppliedMigration.State;
import dev.lockstep.runtime.MigrationException;
import dev.lockstep.runtime.Migrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the tables is full in the middle of a migration; once there is room, it goes on. */
@Tag("postgres")
class FullDiskTest {
    private final Plan plan = Plan.wide();

    @Test
    void goesOnOnceThereIsRoom(@TempDir Path directory) throws Exception {
        Path small = Files.createDirectory(directory.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=12m,mode=700", "tmpfs", small.toString()),
                "cannot mount a tmpfs here");
        try (OwnServer server = OwnServer.open()) {
            Path space = Files.createDirectory(small.resolve("space"));
            server.database("postgres")
                    .execute("CREATE TABLESPACE small LOCATION '" + space + "'", "CREATE DATABASE full_disk");
            Place place = server.database("full_disk");
            place.execute("ALTER DATABASE full_disk SET default_tablespace = 'small'");
            Migrator.on(plan.history(1), place.dataSource()).migrate();
            Path filler = fill(small);
            Migrator migrator = Migrator.on(plan.history(), place.dataSource());

            assertThatThrownBy(migrator::migrate)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("0002_change_2");
            assertThat(migrator.current()
                            .filter(row -> row.state() == State.APPLIED
                                    && row.revision().number() == 2))
                    .isEmpty();

            Files.delete(filler);
            assertThat(migrator.migrate().current()).isEqualTo("0002_change_2");
            Reference reference = Reference.of(plan, server.create());
            assertThat(reference.faults(place, 2)).isEmpty();
        } finally {
            run("umount", small.toString());
        }
    }

    private static Path fill(Path directory) throws IOException {
        Path filler = directory.resolve("filler");
        long room = Files.getFileStore(directory).getUsableSpace() - 200_000;
        Files.write(filler, new byte[(int) room]);
        return filler;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
