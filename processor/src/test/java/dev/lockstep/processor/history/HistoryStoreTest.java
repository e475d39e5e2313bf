package dev.lockstep.processor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Code;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryStoreTest {
    private static final MigrationRecord FIRST = Samples.record(1, Chain.BASE, "add tasks table", "tasks");
    private static final MigrationRecord SECOND = Samples.record(2, FIRST.chain(), "add notes table", "notes");
    private static final MigrationRecord RIVAL = Samples.record(2, FIRST.chain(), "add users table", "users");

    @TempDir
    private Path temporary;

    private Path directory;
    private HistoryStore store;

    @BeforeEach
    void aStore() {
        directory = temporary.resolve("lockstep/TaskSchema");
        store = new HistoryStore(directory);
    }

    @Test
    void nothingIsAnEmptyHistory() throws IOException {
        StoredHistory read = store.read();
        assertThat(read.isSound()).isTrue();
        assertThat(read.records()).isEmpty();
        assertThat(read.head()).isEqualTo(Chain.BASE);
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        record(FIRST);
        record(SECOND);
        StoredHistory read = store.read();
        assertThat(read.findings()).isEmpty();
        assertThat(read.records()).containsExactly(FIRST, SECOND);
        assertThat(read.head()).isEqualTo(SECOND.chain());
        assertThat(read.schema().tables()).hasSize(2);
        assertThat(names()).containsExactly("0001_add_tasks_table.json", "0002_add_notes_table.json", "snapshot.json");
    }

    @Test
    void writingWhatStandsWritesNothing() throws IOException {
        record(FIRST);
        assertThat(store.changes(store.read(), FIRST, snapshot(List.of(FIRST), false)))
                .isEmpty();
    }

    @Test
    void aCheckoutWithCarriageReturnsIsTheSame() throws IOException {
        record(FIRST);
        for (String name : names()) {
            Path file = directory.resolve(name);
            Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        }
        assertThat(store.read().findings()).isEmpty();
    }

    @Test
    void aChangedRecordIsTampered() throws IOException {
        record(FIRST);
        edit(FIRST, text -> text.replace("bigint", "integer"));
        assertCodes(Code.TAMPERED);
        assertThat(store.read().findings().get(0).text()).contains("0001_add_tasks_table.json");
    }

    @Test
    void aRecordSealedAnewIsTampered() throws IOException {
        record(FIRST);
        record(SECOND);
        MigrationRecord forged = Samples.record(1, Chain.BASE, "add tasks table", "tusks");
        Files.writeString(store.file(FIRST), RecordCodec.write(forged));
        assertCodes(Code.TAMPERED);
    }

    @Test
    void aChangedSnapshotIsTampered() throws IOException {
        record(FIRST);
        Path file = directory.resolve("snapshot.json");
        Files.writeString(file, Files.readString(file).replace("\"jpa\"", "\"spring\""));
        assertCodes(Code.TAMPERED);
    }

    @Test
    void aSnapshotOfAnotherSchemaIsTampered() throws IOException {
        record(FIRST);
        Snapshot forged =
                new Snapshot("jpa", "off", List.of(), List.of(), Schema.EMPTY, List.of(Snapshot.Link.to(FIRST, false)));
        Files.writeString(directory.resolve("snapshot.json"), SnapshotCodec.write(forged));
        assertCodes(Code.TAMPERED);
    }

    @Test
    void aDeletedRecordIsMissing() throws IOException {
        record(FIRST);
        record(SECOND);
        Files.delete(store.file(FIRST));
        assertCodes(Code.MISSING_RECORD);
    }

    @Test
    void aDeletedSnapshotIsMissing() throws IOException {
        record(FIRST);
        record(SECOND);
        Files.delete(directory.resolve("snapshot.json"));
        assertCodes(Code.MISSING_RECORD);
        assertThat(store.read().records()).containsExactly(FIRST, SECOND);
    }

    @Test
    void anAddedRecordIsUnknown() throws IOException {
        record(FIRST);
        record(SECOND);
        Files.writeString(store.file(RIVAL), RecordCodec.write(RIVAL));
        assertCodes(Code.UNKNOWN_RECORD);
    }

    @Test
    void aRecordUnderAnotherNameIsTampered() throws IOException {
        record(FIRST);
        Files.copy(store.file(FIRST), directory.resolve("0002_copy.json"));
        assertCodes(Code.TAMPERED);
    }

    @Test
    void mergeMarkersAreUnreadableAndStay() throws IOException {
        record(FIRST);
        edit(FIRST, text -> "<<<<<<< HEAD\n" + text);
        assertCodes(Code.UNREADABLE);
        assertThat(store.read().findings().get(0).text()).contains("0001_add_tasks_table.json:1 cannot be read");
        assertThat(Files.readString(store.file(FIRST))).startsWith("<<<<<<<");
    }

    @Test
    void bytesThatAreNoTextAreUnreadable() throws IOException {
        record(FIRST);
        Files.write(directory.resolve("snapshot.json"), new byte[] {(byte) 0xff, 0});
        assertCodes(Code.UNREADABLE);
    }

    @Test
    void filesThatChangedMeanwhileAreLeftAlone() throws IOException {
        record(FIRST);
        StoredHistory stale = store.read();
        record(SECOND);
        List<String> before = names();
        assertThatThrownBy(() -> store.write(stale, RIVAL, snapshot(List.of(FIRST, RIVAL), false)))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(names()).isEqualTo(before);
        assertThat(store.read().records()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aRecordedMigrationIsNeverReplaced() throws IOException {
        record(FIRST);
        MigrationRecord other = Samples.record(1, Chain.BASE, "add tasks table", "tusks");
        StoredHistory read = store.read();
        assertThatThrownBy(() -> store.write(read, other, snapshot(List.of(other), false)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.read().records()).containsExactly(FIRST);
    }

    @Test
    void aDraftIsReplacedUnderItsNewName() throws IOException {
        record(FIRST);
        store.write(store.read(), SECOND, snapshot(List.of(FIRST, SECOND), true));
        assertThat(store.read().draft()).isEqualTo(SECOND);
        assertThat(store.read().records()).containsExactly(FIRST);
        store.write(store.read(), RIVAL, snapshot(List.of(FIRST, RIVAL), false));
        assertThat(store.read().records()).containsExactly(FIRST, RIVAL);
        assertThat(names()).doesNotContain("0002_add_notes_table.json");
    }

    @Test
    void aWithdrawnDraftIsRemoved() throws IOException {
        record(FIRST);
        store.write(store.read(), SECOND, snapshot(List.of(FIRST, SECOND), true));
        store.write(store.read(), null, snapshot(List.of(FIRST), false));
        assertThat(store.read().findings()).isEmpty();
        assertThat(names()).containsExactly("0001_add_tasks_table.json", "snapshot.json");
    }

    /** Wherever a process is killed, the same recording made again finishes, and no file is ever half there. */
    @Test
    void aCrashAtAnyPointIsFinishedByTheNextCompilation() throws IOException {
        for (int point = 0; point < 4; point++) {
            Path place = temporary.resolve("crash" + point);
            HistoryStore whole = new HistoryStore(place);
            whole.write(whole.read(), FIRST, snapshot(List.of(FIRST), false));
            assertThat(crash(place, point, SECOND, snapshot(List.of(FIRST, SECOND), false)))
                    .isTrue();

            StoredHistory read = whole.read();
            assertThat(read.findings()).as("crash point %d", point).isEmpty();
            assertThat(read.records()).containsExactly(FIRST);
            assertThat(read.orphan()).isEqualTo(point < 2 ? null : SECOND);
            whole.write(read, SECOND, snapshot(List.of(FIRST, SECOND), false));
            assertThat(whole.read().records()).containsExactly(FIRST, SECOND);
            assertThat(names(place)).hasSize(3);
        }
    }

    @Test
    void aCrashWhileADraftIsReplacedIsFinished() throws IOException {
        for (int point = 0; point < 5; point++) {
            Path place = temporary.resolve("draft" + point);
            HistoryStore whole = new HistoryStore(place);
            whole.write(whole.read(), FIRST, snapshot(List.of(FIRST), false));
            whole.write(whole.read(), SECOND, snapshot(List.of(FIRST, SECOND), true));
            assertThat(crash(place, point, RIVAL, snapshot(List.of(FIRST, RIVAL), false)))
                    .isTrue();

            StoredHistory read = whole.read();
            assertThat(read.findings()).as("crash point %d", point).isEmpty();
            whole.write(read, RIVAL, snapshot(List.of(FIRST, RIVAL), false));
            assertThat(whole.read().records()).containsExactly(FIRST, RIVAL);
            assertThat(names(place)).hasSize(3);
        }
    }

    private static boolean crash(Path place, int point, MigrationRecord record, Snapshot snapshot) throws IOException {
        try {
            HistoryStore store = new HistoryStore(new CrashingDirectory(place, point));
            store.write(store.read(), record, snapshot);
            return false;
        } catch (CrashException e) {
            return true;
        }
    }

    private void record(MigrationRecord record) throws IOException {
        StoredHistory read = store.read();
        List<MigrationRecord> records = new ArrayList<>(read.records());
        records.add(record);
        store.write(read, record, snapshot(records, false));
    }

    private static Snapshot snapshot(List<MigrationRecord> records, boolean draft) {
        Schema schema = Schema.EMPTY;
        List<Snapshot.Link> links = new ArrayList<>();
        for (MigrationRecord record : records) {
            for (Operation operation : record.operations()) {
                schema = operation.apply(schema);
            }
            links.add(Snapshot.Link.to(record, draft && links.size() == records.size() - 1));
        }
        return new Snapshot("jpa", "off", List.of("app.Task"), List.of(), schema, links);
    }

    private void edit(MigrationRecord record, java.util.function.UnaryOperator<String> change) throws IOException {
        Path file = store.file(record);
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    private void assertCodes(Code... codes) throws IOException {
        assertThat(store.read().findings()).extracting(f -> f.message().code()).containsExactly(codes);
        assertThat(store.read().findings()).allMatch(Finding::isError);
    }

    private List<String> names() throws IOException {
        return names(directory);
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    private static final class CrashException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Dies before its n-th change of the disk; a file it was writing is left half written. */
    private static final class CrashingDirectory extends HistoryDirectory {
        private int left;

        CrashingDirectory(Path path, int left) {
            super(path);
            this.left = left;
        }

        private void step(@Nullable Path halfWritten) throws IOException {
            if (left-- == 0) {
                if (halfWritten != null) {
                    Files.writeString(halfWritten, "{ \"for");
                }
                throw new CrashException();
            }
        }

        @Override
        void writeForced(Path temporary, String text) throws IOException {
            step(temporary);
            super.writeForced(temporary, text);
        }

        @Override
        void moveInPlace(Path temporary, Path file) throws IOException {
            step(null);
            super.moveInPlace(temporary, file);
        }

        @Override
        void remove(String name) throws IOException {
            step(null);
            super.remove(name);
        }
    }
}
