package dev.lockstep.processor;

import dev.lockstep.processor.check.Checks;
import dev.lockstep.processor.check.Consent;
import dev.lockstep.processor.check.Planned;
import dev.lockstep.processor.check.VagueMessage;
import dev.lockstep.processor.dialect.Dialect;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.diff.Difference;
import dev.lockstep.processor.diff.Drift;
import dev.lockstep.processor.diff.Proofs;
import dev.lockstep.processor.diff.Retirement;
import dev.lockstep.processor.diff.SchemaDiffer;
import dev.lockstep.processor.diff.Wording;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.processor.history.MigrationRecord;
import dev.lockstep.processor.history.RecordCodec;
import dev.lockstep.processor.history.Snapshot;
import dev.lockstep.processor.history.StoredHistory;
import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.HistoryMessage;
import dev.lockstep.processor.report.Place;
import dev.lockstep.processor.report.PlanMessage;
import dev.lockstep.processor.report.RollingMessage;
import dev.lockstep.processor.schema.ObjectName;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.schema.SchemaPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Decides what becomes of one history: values in, a plan out. */
final class Planner {
    private final Dialect dialect;
    private final boolean frozen;

    Planner(Dialect dialect, boolean frozen) {
        this.dialect = dialect;
        this.frozen = frozen;
    }

    /**
     * What is known before anything is decided.
     *
     * @param root what is declared
     * @param stored what is recorded
     * @param model what the entities ask for
     * @param settled what is pinned in the snapshot
     * @param directory where the committed files stand
     */
    record Situation(
            HistoryRoot root, StoredHistory stored, EntityModel model, SettledOptions settled, Path directory) {
        private Optional<String> entityOf(ObjectName table) {
            return model.index()
                    .find(SchemaPath.table(table))
                    .map(ElementRef::type)
                    .map(Situation::simpleName);
        }

        private Situation with(Schema schema) {
            return new Situation(root, stored, model.withSchema(schema), settled, directory);
        }

        private static String simpleName(String type) {
            return type.substring(type.lastIndexOf('.') + 1);
        }
    }

    /** The plan for what the entities ask for and what earlier versions of them still need. */
    Plan plan(Situation alone) {
        Retirement.Kept kept = Retirement.keep(
                alone.stored().schema(),
                alone.model().schema(),
                alone.root().retired(alone.root().migrations().size()));
        Situation now = alone.with(kept.schema());
        List<Finding> findings = new ArrayList<>(now.stored().findings());
        findings.addAll(now.settled().findings());
        findings.addAll(now.model().findings());
        findings.addAll(Consents.faults(now.root()));
        Declarations declarations = new Declarations(now.root(), now.stored(), now.directory());
        if (now.stored().isSound()) {
            declarations.fault().ifPresent(findings::add);
        }
        if (hasError(findings)) {
            return refused(now, findings);
        }
        findings.addAll(Checks.schema(now.model().schema(), now.model().hints(), dialect));
        Difference difference = new SchemaDiffer(dialect)
                .diff(now.stored().schema(), now.model().schema(), now.model().hints());
        findings.addAll(difference.findings());
        if (hasError(findings)) {
            return refused(now, findings);
        }
        return declarations
                .fresh()
                .map(migration -> {
                    findings.addAll(retiresNothing(migration, kept.kept()));
                    return planNew(now, migration, difference, findings);
                })
                .orElseGet(() -> planNone(now, difference, findings));
    }

    private static List<Finding> retiresNothing(HistoryRoot.Declaration migration, Set<String> kept) {
        return new TreeSet<>(migration.retires())
                .stream()
                        .filter(name -> !kept.contains(name))
                        .map(name -> Finding.of(
                                RollingMessage.RETIRES_NOTHING, new Place.Declared(migration.number()), name))
                        .toList();
    }

    private Plan planNone(Situation now, Difference difference, List<Finding> findings) {
        if (!difference.operations().isEmpty()) {
            Script script = dialect.render(difference.operations());
            findings.addAll(Drift.findings(difference.operations()));
            Consent consent = Consents.of(now.root(), now.model().accepted());
            findings.addAll(Checks.advice(planned(now, now.stored().nextNumber(), consent, difference, script)));
            findings.add(driftSummary(now, difference, script));
        }
        MigrationRecord orphan = now.stored().orphan();
        if (orphan != null) {
            findings.add(orphanDiffers(now, orphan));
        }
        return hasError(findings) ? refused(now, findings) : agreed(now, Optional.empty(), false, findings);
    }

