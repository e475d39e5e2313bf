package dev.lockstep.runtime;

import dev.lockstep.runtime.MigrationListener.Direction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A script for psql that does what the migrator would do, transactions, lock and history rows included. It may be run
 * again: what is done is left out, what was cut off goes on.
 */
final class PsqlScript {
    /** The variable of psql by which an operator lets a way back lose data. */
    private static final String ACCEPT_LOSS = "lockstep_accept_loss";

    private final History history;
    private final Settings settings;
    private final HistoryTable table;
    private final StringBuilder text = new StringBuilder();

    PsqlScript(History history, Settings settings) {
        this.history = history;
        this.settings = settings;
        this.table = new HistoryTable(settings.schema, history.name());
    }

    String write(int from, int to) {
        preamble(from, to);
        for (int number = from + 1; number <= to; number++) {
            migration(history.complete(number), true);
        }
        for (int number = from; number > to; number--) {
            migration(history.migration(number), false);
        }
        line("SELECT pg_catalog.pg_advisory_unlock(" + key() + ");");
        return text.toString();
    }

    private void preamble(int from, int to) {
        Revisions names = Revisions.of(history);
        line("-- " + comment(history.name()) + ": from " + comment(names.name(from)) + " to " + comment(names.name(to))
                + ". For psql. To run it again does no harm: what is done is left out.");
        line("\\set ON_ERROR_STOP on");
        String schema = settings.schema.isEmpty() ? "" : Quote.text(Quote.name(settings.schema)) + ", ";
        line("SELECT pg_catalog.set_config('search_path', pg_catalog.concat_ws(', ', " + schema
                + "nullif(pg_catalog.current_setting('search_path'), ''), 'pg_temp'), false);");
        line(timeouts(settings.lockTimeout, settings.statementTimeout));
        line(doBlock(
                "IF NOT pg_catalog.pg_try_advisory_lock(" + key() + ") THEN",
                "RAISE EXCEPTION 'another process is migrating this history';",
                "END IF;"));
        line(table.ddl() + ";");
        line(refuseOthers(names, from, to));
        // Where an earlier run was cut off, before this one writes anything: there a step may be done and not noted.
        line("SELECT coalesce((SELECT pg_catalog.concat(position, ':', steps_done) FROM " + table.table()
                + " WHERE history = " + Quote.text(history.name())
                + " AND state <> 'applied' LIMIT 1), '') AS lockstep_at \\gset");
    }

    /** Refuses a database that is neither where the script begins nor on its way. */
    private String refuseOthers(Revisions names, int from, int to) {
        List<String> accepted = new ArrayList<>();
        for (int number = Math.min(from, to); number <= Math.max(from, to); number++) {
            String chain =
                    number == 0 ? "" : history.revisions().get(number - 1).chain();
            accepted.add(Quote.text(number == 0 ? "" : chain + " applied"));
            if (number > Math.min(from, to)) {
                accepted.add(Quote.text(chain + (from < to ? " applying" : " reverting")));
            }
        }
        String found = "coalesce((SELECT chain || ' ' || state FROM " + table.table() + " WHERE history = "
                + Quote.text(history.name()) + " ORDER BY position DESC LIMIT 1), '')";
        return doBlock(
                "IF " + found + " NOT IN (" + String.join(",\n  ", accepted) + ") THEN",
                "RAISE EXCEPTION USING MESSAGE = "
                        + Quote.text("this script is for a database at " + names.name(from) + ", or on the way to "
                                + names.name(to))
                        + ";",
                "END IF;");
    }

    private static String doBlock(String... lines) {
        return "DO " + Quote.dollars("BEGIN\n" + String.join("\n", lines) + "\nEND") + ";";
    }

    private void migration(Migration migration, boolean upgrade) {
        Revision revision = migration.revision();
        List<Step> steps = upgrade ? migration.upgrade() : migration.downgrade();
        Direction direction = upgrade ? Direction.UPGRADE : Direction.DOWNGRADE;
        Job job = new Job(revision, direction, steps, 0, false, Duration.ZERO, migration, DataLoss.ACCEPTED);
        line("");
        line("-- " + (upgrade ? "" : "Back from ") + revision.id() + ": " + comment(revision.message()));
        List<Phase> phases = Phase.split(steps, 0);
        for (Phase phase : phases.isEmpty() ? List.of(new Phase(0, 0, true)) : phases) {
            phase(job, phase);
        }
    }

    private void phase(Job job, Phase phase) {
        boolean first = phase.from() == 0;
        line("SELECT " + due(job, phase.to()) + " AS lockstep_due \\gset");
        line("\\if :lockstep_due");
        if (phase.transactional()) {
            line("BEGIN;");
        } else if (first && job.upgrade()) {
            line(job.note(table, false, 0, Duration.ZERO) + "\nON CONFLICT DO NOTHING;");
        }
        Statements statements = new Statements(job.revision().number() + ":" + phase.from(), job.upgrade());
        job.steps().subList(phase.from(), phase.to()).forEach(step -> line(step.match(statements)));
        boolean begun = !first || !job.upgrade() || !phase.transactional();
        line(job.note(table, begun, phase.to(), Duration.ZERO) + ";");
        if (phase.transactional()) {
            line("COMMIT;");
        }
        line("\\endif");
    }

