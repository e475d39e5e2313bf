package dev.lockstep.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.JavaFile;
import dev.lockstep.processor.history.MigrationRecord;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.Revision;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class MigratorWriterTest {
    /** What the generated migrator needs of the runtime's. */
    private static final JavaFileObject RUNTIME_MIGRATOR = Compiled.source("dev.lockstep.runtime.Migrator", """
            package dev.lockstep.runtime;

            import javax.sql.DataSource;

            public final class Migrator {
                public static Migrator on(History history, DataSource dataSource) { return new Migrator(); }
                public static Builder builder(History history, DataSource dataSource) { return new Builder(); }
                public MigrationReport migrate() { return new MigrationReport(); }
                public static final class Builder {}
            }
            """);

    private static final JavaFileObject RUNTIME_REPORT = Compiled.source(
            "dev.lockstep.runtime.MigrationReport",
            "package dev.lockstep.runtime; public final class MigrationReport {}");

    @Test
    void readsAsIfWrittenByHand() throws IOException {
        Golden.check(MigratorWriter.write("demo", "TaskSchema", records(2), Set.of(2)));
    }

    @Test
    void holdsTheHistory() {
        Migrator migrator = new Migrator(records(3), Set.of(3, 1));
        History history = migrator.history();

        assertThat(history.name()).isEqualTo("TaskSchema");
        assertThat(history.drafts()).containsExactly(1, 3);
        assertThat(history.revisions()).isEqualTo(revisions(records(3)));
        assertThatThrownBy(() -> history.migrations().apply(4)).hasMessage("there is no migration 4");
        assertThatThrownBy(() -> history.migrations().apply(0)).hasMessage("there is no migration 0");
    }

    @Test
    void loadsAMigrationWhenItIsAskedForAndNoOther() {
        Migrator migrator = new Migrator(records(3), Set.of());
        History history = migrator.history();
        assertThat(migrator.compiled.loaded()).containsExactly("demo.TaskSchemaMigrator");

        assertThat(history.migrations().apply(2).revision())
                .isEqualTo(history.revisions().get(1));
        assertThat(migrator.compiled.loaded())
                .containsExactlyInAnyOrder("demo.TaskSchemaMigrator", "demo.migrations.V0002_Step2");
    }

    @Test
    void anEmptyHistory() {
        History history = new Migrator(List.of(), Set.of()).history();
        assertThat(history.revisions()).isEmpty();
        assertThatThrownBy(() -> history.migrations().apply(1)).hasMessage("there is no migration 1");
    }

    @Test
    void aHistoryOfThousands() {
        List<MigrationRecord> records = records(2_000);
        History history = new Migrator(records, Set.of()).history();
        assertThat(history.revisions()).isEqualTo(revisions(records));
        for (int number : List.of(1, 200, 201, 1_999, 2_000)) {
            assertThat(history.migrations().apply(number).revision().number()).isEqualTo(number);
        }
        assertThatThrownBy(() -> history.migrations().apply(2_001)).hasMessage("there is no migration 2001");
    }

    @Test
    void rootInTheUnnamedPackage() {
        JavaFile file = MigratorWriter.write("", "Root", List.of(), Set.of());
        assertThat(Compiled.of(List.of(RUNTIME_MIGRATOR, RUNTIME_REPORT, Compiled.source(file)))
                        .names())
                .contains("RootMigrator");
    }

    private static List<MigrationRecord> records(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(Records::record).toList();
    }

    private static List<Revision> revisions(List<MigrationRecord> records) {
        return records.stream()
                .map(r -> new Revision(r.number(), r.slug(), r.message(), r.checksum(), r.chain()))
                .toList();
    }

    /** A generated migrator, compiled with its migrations. */
    private static final class Migrator {
        private final Compiled compiled;

        Migrator(List<MigrationRecord> records, Set<Integer> drafts) {
            List<JavaFileObject> sources = new ArrayList<>(List.of(RUNTIME_MIGRATOR, RUNTIME_REPORT));
            records.forEach(r -> sources.add(Compiled.source(MigrationWriter.write("demo", r, Optional.empty()))));
            sources.add(Compiled.source(MigratorWriter.write("demo", "TaskSchema", records, drafts)));
            compiled = Compiled.of(sources);
        }

        History history() {
            try {
                Class<?> type = compiled.loadClass("demo.TaskSchemaMigrator");
                Field field = Arrays.stream(type.getDeclaredFields())
                        .filter(f -> f.getType() == History.class)
                        .findFirst()
                        .orElseThrow();
                field.setAccessible(true);
                return (History) field.get(null);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }
}
