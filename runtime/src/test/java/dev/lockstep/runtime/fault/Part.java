package dev.lockstep.runtime.fault;

import dev.lockstep.runtime.Impact;
import dev.lockstep.runtime.Lock;
import dev.lockstep.runtime.Step;
import dev.lockstep.runtime.Work;
import java.util.List;

/**
 * One change of a plan, both ways, in the steps that the processor records for it.
 *
 * @param up its steps towards the head
 * @param down its steps towards the base
 */
record Part(List<Step> up, List<Step> down) {
    private static final Impact CHANGES = Impact.on("account", Lock.ACCESS_EXCLUSIVE, Work.CATALOG);
    private static final Impact READS = Impact.on("account", Lock.ACCESS_SHARE, Work.SCAN);
    private static final Impact BUILDS = Impact.on("account", Lock.SHARE_UPDATE_EXCLUSIVE, Work.SCAN);
    private static final Impact FILLS = Impact.on("account", Lock.ROW_EXCLUSIVE, Work.UPDATE);

    /** Two tables, an enum type and an index. The rows are wide, so that a backfill takes several batches. */
    static Part base(int rows) {
        return new Part(
                List.of(
                        statement("CREATE TYPE mood AS ENUM ('calm', 'busy')"),
                        statement(
                                "CREATE TABLE account (id bigint PRIMARY KEY, name text NOT NULL, amount integer NOT NULL,"
                                        + " mood mood NOT NULL, pad text NOT NULL)"),
                        statement("CREATE TABLE entry (id bigint PRIMARY KEY, account_id bigint NOT NULL, note text)"),
                        statement("INSERT INTO account SELECT n, 'name ' || n, n % 97, 'calm', repeat('x', 600)"
                                + " FROM generate_series(1, " + rows + ") AS n"),
                        statement("INSERT INTO entry SELECT n, 1 + n % " + rows + ", 'note ' || n % 31"
                                + " FROM generate_series(1, " + rows + ") AS n"),
                        statement("CREATE INDEX ix_base ON account ((amount + 0))")),
                List.of(statement("DROP TABLE entry"), statement("DROP TABLE account"), statement("DROP TYPE mood")));
    }

    static Part quietBase() {
        return new Part(
                List.of(
                        statement("CREATE TYPE mood AS ENUM ('calm', 'busy')"),
                        statement(
                                "CREATE TABLE account (id bigint PRIMARY KEY, name text NOT NULL, mood mood NOT NULL)"),
                        statement("CREATE TABLE entry (id bigint PRIMARY KEY, account_id bigint NOT NULL, note text)"),
                        statement("INSERT INTO account VALUES (1, 'one', 'calm'), (2, 'two', 'busy')")),
                List.of(statement("DROP TABLE entry"), statement("DROP TABLE account"), statement("DROP TYPE mood")));
    }

    static Part quietlyFilled() {
        return new Part(
                List.of(statement("ALTER TABLE account ADD COLUMN f text"), Step.backfill(FILLS, "account", """
                                UPDATE account SET f = name
                                WHERE ctid >= current_setting('lockstep.batch_from')::tid
                                    AND ctid < current_setting('lockstep.batch_to')::tid
                                    AND f IS NULL""")),
                List.of(statement("ALTER TABLE account DROP COLUMN f")));
    }

    static Part column(int k) {
        return new Part(
                List.of(statement("ALTER TABLE account ADD COLUMN c" + k + " integer DEFAULT " + k + " NOT NULL")),
                List.of(statement("ALTER TABLE account DROP COLUMN c" + k)));
    }

    /** Applied twice, or not at all, it shows in the rows. */
    static Part sum(int k) {
        return new Part(
                List.of(statement("UPDATE account SET amount = amount + " + k + " WHERE id % 10 = 0")),
                List.of(statement("UPDATE account SET amount = amount - " + k + " WHERE id % 10 = 0")));
    }

    static Part index(int k) {
        return new Part(List.of(build("ix" + k, "entry (note, (account_id + " + k + "))")), List.of(drop("ix" + k)));
    }

    /** An index that takes another's place. */
    static Part replacement(int before, int after) {
        return new Part(replaced(after), replaced(before));
    }

