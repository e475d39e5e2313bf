package dev.lockstep.processor.scenario;

import dev.lockstep.processor.check.Checks;
import dev.lockstep.processor.check.Consent;
import dev.lockstep.processor.check.Planned;
import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.postgresql.PostgreSqlDialect;
import dev.lockstep.processor.diff.Difference;
import dev.lockstep.processor.diff.Hints;
import dev.lockstep.processor.diff.Proofs;
import dev.lockstep.processor.diff.SchemaDiffer;
import dev.lockstep.processor.diff.Wording;
import dev.lockstep.processor.entity.EntityBatch;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.processor.operation.Operation;
import dev.lockstep.processor.report.Code;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario taken through the processor's own chain: the entities of both sides read, compared, checked and rendered.
 *
 * @param file the scenario
 * @param before the schema before
 * @param desired the schema that the entities ask for
 * @param after the same in the words of the schema before
 * @param operations the way there
 * @param script both directions, empty when it is refused
 * @param findings everything that is said
 */
record PlannedScenario(
        ScenarioFile file,
        Schema before,
        Schema desired,
        Schema after,
        List<Operation> operations,
        Script script,
        List<Finding> findings) {
    private static final Dialect DIALECT = new PostgreSqlDialect();
    private static final Script NOTHING = new Script(List.of(), List.of(), List.of());

    static List<PlannedScenario> all() {
        List<ScenarioFile> files = ScenarioFile.all();
        EntityBatch batch = new EntityBatch();
        for (int i = 0; i < files.size(); i++) {
            ScenarioFile file = files.get(i);
            batch.add("before" + i, file.section("before"), file.naming(), file.indexesForeignKeys("before"));
            batch.add("after" + i, file.section("after"), file.naming(), file.indexesForeignKeys("after"));
        }
        Map<String, EntityModel> models = batch.read();
        List<PlannedScenario> planned = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            planned.add(plan(files.get(i), models.get("before" + i), models.get("after" + i)));
        }
        return planned;
    }

    private static PlannedScenario plan(ScenarioFile file, EntityModel before, EntityModel after) {
        List<Finding> findings = new ArrayList<>(
                before.findings().stream().filter(Finding::isError).toList());
        findings.addAll(after.findings());
        findings.addAll(Checks.schema(after.schema(), after.hints(), DIALECT));
        Difference difference = differ().diff(before.schema(), after.schema(), after.hints());
        findings.addAll(difference.findings());
        Script script = NOTHING;
        if (findings.stream().noneMatch(Finding::isError)) {
            script = DIALECT.render(difference.operations());
            Consent consent = new Consent(file.drops(), after.accepted(), file.rolling(), Set.of(), Set.of());
            Planned planned = new Planned(
                    2, before.schema(), difference.after(), difference.operations(), script, consent, after.hints());
            findings.addAll(Checks.planned(planned));
            findings.addAll(Checks.advice(planned));
            new Proofs(DIALECT)
                    .verify(before.schema(), difference.operations(), difference.after(), after.schema(), after.hints())
                    .ifPresent(findings::add);
        }
        boolean refused = findings.stream().anyMatch(Finding::isError);
        return new PlannedScenario(
                file,
                before.schema(),
                after.schema(),
                difference.after(),
                difference.operations(),
                refused ? NOTHING : script,
                findings);
    }

    static SchemaDiffer differ() {
        return new SchemaDiffer(DIALECT);
    }

    /** What makes a schema from nothing. */
    static Script creation(Schema schema) {
        return DIALECT.render(differ().diff(Schema.EMPTY, schema, Hints.NONE).operations());
    }

    boolean isRefused() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** The scenario with everything that needs no database to be known. */
    ScenarioFile computed() {
        return file.with("operations", operations.isEmpty() ? "none" : lines(operations))
                .with("upgrade", StepText.of(script.upgrade()))
                .with("downgrade", StepText.of(script.downgrade()))
                .with(
                        "findings",
                        findings.stream()
                                // What a recorded operation locks stands with its steps.
                                .filter(f -> f.message().code() != Code.RECORDED)
                                .map(PlannedScenario::line)
                                .collect(Collectors.joining("\n")));
    }

    private static String lines(List<Operation> operations) {
        return operations.stream().map(Wording::line).collect(Collectors.joining("\n"));
    }

    /** An error with its text; of anything less, which other tests read, where it stands. */
    private static String line(Finding finding) {
        String severity = finding.message().severity().name().toLowerCase(Locale.ROOT);
        String place = finding.place() instanceof Place.At at ? " at " + at.path() : "";
        return finding.isError()
                ? severity + place + ": " + finding.text()
                : severity + " [" + finding.message().code() + "]" + place;
    }

    @Override
    public String toString() {
        return file.name();
    }
}
