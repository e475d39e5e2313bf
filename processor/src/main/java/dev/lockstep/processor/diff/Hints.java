package dev.lockstep.processor.diff;

import dev.lockstep.processor.schema.SchemaPath;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the entities say of the way from the old schema to theirs, which the schema itself cannot hold. Keys are paths
 * in the entities' schema.
 *
 * @param renames former names of a table, column, enum type or enum value, most likely first: as written, then as the
 *     naming strategy turns it; a former name that the old schema does not hold is stale and does no harm
 * @param storedValueRenames of a column that holds an enum's names as text: new value to former value
 * @param backfills of a column: the SQL value for rows that exist
 * @param conversions of a column: how a value of the old type becomes one of the new
 * @param generatedNames constraints and indexes whose name Lockstep or the naming strategy made, and may keep as it was
 */
public record Hints(
        Map<SchemaPath, List<String>> renames,
        Map<SchemaPath, Map<String, String>> storedValueRenames,
        Map<SchemaPath, String> backfills,
        Map<SchemaPath, Conversion> conversions,
        Set<SchemaPath> generatedNames) {

    /**
     * How a column's type is converted.
     *
     * @param using the USING expression
     * @param reverse that of the way back, or empty for PostgreSQL's own cast
     */
    public record Conversion(String using, String reverse) {}

    public static final Hints NONE = new Hints(Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

    public Hints {
        renames = Map.copyOf(renames);
        storedValueRenames = Map.copyOf(storedValueRenames);
        backfills = Map.copyOf(backfills);
        conversions = Map.copyOf(conversions);
        generatedNames = Set.copyOf(generatedNames);
    }
}
