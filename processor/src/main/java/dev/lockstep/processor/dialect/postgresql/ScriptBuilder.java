package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.dialect.RenderedChange;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.operation.Facts;
import dev.lockstep.processor.operation.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Renders the operations upwards, and their inverses in reverse order downwards. */
final class ScriptBuilder {
    private static final SqlStep NOTHING = Steps.nothing();

    private ScriptBuilder() {}

    static Script build(List<Operation> operations) {
        List<List<SqlStep>> upgrade = steps(operations);
        List<RenderedChange> changes = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            changes.add(change(operations.get(i), upgrade.get(i)));
        }
        List<Operation> back = new ArrayList<>();
        operations.forEach(o -> back.add(0, o.inverse()));
        return new Script(changes, GuardsFirst.inOrder(operations, upgrade), GuardsFirst.inOrder(back, steps(back)));
    }

    private static List<List<SqlStep>> steps(List<Operation> operations) {
        Lifetimes lifetimes = new Lifetimes(operations);
        List<List<SqlStep>> steps = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            steps.add(operations.get(i).match(new SqlRenderer(lifetimes.at(i))));
        }
        return steps;
    }

    private static RenderedChange change(Operation operation, List<SqlStep> steps) {
        SqlStep strongest = steps.stream()
                .max(Comparator.comparing(SqlStep::lock).thenComparing(SqlStep::work))
                .orElse(NOTHING);
        SqlStep longest =
                steps.stream().max(Comparator.comparing(SqlStep::work)).orElse(NOTHING);
        return new RenderedChange(
                kind(operation),
                operation.subject().toString(),
                strongest.relation().isEmpty() ? operation.subject().object().toString() : strongest.relation(),
                strongest.lock(),
                longest.work(),
                operation.match(new Losses()),
                Facts.of(operation).line());
    }

    /** {@code AddColumn} is {@code ADD_COLUMN} to the runtime. */
    private static String kind(Operation operation) {
        return operation
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
