package dev.lockstep.processor;

import dev.lockstep.processor.diff.Wording;
import dev.lockstep.processor.history.ChangedMeanwhileException;
import dev.lockstep.processor.history.HistoryStore;
import dev.lockstep.processor.history.MigrationRecord;
import dev.lockstep.processor.history.StoredHistory;
import dev.lockstep.processor.report.ConfigurationMessage;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.HistoryMessage;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The committed files of one history as the shell sees them: every failure of the disk is a finding. */
final class HistoryFiles {
    private final Path directory;
    private final HistoryStore store;
    private final StoredHistory stored;

    private HistoryFiles(Path directory, StoredHistory stored) {
        this.directory = directory;
        this.store = new HistoryStore(directory);
        this.stored = stored;
    }

    /** The files of the history of that name. */
    static HistoryFiles read(ProcessorOptions options, Optional<Path> classOutput, String historyName) {
        Path project = options.projectDir();
        if (project != null && !Files.isDirectory(project)) {
            return unsound(project, Finding.of(ConfigurationMessage.PROJECT_DIR_INVALID, new Place.Root(), project));
        }
        Optional<Path> parent = ProjectDirectory.committedFiles(options, classOutput);
        if (parent.isEmpty()) {
            String output = classOutput.map(Path::toString).orElse("(there is none)");
            return unsound(Path.of(""), Finding.of(ConfigurationMessage.PROJECT_NOT_FOUND, new Place.Root(), output));
        }
        Path directory = parent.get().resolve(historyName);
        try {
            return new HistoryFiles(directory, new HistoryStore(directory).read());
        } catch (IOException e) {
            return unsound(
                    directory, Finding.of(HistoryMessage.FILES_UNREADABLE, new Place.Root(), directory, reason(e)));
        }
    }

    private static HistoryFiles unsound(Path directory, Finding finding) {
        return new HistoryFiles(
                directory,
                new StoredHistory(null, List.of(), null, null, Schema.EMPTY, new TreeMap<>(), List.of(finding)));
    }

    Path directory() {
        return directory;
    }

    StoredHistory stored() {
        return stored;
    }

    /** The error of a frozen build that would have to write. */
    Optional<Finding> frozen(Plan.Recording recording) {
        List<Path> changes = changes(recording);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(HistoryMessage.FILES_FROZEN, new Place.Root(), lines(changes)));
    }

    /** Writes what is planned; the finding says that it was written, or why not; nothing when it stood there already. */
    Optional<Finding> write(Plan.Recording recording) {
        List<Path> changes = changes(recording);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        try {
            store.write(stored, recording.record().orElse(null), recording.snapshot());
            return Optional.of(written(recording));
        } catch (ChangedMeanwhileException e) {
            return Optional.of(Finding.of(
                    HistoryMessage.FILES_CHANGED_MEANWHILE, new Place.Root(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return Optional.of(Finding.of(HistoryMessage.FILES_UNWRITABLE, new Place.Root(), directory, reason(e)));
        }
    }

    private List<Path> changes(Plan.Recording recording) {
        return store.changes(stored, recording.record().orElse(null), recording.snapshot());
    }

    private Finding written(Plan.Recording recording) {
        if (recording.record().isEmpty()) {
            return Finding.of(
                    HistoryMessage.SNAPSHOT_UPDATED, new Place.Root(), directory.resolve("snapshot.json") + ":1");
        }
        MigrationRecord record = recording.record().get();
        String lines = record.operations().stream()
                .map(operation -> "    " + Wording.line(operation))
                .collect(Collectors.joining("\n"));
        return Finding.of(
                HistoryMessage.RECORDED,
                new Place.Declared(record.number()),
                store.file(record) + ":1",
                record.number(),
                record.message(),
                lines);
    }

    private static String lines(List<Path> files) {
        return files.stream().map(file -> "    " + file).collect(Collectors.joining("\n"));
    }

    // The file system's own exceptions often say the file alone.
    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " (" + e.getMessage() + ")";
    }
}
