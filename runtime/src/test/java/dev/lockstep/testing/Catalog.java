package dev.lockstep.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What a database holds, one fact a line, read from {@code pg_catalog}: two schemas are the same when their lines are.
 *
 * <p>System schemas and Lockstep's own history table are left out, the order of columns does not show.
 *
 * @param lines sorted
 */
public record Catalog(List<String> lines) {
    /** Whether the names of constraints and indexes show. */
    public enum Names {
        SHOWN,
        HIDDEN
    }

    // Every query yields one text a row. %s is the name of a constraint or index, or nothing.
    private static final List<String> QUERIES =
            List.of("""
            SELECT 'schema ' || nspname FROM pg_namespace
            WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')
            """, """
            SELECT 'table ' || c.oid::regclass || coalesce(' comment ' || quote_literal(obj_description(c.oid, 'pg_class')), '')
            FROM tables c
            """, """
            SELECT 'column ' || c.oid::regclass || '.' || quote_ident(a.attname) || ' '
                || format_type(a.atttypid, a.atttypmod)
                || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
                || CASE a.attidentity WHEN 'd' THEN ' identity by default' WHEN 'a' THEN ' identity always' ELSE '' END
                || CASE WHEN a.attgenerated <> '' THEN ' generated' ELSE '' END
                || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                || CASE WHEN a.attcollation <> t.typcollation THEN ' collate ' || a.attcollation::regcollation ELSE '' END
                || coalesce(' comment ' || quote_literal(col_description(c.oid, a.attnum)), '')
            FROM tables c
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
            """, """
            SELECT 'constraint ' || c.oid::regclass || %s || ' ' || pg_get_constraintdef(k.oid)
                || CASE WHEN k.convalidated THEN '' ELSE ' NOT VALIDATED' END
            FROM tables c JOIN pg_constraint k ON k.conrelid = c.oid
            WHERE k.contype IN ('p', 'u', 'c', 'f')
            """.formatted("\u0000conname"), """
            SELECT 'index ' || c.oid::regclass || %s || ' '
                || regexp_replace(pg_get_indexdef(i.indexrelid), ' INDEX .* ON (ONLY )?\\S+ USING', ' INDEX USING')
                || CASE WHEN i.indisvalid THEN '' ELSE ' INVALID' END
            FROM tables c JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class ic ON ic.oid = i.indexrelid
            WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u'))
            """.formatted("\u0000relname"), """
            SELECT 'sequence ' || s.seqrelid::regclass || ' start ' || s.seqstart || ' increment ' || s.seqincrement
            FROM pg_sequence s
            WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = s.seqrelid AND d.deptype = 'i')
            """, """
            SELECT 'enum ' || e.enumtypid::regtype || ' ' || string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
            FROM pg_enum e GROUP BY e.enumtypid
            """);

    private static final String TABLES = """
            WITH tables AS (
                SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                    AND c.relname <> 'lockstep_history')
            """;

    /** Reads a database. */
    public static Catalog of(DataSource database, Names names) {
        try (Connection connection = database.getConnection()) {
            return of(connection, names);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot connect", e);
        }
    }

    /** Reads what a session sees, its own transaction included. */
    public static Catalog of(Connection connection, Names names) {
        try (Statement statement = connection.createStatement()) {
            List<String> lines = new ArrayList<>();
            for (String query : QUERIES) {
                String shown = names == Names.SHOWN ? "' ' || quote_ident($1)" : "''";
                String sql = TABLES + query.replaceAll("\u0000(\\w+)", shown);
                try (ResultSet rows = statement.executeQuery(sql)) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
            }
            return new Catalog(lines.stream().sorted().toList());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the catalog", e);
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
