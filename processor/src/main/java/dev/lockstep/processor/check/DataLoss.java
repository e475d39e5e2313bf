package dev.lockstep.processor.check;

import dev.lockstep.processor.operation.AddColumn;
import dev.lockstep.processor.operation.AlterColumn;
import dev.lockstep.processor.operation.AlterEnumType;
import dev.lockstep.processor.operation.DropColumn;
import dev.lockstep.processor.operation.DropSequence;
import dev.lockstep.processor.operation.DropTable;
import dev.lockstep.processor.operation.Narrowing;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.PlanMessage;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.SchemaPath;
import dev.lockstep.processor.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Nothing is dropped or narrowed that {@code drops} does not name; {@code drops} names nothing else. */
final class DataLoss {
    private final Planned planned;
    private final Map<SchemaPath, String> losses = new TreeMap<>();
    private final Set<String> covered = new HashSet<>();

    private DataLoss(Planned planned) {
        this.planned = planned;
        planned.operations().forEach(this::note);
    }

    static List<Finding> findings(Planned planned) {
        DataLoss rule = new DataLoss(planned);
        List<Finding> findings = new ArrayList<>(rule.unconfirmed());
        findings.addAll(rule.superfluous());
        return findings;
    }

    private void note(Operation operation) {
        if (operation instanceof DropTable op) {
            lose(op.subject(), "would be dropped with its rows");
            op.table().columns().forEach(c -> covered.add(op.table().name() + "." + c.name()));
        } else if (operation instanceof DropSequence op) {
            lose(op.subject(), "would be dropped with its position");
        } else if (operation instanceof DropColumn op && op.column().generated() == null) {
            dropColumn(op);
        } else if (operation instanceof AlterColumn op) {
            Narrowing.loss(op)
                    .ifPresent(l -> lose(
                            op.subject(),
                            "would be narrowed from " + op.from().type() + " to "
                                    + op.to().type() + ": " + l));
        } else if (operation instanceof AlterEnumType op && !op.uses().isEmpty()) {
            op.from().values().stream()
                    .filter(v -> !op.to().values().contains(v))
                    .forEach(v -> lose(SchemaPath.enumValue(op.from().name(), v), "would be removed"));
        }
    }

    private void dropColumn(DropColumn operation) {
        boolean computed = planned.operations().stream()
                .anyMatch(o -> o instanceof AddColumn add && add.subject().equals(operation.subject()));
        lose(
                operation.subject(),
                computed ? "would be computed anew, and its values lost" : "would be dropped with its values");
    }

    private void lose(SchemaPath path, String how) {
        losses.put(path, how);
    }

    private List<Finding> unconfirmed() {
        Set<String> missing = losses.keySet().stream()
                .map(SchemaPath::toString)
                .filter(p -> !planned.consent().drops().contains(p))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = new TreeSet<>(missing);
        losses.keySet().stream()
                .map(SchemaPath::toString)
                .filter(planned.consent().drops()::contains)
                .forEach(all::add);
        String paste =
                all.stream().map(p -> '"' + p.replace("\"", "\\\"") + '"').collect(Collectors.joining(", "));
        return losses.entrySet().stream()
                .filter(e -> missing.contains(e.getKey().toString()))
                .map(e -> Finding.of(
                        PlanMessage.DATA_LOSS,
                        new Place.At(e.getKey()),
                        e.getKey().kind().noun() + " " + e.getKey() + " " + e.getValue(),
                        paste,
                        advice(e.getKey())))
                .toList();
    }

    /** A name that came in the same place is likely the old one's new name. */
    private String advice(SchemaPath path) {
        boolean renamable = path.kind() == SchemaPath.Kind.TABLE
                || path.kind() == SchemaPath.Kind.ENUM_VALUE
                || (path.kind() == SchemaPath.Kind.COLUMN && column(path).isEmpty());
        String former = path.member() == null ? path.object().name() : path.member();
        return renamable ? "; if it was renamed, put @RenamedFrom(\"" + former + "\") on what it is now." : ".";
    }

    private Optional<Column> column(SchemaPath path) {
        Optional<Table> table = planned.after().table(path.object());
        return table.flatMap(t -> t.column(String.valueOf(path.member())));
    }

    private List<Finding> superfluous() {
        Set<String> known = losses.keySet().stream().map(SchemaPath::toString).collect(Collectors.toSet());
        return new TreeSet<>(planned.consent().drops())
                .stream()
                        .filter(d -> !known.contains(d) && !covered.contains(d))
                        .map(d -> Finding.of(
                                PlanMessage.DROPS_NOTHING, new Place.Declared(planned.number()), d, meant(known)))
                        .toList();
    }

    private static String meant(Set<String> known) {
        return known.isEmpty() ? "" : "; what it loses is: " + String.join(", ", new TreeSet<>(known));
    }
}
