package dev.lockstep.processor.diff;

import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the operations that lead from one schema to another: renames first, as the hints declare them, then whatever
 * the renamed schema still lacks. Structure is compared, never text.
 */
public final class SchemaDiffer {
    private final Canonical canonical;

    public SchemaDiffer(Dialect dialect) {
        this.canonical = new Canonical(dialect);
    }

    /** The way from {@code before} to {@code desired}; equal arguments give equal results. */
    public Difference diff(Schema before, Schema desired, Hints hints) {
        RenamePlan plan = RenamePlanner.plan(before, desired, hints);
        Schema after = Alignment.align(canonical, hints, before, plan, desired);
        Changes changes = Changes.between(plan.renamed(), after, hints);
        List<Operation> operations = new ArrayList<>(plan.operations());
        operations.addAll(changes.operations());
        List<Finding> findings = new ArrayList<>(plan.findings());
        findings.addAll(changes.findings());
        return new Difference(OperationOrderer.order(operations), after, findings);
    }
}
