package dev.lockstep.processor.history;

import dev.lockstep.processor.operation.MismatchException;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.HistoryMessage;
import dev.lockstep.processor.report.Message;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Proves that the records, replayed from the empty schema, give exactly the snapshot, and that the chain holds.
 *
 * <p>What is wrong with one file by itself was told before; here only what is wrong between them.
 */
final class HistoryVerifier {
    private final HistoryDirectory directory;
    private final @Nullable Snapshot snapshot;
    private final SortedMap<String, MigrationRecord> unplaced = new TreeMap<>();
    private final Set<String> fileNames;
    private final List<Finding> findings;
    private final List<MigrationRecord> placed = new ArrayList<>();
    private Schema schema = Schema.EMPTY;
    private String chain = Chain.BASE;
    private @Nullable MigrationRecord draft;

    HistoryVerifier(
            HistoryDirectory directory,
            @Nullable Snapshot snapshot,
            List<MigrationRecord> records,
            List<Finding> findings,
            Set<String> fileNames) {
        this.directory = directory;
        this.snapshot = snapshot;
        this.findings = new ArrayList<>(findings);
        this.fileNames = fileNames;
        records.forEach(record -> unplaced.put(record.id(), record));
    }

    StoredHistory verify(SortedMap<String, String> texts) {
        boolean whole = findings.isEmpty();
        if (snapshot != null) {
            verifyChain(snapshot);
        } else if (!fileNames.contains(HistoryStore.SNAPSHOT) && unplaced.size() > 1) {
            report(HistoryMessage.SNAPSHOT_MISSING, directory.file(HistoryStore.SNAPSHOT));
        }
        MigrationRecord orphan = takeOrphan();
        if (whole && findings.isEmpty()) {
            unplaced.values().forEach(r -> report(HistoryMessage.RECORD_UNKNOWN, file(r)));
        }
        if (!findings.isEmpty()) {
            placeWhatFits(orphan);
        }
        return new StoredHistory(snapshot, placed, draft, findings.isEmpty() ? orphan : null, schema, texts, findings);
    }

    private void verifyChain(Snapshot head) {
        for (int i = 0; i < head.chain().size(); i++) {
            Snapshot.Link link = head.chain().get(i);
            boolean last = i == head.chain().size() - 1;
            if (link.number() != i + 1 || (link.draft() && !last)) {
                report(HistoryMessage.SNAPSHOT_TAMPERED, directory.file(HistoryStore.SNAPSHOT));
                return;
            }
            if (link.draft()) {
                verifyDraft(head, link);
                return;
            }
            if (!verifyLink(link)) {
                return;
            }
        }
        requireSchema(head, schema);
    }

    private boolean verifyLink(Snapshot.Link link) {
        MigrationRecord record = unplaced.remove(link.id());
        if (record == null) {
            if (!fileNames.contains(link.id() + ".json")) {
                report(HistoryMessage.RECORD_MISSING, directory.file(link.id() + ".json"));
            }
            return false;
        }
        String problem = problem(record, link);
        if (problem != null) {
            findings.add(Finding.of(HistoryMessage.RECORD_TAMPERED, new Place.Root(), file(record), problem));
            return false;
        }
        return true;
    }

    private @Nullable String problem(MigrationRecord record, Snapshot.Link link) {
        if (!record.checksum().equals(link.checksum())) {
            return "the snapshot knows another checksum of it";
        }
        if (!record.parent().equals(chain) || !record.chain().equals(link.chain())) {
            return "it does not continue the migration before it";
        }
        Optional<Schema> after = replay(record);
        if (after.isEmpty()) {
            return "its operations do not fit the schema before it";
        }
        place(record, after.get());
        return null;
    }

    // A draft is recorded anew at each compile: one that is gone or replaced by half is no loss.
    private void verifyDraft(Snapshot head, Snapshot.Link link) {
        MigrationRecord record = unplaced.remove(link.id());
        if (record == null || !record.parent().equals(chain)) {
            return;
        }
        Optional<Schema> after = replay(record);
        if (after.isPresent()) {
            draft = record;
            if (record.checksum().equals(link.checksum())) {
                requireSchema(head, after.get());
            }
        }
    }

    private void requireSchema(Snapshot head, Schema replayed) {
        if (!head.schema().equals(replayed)) {
            report(HistoryMessage.SNAPSHOT_TAMPERED, directory.file(HistoryStore.SNAPSHOT));
        }
    }

    private @Nullable MigrationRecord takeOrphan() {
        for (MigrationRecord record : List.copyOf(unplaced.values())) {
            if (record.number() == placed.size() + 1
                    && record.parent().equals(chain)
                    && replay(record).isPresent()) {
                unplaced.remove(record.id());
                return record;
            }
        }
        return null;
    }

    // For the generated classes alone, so that a broken history has no further errors in its wake.
    private void placeWhatFits(@Nullable MigrationRecord orphan) {
        MigrationRecord next = orphan;
        while (next != null && snapshot == null) {
            place(next, replay(next).orElseThrow());
            next = takeOrphan();
        }
    }

    private void place(MigrationRecord record, Schema after) {
        placed.add(record);
        chain = record.chain();
        schema = after;
    }

    private Optional<Schema> replay(MigrationRecord record) {
        Schema result = schema;
        try {
            for (Operation operation : record.operations()) {
                result = operation.apply(result);
            }
            return Optional.of(result);
        } catch (MismatchException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private java.nio.file.Path file(MigrationRecord record) {
        return directory.file(record.id() + ".json");
    }

    private void report(Message message, java.nio.file.Path file) {
        findings.add(Finding.of(message, new Place.Root(), file));
    }
}
