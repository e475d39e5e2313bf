package dev.lockstep.processor.dialect.postgresql;

import dev.lockstep.processor.Creation;
import dev.lockstep.processor.dialect.LockLevel;
import dev.lockstep.processor.dialect.RenderedChange;
import dev.lockstep.processor.dialect.Script;
import dev.lockstep.processor.dialect.SqlStep;
import dev.lockstep.processor.dialect.WorkKind;
import dev.lockstep.processor.schema.Schema;
import dev.lockstep.processor.write.SnapshotSql;
import dev.lockstep.runtime.Change;
import dev.lockstep.runtime.History;
import dev.lockstep.runtime.Impact;
import dev.lockstep.runtime.Lock;
import dev.lockstep.runtime.Migration;
import dev.lockstep.runtime.Migrator;
import dev.lockstep.runtime.Revision;
import dev.lockstep.runtime.Snapshot;
import dev.lockstep.runtime.Step;
import dev.lockstep.runtime.Work;
import dev.lockstep.testing.ListedHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** Scripts as the runtime runs them: what a generated migrator would be, without generating it. */
public final class Scripts {
    private Scripts() {}

    /** A migrator of these scripts, one migration each. */
    public static Migrator migrator(DataSource database, List<Script> scripts) {
        return Migrator.on(history(scripts), database);
    }

    /** The history of these scripts, one migration each, that leads to a schema. */
    public static History history(List<Script> scripts, Schema head) {
        SnapshotSql sql = Creation.of(new PostgreSqlDialect(), head);
        Snapshot snapshot = new Snapshot() {
            @Override
            public List<String> statements() {
                return sql.statements();
            }

            @Override
            public List<String> namespaces() {
                return sql.namespaces();
            }

            @Override
            public List<String> rehearsal() {
                return sql.namespaces().isEmpty() ? sql.statements() : sql.rehearsal();
            }
        };
        return new ListedHistory("Scripts", migrations(scripts)) {
            @Override
            public Optional<Snapshot> snapshot() {
                return Optional.of(snapshot);
            }
        };
    }

    /** The history of these scripts, one migration each. */
    public static History history(List<Script> scripts) {
        return new ListedHistory("Scripts", migrations(scripts));
    }

    private static List<Migration> migrations(List<Script> scripts) {
        List<Migration> migrations = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            String hash = String.format(Locale.ROOT, "%064d", i + 1);
            Revision revision = new Revision(i + 1, "step_" + (i + 1), "step " + (i + 1), hash, hash);
            migrations.add(migration(revision, scripts.get(i)));
        }
        return migrations;
    }

    private static Migration migration(Revision revision, Script script) {
        return new Migration() {
            @Override
            public Revision revision() {
                return revision;
            }

            @Override
            public List<Change> changes() {
                return script.changes().stream().map(Scripts::change).toList();
            }

            @Override
            public List<Step> upgrade() {
                return script.upgrade().stream().map(Scripts::step).toList();
            }

            @Override
            public List<Step> downgrade() {
                return script.downgrade().stream().map(Scripts::step).toList();
            }
        };
    }

    private static Change change(RenderedChange change) {
        return new Change(
                Change.Kind.valueOf(change.kind()),
                change.object(),
                impact(change.relation(), change.lock(), change.work()),
                change.loses());
    }

    static Step step(SqlStep step) {
        Impact impact = impact(step.relation(), step.lock(), step.work());
        return switch (step.kind()) {
            case STATEMENT -> Step.statement(impact, step.sql());
            case STANDALONE -> Step.standalone(impact, step.sql());
            case BUILD_INDEX -> Step.buildIndex(impact, step.detail(), step.sql());
            case GUARD -> Step.guard(impact, step.detail(), step.sql());
            case LOSS_GUARD -> Step.lossGuard(impact, step.detail(), step.sql());
            case BACKFILL -> Step.backfill(impact, step.detail(), step.sql());
        };
    }

    private static Impact impact(String relation, LockLevel lock, WorkKind work) {
        return Impact.on(relation, Lock.valueOf(lock.name()), Work.valueOf(work.name()));
    }
}
