package dev.lockstep.processor.check.rolling;

import dev.lockstep.processor.check.Planned;
import dev.lockstep.processor.operation.AlterEnumType;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.RollingMessage;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * With {@code compatibility = ROLLING}, nothing changes on which the version of the application that is still running
 * depends: what it reads and writes goes on. An object that an earlier migration retired, or that {@code contracts} names,
 * is free.
 */
public final class Rolling {
    private Rolling() {}

    /** What breaks, and what {@code contracts} names in vain. */
    public static List<Finding> findings(Planned planned) {
        if (!planned.consent().rolling()) {
            return List.of();
        }
        Dependents dependents = new Dependents(planned);
        List<Breakage> breakages = planned.operations().stream()
                .flatMap(o -> o.match(dependents).stream())
                .toList();
        Set<String> contracts = planned.consent().contracts();
        List<Finding> findings = new ArrayList<>();
        breakages.stream()
                .filter(b -> !contracts.contains(b.path().toString()) && !isRetired(b, planned))
                .map(Breakage::finding)
                .distinct()
                .forEach(findings::add);
        planned.operations().forEach(o -> findings.addAll(added(o)));
        findings.addAll(superfluous(planned, breakages));
        return findings;
    }

    // What goes with a retired table is retired with it.
    private static boolean isRetired(Breakage breakage, Planned planned) {
        Set<String> retired = planned.consent().retired();
        SchemaPath path = breakage.path();
        return retired.contains(path.toString())
                || (path.kind() != SchemaPath.Kind.ENUM_VALUE
                        && retired.contains(path.object().toString()));
    }

    /** Adding a value breaks nothing until it is written: the migration is the first step of the two. */
    private static List<Finding> added(Operation operation) {
        if (!(operation instanceof AlterEnumType op)) {
            return List.of();
        }
        return op.to().values().stream()
                .filter(v -> !op.from().values().contains(v))
                .map(v -> Finding.of(
                        RollingMessage.VALUE_ADDED,
                        new Place.At(op.subject()),
                        op.subject().kind().noun(),
                        op.subject(),
                        v))
                .toList();
    }

    private static List<Finding> superfluous(Planned planned, List<Breakage> breakages) {
        Set<String> meant = breakages.stream().map(b -> b.path().toString()).collect(Collectors.toSet());
        Set<String> known = new TreeSet<>(meant);
        known.addAll(planned.consent().retired());
        return new TreeSet<>(planned.consent().contracts())
                .stream()
                        .filter(c -> !known.contains(c))
                        .map(c -> Finding.of(
                                RollingMessage.CONTRACTS_NOTHING,
                                new Place.Declared(planned.number()),
                                c,
                                meant.isEmpty()
                                        ? ""
                                        : "; what it breaks is: " + String.join(", ", new TreeSet<>(meant))))
                        .toList();
    }
}
