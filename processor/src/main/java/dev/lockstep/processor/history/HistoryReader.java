package dev.lockstep.processor.history;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.HistoryMessage;
import dev.lockstep.processor.report.Place;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns the files' bytes into values, each file by itself; how they fit together is the verifier's part. */
final class HistoryReader {
    private final HistoryDirectory directory;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final List<MigrationRecord> records = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Snapshot snapshot;

    private HistoryReader(HistoryDirectory directory) {
        this.directory = directory;
    }

    static StoredHistory read(HistoryDirectory directory, SortedMap<String, byte[]> files) {
        HistoryReader reader = new HistoryReader(directory);
        files.forEach(reader::readFile);
        HistoryVerifier verifier = new HistoryVerifier(
                directory, reader.snapshot, reader.records, List.copyOf(reader.findings), files.keySet());
        return verifier.verify(reader.texts);
    }

    private void readFile(String name, byte[] bytes) {
        try {
            String text = HistoryDirectory.decode(bytes);
            texts.put(name, text);
            if (name.equals(HistoryStore.SNAPSHOT)) {
                readSnapshot(text);
            } else {
                readRecord(name, text);
            }
        } catch (CharacterCodingException e) {
            unreadable(name, 0, "it is not UTF-8");
        } catch (UnreadableException e) {
            unreadable(name, e.line(), e.problem());
        }
    }

    private void readSnapshot(String text) {
        SnapshotCodec.Read read = SnapshotCodec.read(text);
        if (Document.isIntact(text, read.checksum())) {
            snapshot = read.snapshot();
        } else {
            findings.add(Finding.of(
                    HistoryMessage.SNAPSHOT_TAMPERED, new Place.Root(), directory.file(HistoryStore.SNAPSHOT)));
        }
    }

    private void readRecord(String name, String text) {
        MigrationRecord record = RecordCodec.read(text);
        if (!Document.isIntact(text, record.checksum())) {
            findings.add(Finding.of(
                    HistoryMessage.RECORD_TAMPERED,
                    new Place.Root(),
                    directory.file(name),
                    "its content and its checksum differ"));
        } else if (!name.equals(record.id() + ".json")) {
            findings.add(
                    Finding.of(HistoryMessage.RECORD_MISNAMED, new Place.Root(), directory.file(name), record.id()));
        } else {
            records.add(record);
        }
    }

    private void unreadable(String name, int line, String problem) {
        String place = directory.file(name) + (line > 0 ? ":" + line : "");
        findings.add(Finding.of(HistoryMessage.FILE_UNREADABLE, new Place.Root(), place, problem));
    }
}
