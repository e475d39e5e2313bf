package dev.lockstep.processor.history;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the committed files hold, verified.
 *
 * @param snapshot the snapshot, or null when nothing was recorded yet or it cannot be read
 * @param records the recorded migrations that are final, oldest first; with an error among the findings, as many as fit
 * @param draft the record of the draft at the end, or null
 * @param orphan a record that continues the history and that the snapshot does not know: a compilation that was killed
 *     between the two leaves one; or null
 * @param schema what the final records make of the empty schema
 * @param files every file's text by its name, as it was read
 * @param findings what is wrong
 */
public record StoredHistory(
        @Nullable Snapshot snapshot,
        List<MigrationRecord> records,
        @Nullable MigrationRecord draft,
        @Nullable MigrationRecord orphan,
        Schema schema,
        SortedMap<String, String> files,
        List<Finding> findings) {
    public StoredHistory {
        records = List.copyOf(records);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        findings = List.copyOf(findings);
    }

    /** Whether every proof of the files held. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /** The chain hash after the final records. */
    public String head() {
        return records.isEmpty() ? Chain.BASE : records.get(records.size() - 1).chain();
    }

    /** The number of the next migration, a draft recorded anew among them. */
    public int nextNumber() {
        return records.size() + 1;
    }

    /** The final records and the draft. */
    public List<MigrationRecord> withDraft() {
        List<MigrationRecord> all = new ArrayList<>(records);
        Optional.ofNullable(draft).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** The draft's link in the snapshot, whether or not its record stands. */
    Optional<Snapshot.Link> draftLink() {
        if (snapshot == null || snapshot.chain().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(snapshot.chain().get(snapshot.chain().size() - 1)).filter(Snapshot.Link::draft);
    }
}
