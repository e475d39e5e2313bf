package dev.lockstep.runtime;

import java.util.List;

/**
 * The query that lays two groups of schemas side by side: what {@code pg_catalog} holds of the live ones, and of those
 * that a rehearsal made. Both are read by the same expressions, so that whatever PostgreSQL makes of an expression or a
 * type it makes of both. Only what differs is sent.
 *
 * <p>Needs {@code search_path = pg_catalog, pg_temp}: names are then spelled with their schema, which is taken off, and
 * nothing of a user's stands in for a function.
 */
final class CatalogQuery {
    /** By the number that the query gives them; members of tables from {@link #COLUMN} on. */
    static final List<String> KINDS = List.of(
            "schema",
            "enum type",
            "sequence",
            "table",
            "column",
            "primary key",
            "unique constraint",
            "foreign key",
            "check constraint",
            "exclusion constraint",
            "index");

    /** The schema of this session's temporary objects, which has another name in the catalog. */
    static final String TEMPORARY = "pg_temp";

    static final int SCHEMA = 0;
    static final int TABLE = 3;
    static final int COLUMN = 4;
    private static final int INDEX = 10;

    private static final String OF_CONSTRAINTS =
            "columns,expression,references,on delete,on update,deferrable,nulls not distinct,validated";

    private static final String ACTIONS = " WHEN 'a' THEN 'no action' WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade'"
            + " WHEN 'n' THEN 'set null' ELSE 'set default' END";

    // Between {{ and }} stands a text in which names may have a schema, between [[ and ]] the letter of an action.
    private static final String SQL = """
            WITH space AS MATERIALIZED (
                SELECT v.side, v.label, n.oid FROM (VALUES %s) v(side, label, name) JOIN pg_namespace n ON nspname = name),
            rel AS MATERIALIZED (
                SELECT s.side, s.label, c.oid, s.label || quote_ident(c.relname) AS name, c.relkind, c.relpersistence,
                    c.relispartition OR EXISTS (SELECT FROM pg_inherits WHERE inhrelid = c.oid) AS child
                FROM space s JOIN pg_class c ON c.relnamespace = s.oid
                WHERE c.relkind IN ('r', 'p', 'S') AND c.relname <> 'lockstep_history' AND NOT EXISTS (
                    SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid
                        AND (deptype = 'e' OR c.relkind = 'S' AND deptype = 'i'))),
            tab AS MATERIALIZED (SELECT * FROM rel WHERE relkind <> 'S'),
            fact AS (
                SELECT side, 0 AS kind, '' AS owner, rtrim(label, '.') AS name, ARRAY[''] AS props, false AS child
                FROM space WHERE label <> ''
                UNION ALL
                SELECT s.side, 1, s.label, s.label || quote_ident(t.typname), ARRAY[(
                    SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder)
                    FROM pg_enum WHERE enumtypid = t.oid)], false
                FROM space s JOIN pg_type t ON t.typnamespace = s.oid AND t.typtype = 'e'
                WHERE NOT EXISTS (
                    SELECT FROM pg_depend WHERE classid = 'pg_type'::regclass AND objid = t.oid AND deptype = 'e')
                UNION ALL
                SELECT r.side, 2, r.label, r.name, ARRAY[format_type(s.seqtypid, NULL), s.seqstart::text,
                    s.seqincrement::text, s.seqmin::text, s.seqmax::text, s.seqcache::text,
                    CASE WHEN s.seqcycle THEN 'yes' ELSE 'no' END], false
                FROM rel r JOIN pg_sequence s ON s.seqrelid = r.oid
                UNION ALL
                SELECT side, 3, label, name, ARRAY[CASE WHEN relkind = 'p' THEN 'partitioned'
                    WHEN relpersistence = 'u' THEN 'unlogged' ELSE 'permanent' END, d.description], child
                FROM tab r LEFT JOIN pg_description d
                    ON d.classoid = 'pg_class'::regclass AND d.objoid = r.oid AND d.objsubid = 0
                UNION ALL
                SELECT r.side, 4, r.name, quote_ident(a.attname), ARRAY[{{format_type(a.atttypid, a.atttypmod)}},
                    CASE WHEN a.attcollation <> t.typcollation THEN {{a.attcollation::regcollation::text}} END,
                    CASE WHEN a.attnotnull THEN 'yes' ELSE 'no' END,
                    CASE WHEN a.attgenerated = '' THEN {{pg_get_expr(d.adbin, d.adrelid)}} END,
                    CASE a.attidentity WHEN 'd' THEN 'by default' WHEN 'a' THEN 'always' END,
                    CASE WHEN a.attgenerated <> '' THEN {{pg_get_expr(d.adbin, d.adrelid)}}
                        || CASE a.attgenerated WHEN 's' THEN ' stored' ELSE ' virtual' END END,
                    c.description], r.child
                FROM tab r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
                    JOIN pg_type t ON t.oid = a.atttypid
                    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                    LEFT JOIN pg_description c
                        ON c.classoid = 'pg_class'::regclass AND c.objoid = r.oid AND c.objsubid = a.attnum
                UNION ALL
                SELECT r.side, 4 + position(k.contype::text IN 'pufcx'), r.name, quote_ident(k.conname), ARRAY[
                    (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY u.n) FROM pg_attribute a
                        JOIN unnest(k.conkey) WITH ORDINALITY u(att, n) ON a.attnum = u.att
                        WHERE a.attrelid = k.conrelid AND k.contype <> 'c'),
                    CASE k.contype WHEN 'c' THEN {{pg_get_expr(k.conbin, k.conrelid)}}
                        WHEN 'x' THEN {{pg_get_constraintdef(k.oid)}} END,
                    CASE WHEN k.contype = 'f' THEN {{k.confrelid::regclass::text}} || (
                        SELECT ' (' || string_agg(quote_ident(a.attname), ', ' ORDER BY u.n) || ')' FROM pg_attribute a
                        JOIN unnest(k.confkey) WITH ORDINALITY u(att, n) ON a.attnum = u.att
                        WHERE a.attrelid = k.confrelid) END,
                    CASE WHEN k.contype = 'f' THEN [[confdeltype]] END,
                    CASE WHEN k.contype = 'f' THEN [[confupdtype]] END,
                    CASE WHEN k.condeferred THEN 'initially deferred' WHEN k.condeferrable THEN 'yes' ELSE 'no' END,
                    CASE WHEN k.contype = 'u' AND pg_get_constraintdef(k.oid) LIKE 'UNIQUE NULLS NOT DISTINCT (%'
                        THEN 'yes' ELSE 'no' END,
                    CASE WHEN k.convalidated THEN 'yes' ELSE 'no' END], r.child
                FROM tab r JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype IN ('p', 'u', 'f', 'c', 'x')
                UNION ALL
                SELECT r.side, 10, r.name, quote_ident(c.relname), ARRAY[m.amname,
                    CASE WHEN i.indisunique THEN 'yes' ELSE 'no' END,
                    (SELECT string_agg({{pg_get_indexdef(i.indexrelid, n, false)}}
                            || CASE WHEN i.indcollation[n - 1] NOT IN (0, 100)
                                THEN {{' COLLATE ' || i.indcollation[n - 1]::regcollation}} ELSE '' END
                            || CASE WHEN o.opcdefault THEN '' ELSE ' ' || quote_ident(o.opcname) END
                            || (ARRAY['', ' DESC NULLS LAST', ' NULLS FIRST', ' DESC'])[i.indoption[n - 1] + 1],
                        ', ' ORDER BY n)
                        FROM generate_series(1, i.indnkeyatts) n JOIN pg_opclass o ON o.oid = i.indclass[n - 1]),
                    CASE WHEN i.indnatts > i.indnkeyatts THEN (
                        SELECT string_agg(pg_get_indexdef(i.indexrelid, n, false), ', ' ORDER BY n)
                        FROM generate_series(i.indnkeyatts + 1, i.indnatts) n) END,
                    {{pg_get_expr(i.indpred, i.indrelid)}},
                    CASE WHEN i.indisunique AND to_jsonb(i) ->> 'indnullsnotdistinct' = 'true'
                        THEN 'yes' ELSE 'no' END,
                    CASE WHEN i.indisvalid THEN 'yes' ELSE 'no' END], r.child
                FROM tab r JOIN pg_index i ON i.indrelid = r.oid JOIN pg_class c ON c.oid = i.indexrelid
                    JOIN pg_am m ON m.oid = c.relam
                WHERE NOT EXISTS (
                    SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')))
            SELECT kind, owner, name, max(props) FILTER (WHERE side = 0), max(props) FILTER (WHERE side = 1)
            FROM fact GROUP BY kind, owner, name
            HAVING (count(*) <> 2 OR min(props) <> max(props)) AND NOT (bool_or(child) AND max(side) = 0)
            ORDER BY kind, owner, name""";

