package dev.lockstep.processor.diff;

import dev.lockstep.processor.operation.Fact;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.PlanMessage;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says where the entities differ from the snapshot: one finding for each object. */
public final class Drift {
    private Drift() {}

    /** The findings of these operations, which lead from the snapshot to the entities. */
    public static List<Finding> findings(List<Operation> operations) {
        Map<SchemaPath, String> texts = new LinkedHashMap<>();
        for (Fact fact : FactList.of(operations)) {
            texts.merge(fact.path(), text(fact), (a, b) -> a + "; " + b);
        }
        return texts.entrySet().stream()
                .map(e -> Finding.of(PlanMessage.DRIFT_OBJECT, new Place.At(e.getKey()), e.getValue()))
                .toList();
    }

    private static String text(Fact fact) {
        return switch (fact.verb()) {
            case ADD -> fact.subject() + shown(fact) + " is not in the snapshot";
            case DROP -> fact.subject() + " is in the snapshot, but " + gone(fact.path());
            case CHANGE ->
                fact.subject() + " is " + fact.from() + " in the snapshot, " + fact.to() + " in the entities";
            case RENAME -> fact.subject() + " is named " + fact.from() + " in the snapshot";
            case RENAME_VALUE ->
                fact.subject() + " holds '" + fact.from() + "' in the snapshot, '" + fact.to() + "' in the entities";
        };
    }

    private static String shown(Fact fact) {
        return fact.path().kind() == SchemaPath.Kind.TABLE || fact.to().isEmpty() ? "" : " (" + fact.to() + ")";
    }

    private static String gone(SchemaPath path) {
        return switch (path.kind()) {
            case TABLE ->
                "no entity maps to it any more" + either("entity", path.object().name(), path);
            case COLUMN ->
                "no attribute maps to it any more" + either("attribute", String.valueOf(path.member()), path);
            default -> "nothing in the entities asks for it any more";
        };
    }

    private static String either(String element, String name, SchemaPath path) {
        return ": if it was renamed, put @RenamedFrom(\"" + name + "\") on the " + element
                + " that has it now; if it is to go, say drops = {\"" + path + "\"} in the migration";
    }
}
