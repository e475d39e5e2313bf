package dev.lockstep.processor;

import dev.lockstep.processor.check.Acceptances;
import dev.lockstep.processor.check.Consent;
import dev.lockstep.processor.report.Code;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a history root allows. */
final class Consents {
    private Consents() {}

    /** What is wrong with the advice that the root accepts. */
    static List<Finding> faults(HistoryRoot root) {
        return root.accepted().stream()
                .flatMap(a -> Acceptances.fault(a.name(), a.reason(), new Place.Root()).stream())
                .toList();
    }

    /**
     * What is allowed of a new migration.
     *
     * @param accepted the advice that the entities go against
     */
    static Consent of(HistoryRoot root, HistoryRoot.Declaration migration, Acceptances accepted) {
        return new Consent(
                migration.drops(),
                accepted.with(everywhere(root)),
                root.compatibility().equals("ROLLING"),
                migration.contracts(),
                root.retired(migration.number() - 1));
    }

    /** What is allowed where no migration is declared: to go against advice. */
    static Consent of(HistoryRoot root, Acceptances accepted) {
        return new Consent(Set.of(), accepted.with(everywhere(root)), false, Set.of(), Set.of());
    }

    private static Set<Code> everywhere(HistoryRoot root) {
        return root.accepted().stream()
                .flatMap(a -> Acceptances.find(a.name()).stream())
                .collect(Collectors.toSet());
    }
}
