package dev.lockstep.processor.check;

import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.RenderedChange;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.PlanMessage;
import java.util.ArrayList;
import java.util.List;

/** Tells of every operation that loses data, rewrites a table, or takes a strong lock on one that exists. */
final class LockAdvice {
    private LockAdvice() {}

    static List<Finding> findings(Planned planned) {
        List<Finding> findings = new ArrayList<>();
        List<RenderedChange> changes = planned.script().changes();
        for (int i = 0; i < changes.size(); i++) {
            RenderedChange change = changes.get(i);
            List<String> facts = facts(change);
            if (!facts.isEmpty()) {
                Place place = i < planned.operations().size()
                        ? new Place.At(planned.operations().get(i).subject())
                        : new Place.Declared(planned.number());
                findings.add(
                        Finding.of(PlanMessage.OPERATION_ADVICE, place, change.summary(), String.join("; ", facts)));
            }
        }
        return findings;
    }

    private static List<String> facts(RenderedChange change) {
        List<String> facts = new ArrayList<>();
        if (!change.loses().isEmpty()) {
            facts.add("loses " + change.loses());
        }
        if (change.lock().compareTo(LockLevel.SHARE) >= 0) {
            String lock = change.lock().name().replace('_', ' ');
            facts.add("locks " + change.relation() + " (" + lock + ") and " + work(change.work()));
        } else if (change.work() == WorkKind.REWRITE) {
            facts.add(work(change.work()) + " of " + change.relation());
        }
        return facts;
    }

    private static String work(WorkKind work) {
        return switch (work) {
            case CATALOG -> "changes the catalog alone";
            case SCAN -> "reads every row";
            case UPDATE -> "updates rows";
            case REWRITE -> "rewrites every row";
        };
    }
}
