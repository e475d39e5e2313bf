package dev.lockstep.runtime;

import dev.lockstep.runtime.AppliedMigration.State;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A script for psql that does what the migrator would do, transactions, lock and history rows included. */
final class PsqlScript {
    private final History history;
    private final Settings settings;
    private final String table;
    private final StringBuilder text = new StringBuilder();

    PsqlScript(History history, Settings settings) {
        this.history = history;
        this.settings = settings;
        this.table = settings.schema().isEmpty()
                ? HistoryTable.NAME
                : Quote.name(settings.schema()) + "." + HistoryTable.NAME;
    }

    String write(int from, int to) {
        preamble(from, to);
        for (int number = from + 1; number <= to; number++) {
            Migration migration = history.migration(number);
            migration(migration.revision(), migration.upgrade(), insert(migration), true);
        }
        for (int number = from; number > to; number--) {
            Migration migration = history.migration(number);
            migration(migration.revision(), migration.downgrade(), update(number, State.REVERTING, 0), false);
        }
        line("SELECT pg_advisory_unlock(" + key() + ");");
        return text.toString();
    }

    private void preamble(int from, int to) {
        Revisions names = Revisions.of(history);
        line("-- " + comment(history.name()) + ": from " + comment(names.name(from)) + " to " + comment(names.name(to))
                + ". For psql.");
        line("\\set ON_ERROR_STOP on");
        if (!settings.schema().isEmpty()) {
            line("SELECT set_config('search_path', concat_ws(', ', " + Quote.text(Quote.name(settings.schema()))
                    + ", nullif(current_setting('search_path'), '')), false);");
        }
        line(timeouts(settings.lockTimeout(), settings.statementTimeout()));
        line(doBlock(
                "IF NOT pg_try_advisory_lock(" + key() + ") THEN",
                "RAISE EXCEPTION 'another process is migrating this history';",
                "END IF;"));
        line(HistoryTable.ddl(table) + ";");
        line(raiseUnless(names, from));
    }

    /** Refuses a database that is not where the script begins. */
    private String raiseUnless(Revisions names, int from) {
        String chain = from == 0 ? "" : history.revisions().get(from - 1).chain();
        String found = "(SELECT chain || ' ' || state FROM " + table + " WHERE history = " + Quote.text(history.name())
                + " ORDER BY position DESC LIMIT 1)";
        String expected = from == 0 ? "''" : Quote.text(chain + " applied");
        return doBlock(
                "IF coalesce(" + found + ", '') <> " + expected + " THEN",
                "RAISE EXCEPTION USING MESSAGE = " + Quote.text("this script is for a database at " + names.name(from))
                        + ";",
                "END IF;");
    }

    private static String doBlock(String... lines) {
        return "DO " + Quote.dollars("BEGIN\n" + String.join("\n", lines) + "\nEND") + ";";
    }

    private void migration(Revision revision, List<Step> steps, String begin, boolean upgrade) {
        line("");
        line("-- " + (upgrade ? "" : "Back from ") + revision.id() + ": " + comment(revision.message()));
        List<Phase> phases = Phase.split(steps, 0);
        if (phases.isEmpty()) {
            phases = List.of(new Phase(0, 0, true));
        }
        Statements statements = new Statements();
        for (Phase phase : phases) {
            boolean first = phase.from() == 0;
            if (phase.transactional()) {
                line("BEGIN;");
            }
            if (first) {
                line(begin);
            }
            steps.subList(phase.from(), phase.to()).forEach(step -> line(step.match(statements)));
            line(note(revision.number(), phase.to(), phase.to() == steps.size(), upgrade));
            if (phase.transactional()) {
                line("COMMIT;");
            }
        }
    }

    private String note(int number, int done, boolean last, boolean upgrade) {
        if (last && !upgrade) {
            return "DELETE FROM " + table + row(number);
        }
        return update(number, last ? State.APPLIED : upgrade ? State.APPLYING : State.REVERTING, done);
    }

    private String insert(Migration migration) {
        Revision revision = migration.revision();
        return "INSERT INTO " + table
                + " (history, position, slug, message, checksum, chain, upgrade, downgrade, state,"
                + " steps_done, changed_at, took_ms, applied_by) VALUES (" + Quote.text(history.name()) + ", "
                + revision.number() + ", " + Quote.text(revision.slug()) + ", " + Quote.text(revision.message()) + ", "
                + Quote.text(revision.checksum()) + ", " + Quote.text(revision.chain()) + ",\n"
                + Quote.dollars(ScriptFormat.write(migration.upgrade())) + ",\n"
                + Quote.dollars(ScriptFormat.write(migration.downgrade()))
                + ",\n'applying', 0, clock_timestamp(), 0, " + HistoryTable.BY + ");";
    }

    private String update(int number, State state, int done) {
        return "UPDATE " + table + " SET state = '" + state.name().toLowerCase(Locale.ROOT) + "', steps_done = " + done
                + ", changed_at = clock_timestamp()" + row(number);
    }

    private String row(int number) {
        return " WHERE history = " + Quote.text(history.name()) + " AND position = " + number + ";";
    }

    private String key() {
        String schema = settings.schema().isEmpty() ? "current_schema()" : Quote.text(settings.schema());
        return "hashtextextended(format('lockstep %I %I', " + schema + ", " + Quote.text(history.name()) + "), 0)";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** As in the migrator: what stops nobody waits for its lock as long as it must. */
    private String patiently(Duration statementTimeout, String sql) {
        return timeouts(Duration.ZERO, statementTimeout) + "\n" + sql + "\n"
                + timeouts(settings.lockTimeout(), settings.statementTimeout());
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
        @Override
        public String statement(Step.Statement step) {
            return ScriptFormat.terminated(step.sql());
        }

        @Override
        public String standalone(Step.Standalone step) {
            String sql = ScriptFormat.terminated(step.sql());
            return step.impact().stopsNobody() ? patiently(settings.statementTimeout(), sql) : sql;
        }

        @Override
        public String buildIndex(Step.BuildIndex step) {
            String remnant = "SELECT " + Quote.text("DROP INDEX CONCURRENTLY " + step.index())
                    + " FROM pg_catalog.pg_index WHERE indexrelid = to_regclass(" + Quote.text(step.index())
                    + ") AND (NOT indisvalid OR indexrelid::regclass::text LIKE "
                    + Quote.text("%" + MigrationRun.REPLACEMENT.replace("_", "\\_") + "%") + ") \\gexec";
            return patiently(Duration.ZERO, remnant + "\n" + ScriptFormat.terminated(step.sql()));
        }

        @Override
        public String guard(Step.Guard step) {
            if (step.ofLoss() && !settings.refuseLoss()) {
                return "-- " + comment(step.problem()) + " when this is true: " + comment(step.sql());
            }
            String body = "DECLARE\n  found boolean;\nBEGIN\n  EXECUTE " + Quote.dollars(step.sql())
                    + " INTO found;\n  IF found THEN\n    RAISE EXCEPTION USING MESSAGE = " + Quote.text(step.problem())
                    + ";\n  END IF;\nEND";
            return "DO " + Quote.dollars(body) + ";";
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
                          PERFORM set_config('%4$s', format('(%%s,0)', batch::bigint * %3$d), true),
                            set_config('%5$s', format('(%%s,0)', (batch::bigint + 1) * %3$d), true);
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
