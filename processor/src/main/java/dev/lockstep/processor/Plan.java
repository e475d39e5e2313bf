package dev.lockstep.processor;

import dev.lockstep.processor.history.MigrationRecord;
import dev.lockstep.processor.history.Snapshot;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.write.SnapshotSql;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one compilation means to do with one history.
 *
 * @param generated the migrations to generate classes of, from the first; with an error, the recorded ones
 * @param snapshot the schema after them
 * @param drafts the numbers of those that are drafts
 * @param recording what the committed files are to hold, or empty when something stands in the way
 * @param findings what is to be said
 */
record Plan(
        List<MigrationRecord> generated,
        SnapshotSql snapshot,
        Set<Integer> drafts,
        Optional<Recording> recording,
        List<Finding> findings) {
    Plan {
        generated = List.copyOf(generated);
        drafts = Set.copyOf(drafts);
        findings = List.copyOf(findings);
    }

    /**
     * What the committed files are to hold.
     *
     * @param record the new migration, or empty when only the snapshot is brought up to date
     * @param snapshot the snapshot after it
     */
    record Recording(Optional<MigrationRecord> record, Snapshot snapshot) {}
}