    private static List<Step> replaced(int k) {
        return List.of(
                build("lockstep_new_ix_base", "account ((amount + " + k + "))"),
                statement("DROP INDEX ix_base"),
                statement("ALTER INDEX lockstep_new_ix_base RENAME TO ix_base"));
    }

    static Part check(int k) {
        return constraint("account", "ck" + k, "CHECK (id > -" + k + ")");
    }

    static Part foreignKey(int k) {
        return constraint("entry", "fk" + k, "FOREIGN KEY (account_id) REFERENCES account");
    }

    private static Part constraint(String table, String name, String rule) {
        return new Part(
                List.of(
                        statement("ALTER TABLE " + table + " ADD CONSTRAINT " + name + " " + rule + " NOT VALID"),
                        Step.standalone(BUILDS, "ALTER TABLE " + table + " VALIDATE CONSTRAINT " + name)),
                List.of(statement("ALTER TABLE " + table + " DROP CONSTRAINT " + name)));
    }

    /** A value of the enum type; without it the type is made anew. */
    static Part value(List<String> before, String added) {
        return new Part(
                List.of(Step.standalone(CHANGES, "ALTER TYPE mood ADD VALUE IF NOT EXISTS '" + added + "'")),
                List.of(
                        guard(
                                "mood has " + added,
                                "SELECT EXISTS (SELECT FROM account WHERE mood::text = '" + added + "')"),
                        statement("ALTER TYPE mood RENAME TO mood_old"),
                        statement("CREATE TYPE mood AS ENUM ('" + String.join("', '", before) + "')"),
                        statement("ALTER TABLE account ALTER COLUMN mood TYPE mood USING mood::text::mood"),
                        statement("DROP TYPE mood_old")));
    }

    /** A column without NULL on rows that are there. */
    static Part filled(int k) {
        String column = "f" + k;
        return new Part(
                List.of(
                        statement("ALTER TABLE account ADD COLUMN " + column + " text"),
                        Step.backfill(FILLS, "account", """
                                UPDATE account SET %1$s = name || %2$d
                                WHERE ctid >= current_setting('lockstep.batch_from')::tid
                                    AND ctid < current_setting('lockstep.batch_to')::tid
                                    AND %1$s IS NULL""".formatted(column, k)),
                        guard(column + " is null", "SELECT EXISTS (SELECT FROM account WHERE " + column + " IS NULL)"),
                        statement("ALTER TABLE account ADD CONSTRAINT nn" + k + " CHECK (" + column
                                + " IS NOT NULL) NOT VALID"),
                        Step.standalone(BUILDS, "ALTER TABLE account VALIDATE CONSTRAINT nn" + k),
                        statement("ALTER TABLE account ALTER COLUMN " + column + " SET NOT NULL"),
                        statement("ALTER TABLE account DROP CONSTRAINT nn" + k)),
                List.of(statement("ALTER TABLE account DROP COLUMN " + column)));
    }

    static Part table(int k) {
        return new Part(
                List.of(
                        statement("CREATE TABLE extra" + k + " (id bigint PRIMARY KEY, account_id bigint NOT NULL"
                                + " REFERENCES account)"),
                        statement("INSERT INTO extra" + k + " SELECT id, id FROM account WHERE id % 3 = 0"),
                        statement("CREATE INDEX ON extra" + k + " (account_id)")),
                List.of(statement("DROP TABLE extra" + k)));
    }

    /** A table of its own. */
    static Part apart(String name) {
        return new Part(
                List.of(statement("CREATE TABLE " + name + " (id bigint PRIMARY KEY)")),
                List.of(statement("DROP TABLE " + name)));
    }

    static Part comment(String table, String text) {
        return new Part(List.of(statement("COMMENT ON TABLE " + table + " IS '" + text + "'")), List.of());
    }

    private static Step statement(String sql) {
        return Step.statement(CHANGES, sql);
    }

    private static Step guard(String problem, String sql) {
        return Step.guard(READS, problem, sql);
    }

    private static Step build(String name, String on) {
        return Step.buildIndex(BUILDS, name, "CREATE INDEX CONCURRENTLY " + name + " ON " + on);
    }

    private static Step drop(String name) {
        return Step.standalone(BUILDS, "DROP INDEX CONCURRENTLY IF EXISTS " + name);
    }
}
