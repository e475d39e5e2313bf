package dev.lockstep.processor;

import dev.lockstep.processor.history.MigrationRecord;
import dev.lockstep.processor.history.StoredHistory;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.HistoryMessage;
import dev.lockstep.processor.report.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares the declared migrations with the recorded ones: the list only grows, by one, at its end. */
final class Declarations {
    private final HistoryRoot root;
    private final StoredHistory stored;
    private final Path directory;

    Declarations(HistoryRoot root, StoredHistory stored, Path directory) {
        this.root = root;
        this.stored = stored;
        this.directory = directory;
    }

    /** The first thing that is wrong: what comes behind it is most often its consequence. */
    Optional<Finding> fault() {
        List<HistoryRoot.Declaration> declared = root.migrations();
        List<MigrationRecord> records = stored.records();
        for (int i = 0; i < Math.min(declared.size(), records.size()); i++) {
            Optional<Finding> fault = fault(declared.get(i), records.get(i));
            if (fault.isPresent()) {
                return fault;
            }
        }
        if (declared.size() < records.size()) {
            return Optional.of(
                    Finding.of(HistoryMessage.MIGRATION_REMOVED, new Place.Root(), lines(records, declared.size())));
        }
        int fresh = declared.size() - records.size();
        return fresh > 1
                ? Optional.of(Finding.of(
                        HistoryMessage.TWO_NEW_MIGRATIONS,
                        new Place.Declared(records.size() + 2),
                        fresh,
                        declared.get(records.size()).message(),
                        directory))
                : Optional.empty();
    }

    /** The one declared migration that is not recorded for good. */
    Optional<HistoryRoot.Declaration> fresh() {
        return root.migrations().stream().skip(stored.records().size()).findFirst();
    }

    private Optional<Finding> fault(HistoryRoot.Declaration declaration, MigrationRecord record) {
        Place place = new Place.Declared(declaration.number());
        String message = declaration.message();
        if (!message.equals(record.message())) {
            boolean moved = root.migrations().stream().anyMatch(d -> d.message().equals(record.message()))
                    || stored.records().stream().anyMatch(r -> r.message().equals(message));
            return Optional.of(
                    moved
                            ? Finding.of(
                                    HistoryMessage.MIGRATION_REORDERED,
                                    place,
                                    record.number(),
                                    record.message(),
                                    message)
                            : Finding.of(
                                    HistoryMessage.MIGRATION_REWORDED,
                                    place,
                                    record.number(),
                                    record.message(),
                                    Pasted.literal(record.message())));
        }
        return declaration.draft()
                ? Optional.of(Finding.of(HistoryMessage.DRAFT_RECORDED, place, message))
                : Optional.empty();
    }

    private static String lines(List<MigrationRecord> records, int from) {
        return records.stream()
                .skip(from)
                .map(r -> "    @Migration(\"" + Pasted.literal(r.message()) + "\"),")
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