    private Plan planNew(
            Situation now, HistoryRoot.Declaration migration, Difference difference, List<Finding> findings) {
        Place place = new Place.Declared(migration.number());
        if (difference.operations().isEmpty() && migration.retires().isEmpty()) {
            findings.add(Finding.of(PlanMessage.EMPTY_MIGRATION, place, migration.message()));
            return refused(now, findings);
        }
        if (migration.draft() && frozen) {
            findings.add(Finding.of(HistoryMessage.UNCONFIRMED_DRAFT, place, migration.message()));
        }
        Script script = dialect.render(difference.operations());
        check(now, migration, difference, script, findings);
        MigrationRecord record = RecordCodec.seal(
                now.stored().nextNumber(),
                migration.message(),
                now.stored().head(),
                difference.operations(),
                new TreeMap<>(Map.of(dialect.name(), script)));
        MigrationRecord orphan = now.stored().orphan();
        if (orphan != null && !isSameMigration(orphan, record)) {
            findings.add(orphanDiffers(now, orphan));
        }
        if (hasError(findings)) {
            return refused(now, findings);
        }
        return agreed(now, Optional.of(orphan == null ? record : orphan), migration.draft(), findings);
    }

    private void check(
            Situation now,
            HistoryRoot.Declaration migration,
            Difference difference,
            Script script,
            List<Finding> findings) {
        VagueMessage.find(
                        migration.number(),
                        migration.message(),
                        difference.operations().isEmpty()
                                ? "stop using " + String.join(", ", new TreeSet<>(migration.retires()))
                                : Wording.suggest(difference.operations(), now::entityOf))
                .ifPresent(findings::add);
        Consent consent = Consents.of(now.root(), migration, now.model().accepted());
        Planned planned = planned(now, migration.number(), consent, difference, script);
        findings.addAll(Checks.planned(planned));
        findings.addAll(Checks.advice(planned));
        new Proofs(dialect)
                .verify(
                        now.stored().schema(),
                        difference.operations(),
                        difference.after(),
                        now.model().schema(),
                        now.model().hints())
                .ifPresent(findings::add);
    }

    private static Planned planned(Situation now, int number, Consent consent, Difference difference, Script script) {
        return new Planned(
                number,
                now.stored().schema(),
                difference.after(),
                difference.operations(),
                script,
                consent,
                now.model().hints());
    }

    // The SQL of an interrupted recording stands as it was recorded, whatever this version would render.
    private static boolean isSameMigration(MigrationRecord orphan, MigrationRecord record) {
        return orphan.message().equals(record.message()) && orphan.operations().equals(record.operations());
    }

    private static Finding orphanDiffers(Situation now, MigrationRecord orphan) {
        return Finding.of(
                HistoryMessage.ORPHAN_DIFFERS, new Place.Root(), now.directory().resolve(orphan.id() + ".json"));
    }

    private static Finding driftSummary(Situation now, Difference difference, Script script) {
        List<String> sql = script.upgrade().stream()
                .filter(step -> step.kind() != SqlStep.Kind.LOSS_GUARD)
                .map(SqlStep::sql)
                .toList();
        return Finding.of(
                PlanMessage.DRIFT_SUMMARY,
                new Place.Root(),
                difference.operations().stream().map(Wording::line).collect(indented()),
                sql.stream().map(statement -> statement + ";").collect(indented()),
                now.root().simpleName(),
                Pasted.literal(Wording.suggest(difference.operations(), now::entityOf)));
    }

    private static Collector<CharSequence, ?, String> indented() {
        return Collectors.collectingAndThen(
                Collectors.joining("\n"), text -> text.indent(4).stripTrailing());
    }

    private Plan refused(Situation now, List<Finding> findings) {
        List<MigrationRecord> generated = now.stored().withDraft();
        MigrationRecord draft = now.stored().draft();
        Set<Integer> drafts = draft == null ? Set.of() : Set.of(now.stored().nextNumber());
        Schema head = draft == null
                ? now.stored().schema()
                : Proofs.replay(now.stored().schema(), draft.operations());
        return new Plan(generated, Creation.of(dialect, head), drafts, Optional.empty(), findings);
    }

    private Plan agreed(Situation now, Optional<MigrationRecord> record, boolean draft, List<Finding> findings) {
        List<MigrationRecord> records = new ArrayList<>(now.stored().records());
        record.ifPresent(records::add);
        List<Snapshot.Link> links = records.stream()
                .map(r -> Snapshot.Link.to(r, draft && r.number() == records.size()))
                .toList();
        Snapshot snapshot = new Snapshot(
                now.settled().naming(),
                now.settled().pinnedValidation(),
                now.model().entityClasses(),
                now.model().converters(),
                record.map(r -> Proofs.replay(now.stored().schema(), r.operations()))
                        .orElse(now.stored().schema()),
                links);
        return new Plan(
                records,
                Creation.of(dialect, snapshot.schema()),
                draft ? Set.of(records.size()) : Set.of(),
                Optional.of(new Plan.Recording(record, snapshot)),
                findings);
    }

    private static boolean hasError(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError);
    }
}
