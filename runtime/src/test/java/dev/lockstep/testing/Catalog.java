package dev.lockstep.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What a database holds, one fact a line, read from {@code pg_catalog}: two schemas are the same when their lines are.
 *
 * <p>System schemas and Lockstep's own history table are left out, the order of columns does not show. What PostgreSQL
 * sets unless told otherwise (a sequence's bounds, its cache, the type's own collation) shows only where it differs.
 *
 * @param lines sorted
 */
public record Catalog(List<String> lines) {
    /** Whether the names of constraints and indexes show. */
    public enum Names {
        SHOWN,
        HIDDEN
    }

    private static final String TABLES = """
            WITH tables AS (
                SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                    AND c.relname <> 'lockstep_history')
            """;

    private static final String SCHEMAS = """
            SELECT 'schema ' || nspname FROM pg_namespace
            WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')
            """;

    private static final String COLUMNS = """
            SELECT 'table ' || c.oid::regclass || coalesce(' comment ' || quote_literal(obj_description(c.oid, 'pg_class')), '')
            FROM tables c
            UNION ALL
            SELECT 'column ' || c.oid::regclass || '.' || quote_ident(a.attname) || ' '
                || format_type(a.atttypid, a.atttypmod) || repeat('[]', a.attndims - 1)
                || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
                || CASE a.attidentity WHEN 'd' THEN ' identity by default' WHEN 'a' THEN ' identity always' ELSE '' END
                || coalesce((
                    SELECT ' of ' || s.seqtypid::regtype || ' start ' || s.seqstart || ' increment ' || s.seqincrement
                    FROM pg_sequence s JOIN pg_depend o ON o.objid = s.seqrelid AND o.deptype = 'i'
                    WHERE o.refobjid = c.oid AND o.refobjsubid = a.attnum
                        AND (s.seqtypid <> a.atttypid OR s.seqstart <> 1 OR s.seqincrement <> 1)), '')
                || CASE a.attgenerated WHEN '' THEN '' WHEN 's' THEN ' generated' ELSE ' generated virtual' END
                || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                || CASE WHEN a.attcollation <> t.typcollation THEN ' collate ' || a.attcollation::regcollation ELSE '' END
                || coalesce(' comment ' || quote_literal(col_description(c.oid, a.attnum)), '')
            FROM tables c
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
            """;

    // pg_get_constraintdef tells columns in order, rules, deferral and NULLS NOT DISTINCT; pg_get_indexdef everything.
    private static final String MEMBERS = """
            SELECT 'constraint ' || c.oid::regclass || %1$s || ' '
                || regexp_replace(pg_get_constraintdef(k.oid), ' NOT VALID$', '')
                || CASE WHEN k.convalidated THEN '' ELSE ' NOT VALIDATED' END
            FROM tables c JOIN pg_constraint k ON k.conrelid = c.oid
            WHERE k.contype IN ('p', 'u', 'c', 'f', 'x')
            UNION ALL
            SELECT 'index ' || c.oid::regclass || %2$s || CASE WHEN i.indisunique THEN ' CREATE UNIQUE' ELSE ' CREATE' END
                || ' INDEX' || substring(pg_get_indexdef(i.indexrelid) FROM ' USING .*')
                || CASE WHEN i.indisvalid THEN '' ELSE ' INVALID' END
            FROM tables c JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class ic ON ic.oid = i.indexrelid
            WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
            """;

    private static final String SEQUENCES = """
            SELECT 'sequence ' || s.seqrelid::regclass
                || CASE s.seqtypid WHEN 'bigint'::regtype THEN '' ELSE ' of ' || s.seqtypid::regtype END
                || ' start ' || s.seqstart || ' increment ' || s.seqincrement
                || CASE s.seqmin WHEN CASE WHEN s.seqincrement > 0 THEN 1 ELSE -9223372036854775808 END
                    THEN '' ELSE ' min ' || s.seqmin END
                || CASE s.seqmax WHEN CASE WHEN s.seqincrement > 0 THEN 9223372036854775807 ELSE -1 END
                    THEN '' ELSE ' max ' || s.seqmax END
                || CASE s.seqcache WHEN 1 THEN '' ELSE ' cache ' || s.seqcache END
                || CASE WHEN s.seqcycle THEN ' cycle' ELSE '' END
                || coalesce((
                    SELECT ' owned by ' || o.refobjid::regclass FROM pg_depend o
                    WHERE o.objid = s.seqrelid AND o.deptype = 'a' AND o.refclassid = 'pg_class'::regclass), '')
            FROM pg_sequence s
            WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = s.seqrelid AND d.deptype = 'i')
            """;

    private static final String TYPES = """
            SELECT 'enum ' || t.oid::regtype
                || coalesce((
                    SELECT ' ' || string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
                    FROM pg_enum e WHERE e.enumtypid = t.oid), '')
            FROM pg_type t WHERE t.typtype = 'e'
            """;

    private static final String SHOWN = query("' ' || quote_ident(k.conname)", "' ' || quote_ident(ic.relname)");
    private static final String HIDDEN = query("''", "''");

    private static String query(String constraintName, String indexName) {
        return TABLES
                + String.join(
                        "UNION ALL\n",
                        SCHEMAS,
                        COLUMNS,
                        MEMBERS.formatted(constraintName, indexName),
                        SEQUENCES,
                        TYPES);
    }

    /** Reads what a session sees, its own transaction included: one round trip. */
    public static Catalog of(Connection connection, Names names) {
        try (PreparedStatement statement = connection.prepareStatement(names == Names.SHOWN ? SHOWN : HIDDEN);
                ResultSet rows = statement.executeQuery()) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return new Catalog(lines.stream().sorted().toList());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the catalog", e);
        }
    }

    /** Reads a database. */
    public static Catalog of(DataSource database, Names names) {
        try (Connection connection = database.getConnection()) {
            return of(connection, names);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot connect", e);
        }
    }

    /** Reads a database, names and all. */
    public static Catalog of(DataSource database) {
        return of(database, Names.SHOWN);
    }

    /** Without the lines that a test has its reasons to leave out. */
    public Catalog without(Predicate<String> line) {
        return new Catalog(lines.stream().filter(line.negate()).toList());
    }

    @Override
    public String toString() {
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
