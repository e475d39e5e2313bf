package dev.lockstep.processor.schema;

import java.util.Set;

/**
 * The key words of PostgreSQL 14 to 18 that are not free for every use as a name (the manual's appendix C): the union
 * of the versions, so that a recorded migration runs on all of them.
 */
final class Keywords {
    private static final String RESERVED = """
            all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create
            current_catalog current_date current_role current_time current_timestamp current_user default deferrable
            desc distinct do else end except false fetch for foreign from grant group having in initially intersect
            into lateral leading limit localtime localtimestamp not null offset on only or order placing primary
            references returning select session_user some symmetric system_user table then to trailing true union
            unique user using variadic when where window with""";

    private static final String TYPE_OR_FUNCTION = """
            authorization binary collation concurrently cross current_schema freeze full ilike inner is isnull join
            left like natural notnull outer overlaps right similar tablesample verbose""";

    private static final String COLUMN = """
            between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping
            inout int integer interval json json_array json_arrayagg json_exists json_object json_objectagg
            json_query json_scalar json_serialize json_table json_value least merge_action national nchar none
            normalize nullif numeric out overlay position precision real row setof smallint substring time timestamp
            treat trim values varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse
            xmlpi xmlroot xmlserialize xmltable""";

    private static final Set<String> NEVER_BARE = Set.of((RESERVED + "\n" + TYPE_OR_FUNCTION).split("\\s+"));
    private static final Set<String> ALL = Set.of((RESERVED + "\n" + TYPE_OR_FUNCTION + "\n" + COLUMN).split("\\s+"));

    private Keywords() {}

    /** Whether {@code quote_ident} would quote the word for being a key word. */
    static boolean isRestricted(String word) {
        return ALL.contains(word);
    }

    /** Whether the word names a table or a column only within quotes. */
    static boolean isReserved(String word) {
        return NEVER_BARE.contains(word);
    }
}
