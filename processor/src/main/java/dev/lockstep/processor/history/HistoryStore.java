package dev.lockstep.processor.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads, verifies and replaces the committed files of one history. */
public final class HistoryStore {
    static final String SNAPSHOT = "snapshot.json";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HistoryDirectory directory;

    /** The store of a directory, which need not exist yet. */
    public HistoryStore(Path directory) {
        this(new HistoryDirectory(directory));
    }

    HistoryStore(HistoryDirectory directory) {
        this.directory = directory;
    }

    /**
     * What the files hold, with everything that is wrong with them.
     *
     * @throws IOException when a file cannot be read at all
     */
    public StoredHistory read() throws IOException {
        return HistoryReader.read(directory, directory.read());
    }

    /** Where a record's file stands. */
    public Path file(MigrationRecord record) {
        return directory.file(nameOf(record));
    }

    /**
     * The files that {@link #write} would write or remove, in that order.
     *
     * @param record the new record, or null when there is none
     */
    public List<Path> changes(StoredHistory read, @Nullable MigrationRecord record, Snapshot snapshot) {
        return steps(read, record, snapshot).stream()
                .map(step -> directory.file(step.name()))
                .toList();
    }

    /**
     * Writes the record, then the snapshot, each whole or not at all.
     *
     * @param read what this compilation read; while the files are still that, and only then, they are replaced
     * @param record the new record, or null when there is none
     * @throws ChangedMeanwhileException when the files are no longer what was read
     * @throws IOException when a file cannot be written; what was written until then the next compilation finishes
     */
    @SuppressWarnings("try") // the lock is held, not used
    public void write(StoredHistory read, @Nullable MigrationRecord record, Snapshot snapshot) throws IOException {
        List<Step> steps = steps(read, record, snapshot);
        if (steps.isEmpty()) {
            return;
        }
        directory.create();
        try (WriteLock lock = WriteLock.of(directory.path(), PATIENCE)) {
            requireUnchanged(read);
            directory.removeTemporaries();
            for (Step step : steps) {
                run(step);
            }
        }
    }

    /** A file and its new text, or null for one to remove. */
    private record Step(String name, @Nullable String text) {}

    private void run(Step step) throws IOException {
        if (step.text() == null) {
            directory.remove(step.name());
        } else {
            directory.put(step.name(), step.text());
        }
    }

    // The snapshot comes last: until it stands, the history is the old one, and a new record an orphan of it.
    private static List<Step> steps(StoredHistory read, @Nullable MigrationRecord record, Snapshot snapshot) {
        List<Step> steps = new ArrayList<>();
        String oldDraft = read.draftLink().map(link -> link.id() + ".json").orElse("");
        if (record != null) {
            String name = nameOf(record);
            requireReplaceable(read, name, RecordCodec.write(record), oldDraft);
            addChanged(steps, read, name, RecordCodec.write(record));
        }
        boolean replaced = record != null && nameOf(record).equals(oldDraft);
        if (!replaced && read.files().containsKey(oldDraft)) {
            steps.add(new Step(oldDraft, null));
        }
        addChanged(steps, read, SNAPSHOT, SnapshotCodec.write(snapshot));
        return steps;
    }

    private static void addChanged(List<Step> steps, StoredHistory read, String name, String text) {
        if (!text.equals(read.files().get(name))) {
            steps.add(new Step(name, text));
        }
    }

    private static void requireReplaceable(StoredHistory read, String name, String text, String oldDraft) {
        String existing = read.files().get(name);
        if (existing != null && !existing.equals(text) && !name.equals(oldDraft)) {
            throw new IllegalStateException("a recorded migration is never replaced: " + name);
        }
    }

    private void requireUnchanged(StoredHistory read) throws IOException {
        SortedMap<String, String> now = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : directory.read().entrySet()) {
            now.put(file.getKey(), HistoryDirectory.decode(file.getValue()));
        }
        if (!now.equals(read.files())) {
            throw new ChangedMeanwhileException("the files in " + directory.path() + " are not what they were");
        }
    }

    private static String nameOf(MigrationRecord record) {
        return record.id() + ".json";
    }
}