    private CatalogQuery() {}

    /**
     * The query.
     *
     * @param live the live schemas' plain names, that of unqualified names first
     * @param scratch the schema that was made in place of each
     */
    static String of(List<String> live, List<String> scratch) {
        StringBuilder spaces = new StringBuilder();
        String before = "";
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < live.size(); i++) {
            String label = live.get(i).equals(live.get(0)) ? "''" : spelled(live.get(i));
            spaces.append(i == 0 ? "" : ", ");
            if (i == 0 || !label.equals("''")) {
                spaces.append("(0, ")
                        .append(label)
                        .append(", ")
                        .append(name(live.get(i)))
                        .append("), ");
            }
            spaces.append("(1, ")
                    .append(label)
                    .append(", ")
                    .append(name(scratch.get(i)))
                    .append(')');
            before += "replace(";
            after.append(", ")
                    .append(spelled(scratch.get(i)))
                    .append(", ")
                    .append(label)
                    .append(')');
        }
        after.append(", ").append(spelled(live.get(0))).append(", '')");
        return SQL.replace("[[", "CASE ")
                .replace("]]", ACTIONS)
                .replace("{{", before + "replace(")
                .replace("}}", after)
                .replace("%s", spaces);
    }

    /** The names of the properties of a kind, in the order of the query. */
    static String[] properties(int kind) {
        String names = switch (kind) {
            case SCHEMA -> "";
            case 1 -> "values";
            case 2 -> "type,start,increment,minimum,maximum,cache,cycle";
            case TABLE -> "persistence,comment";
            case COLUMN -> "type,collation,not null,default,identity,generated,comment";
            case INDEX -> "method,unique,columns,include,predicate,nulls not distinct,valid";
            default -> OF_CONSTRAINTS;
        };
        return names.split(",");
    }

    private static String name(String schema) {
        return schema.equals(TEMPORARY)
                ? "(SELECT nspname FROM pg_namespace WHERE oid = pg_my_temp_schema())"
                : Quote.text(schema) + "::name";
    }

    /** The schema as it stands before a name, the point included. */
    private static String spelled(String schema) {
        return "quote_ident(" + Quote.text(schema) + ") || '.'";
    }
}