    /** Whether the steps up to one are still to be run. */
    private String due(Job job, int to) {
        String row = "EXISTS (SELECT FROM " + table.table()
                + table.where(job.revision().number());
        String some =
                to == 0 ? "" : "state = '" + (job.upgrade() ? "applying" : "reverting") + "' AND steps_done >= " + to;
        if (job.upgrade()) {
            return "NOT " + row + " AND (state = 'applied'" + (some.isEmpty() ? "" : " OR " + some) + "))";
        }
        return row + (some.isEmpty() ? "" : " AND NOT (" + some + ")") + ")";
    }

    private String key() {
        return MigrationLock.key(
                settings.schema.isEmpty() ? "current_schema()" : Quote.text(settings.schema), history.name());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** As in the migrator: what stops nobody waits for its lock as long as it must. */
    private String patiently(Duration statementTimeout, String sql) {
        return timeouts(Duration.ZERO, statementTimeout) + "\n" + sql + "\n"
                + timeouts(settings.lockTimeout, settings.statementTimeout);
    }

    private String timeouts(Duration lock, Duration statement) {
        return "SET lock_timeout = '" + lock.toMillis() + "ms';\nSET statement_timeout = '" + statement.toMillis()
                + "ms';";
    }

    private static String comment(String text) {
        return text.replaceAll("\\R", " ");
    }

    /** Each kind of step as SQL that needs no migrator. */
    private final class Statements implements Step.Cases<String> {
        private final String at;
        private final boolean upgrade;

        Statements(String at, boolean upgrade) {
            this.at = at;
            this.upgrade = upgrade;
        }

        @Override
        public String statement(Step.Statement step) {
            return ScriptFormat.terminated(step.sql());
        }

        @Override
        public String standalone(Step.Standalone step) {
            String sql = ScriptFormat.terminated(step.sql());
            return step.impact().stopsNobody() ? patiently(settings.statementTimeout, sql) : sql;
        }

        @Override
        public String buildIndex(Step.BuildIndex step) {
            String remnant = "SELECT " + Quote.text("DROP INDEX CONCURRENTLY " + step.index())
                    + " FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass(" + Quote.text(step.index())
                    + ")::oid AND (NOT indisvalid OR indexrelid::regclass::text LIKE "
                    + Quote.text("%" + IndexBuild.REPLACEMENT.replace("_", "\\_") + "%") + ") \\gexec";
            String build = "SELECT " + Quote.dollars(step.sql()) + " WHERE pg_catalog.to_regclass("
                    + Quote.text(step.index()) + ") IS NULL OR :'lockstep_at' <> '" + at + "' \\gexec";
            return patiently(Duration.ZERO, remnant + "\n" + build);
        }

        @Override
        public String guard(Step.Guard step) {
            if (step.ofLoss() && upgrade && !settings.refuseLoss) {
                return "-- " + comment(step.problem()) + " when this is true: " + comment(step.sql());
            }
            String consent = step.ofLoss() ? "; psql -v " + ACCEPT_LOSS + "=1 accepts it" : "";
            String body = "DECLARE\n  found boolean;\nBEGIN\n  EXECUTE " + Quote.dollars(step.sql())
                    + " INTO found;\n  IF found THEN\n    RAISE EXCEPTION USING MESSAGE = "
                    + Quote.text(step.problem() + consent)
                    + ";\n  END IF;\nEND";
            String asked = "DO " + Quote.dollars(body) + ";";
            return step.ofLoss() ? "\\if :{?" + ACCEPT_LOSS + "}\n\\else\n" + asked + "\n\\endif" : asked;
        }

        @Override
        public String java(Step.Java step) {
            throw Errors.notForPsql(history.name(), step.type());
        }

        @Override
        public String backfill(Step.Backfill step) {
            String body = """
                    DECLARE
                      blocks bigint;
                      updated bigint;
                      found bigint;
                    BEGIN
                      FOR pass IN 1..%1$d LOOP
                        found := 0;
                        blocks := (%2$s);
                        FOR batch IN 0..blocks / %3$d LOOP
                          PERFORM pg_catalog.set_config('%4$s', pg_catalog.format('(%%s,0)', batch::bigint * %3$d), true),
                            pg_catalog.set_config('%5$s', pg_catalog.format('(%%s,0)', (batch::bigint + 1) * %3$d), true);
                          EXECUTE %6$s;
                          GET DIAGNOSTICS updated = ROW_COUNT;
                          found := found + updated;
                          COMMIT;
                        END LOOP;
                        EXIT WHEN found = 0;
                      END LOOP;
                    END""".formatted(
                            BackfillRun.PASSES,
                            BackfillRun.blocksOf(Quote.text(step.table())),
                            BackfillRun.FIRST_BLOCKS,
                            BackfillRun.FROM,
                            BackfillRun.TO,
                            Quote.dollars(step.sql()));
            return "DO " + Quote.dollars(body) + ";";
        }
    }
}
