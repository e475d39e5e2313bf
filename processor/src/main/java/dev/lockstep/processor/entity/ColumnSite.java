package dev.lockstep.processor.entity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of an attribute are put.
 *
 * @param owner the entity whose attribute it is
 * @param table the table that holds them
 * @param nullable whether they admit null whatever the mapping says, for rows of other entities share the table
 * @param key whether they join the table's primary key
 * @param collection the collection whose rows the table holds, or null when they are the entity's
 */
record ColumnSite(
        MappedEntity owner,
        TableDraft table,
        boolean nullable,
        boolean key,
        @Nullable Leaf collection) {
    /** In a table of the entity. */
    static ColumnSite of(MappedEntity owner, Leaf leaf, TableDraft table) {
        boolean nullable = !leaf.identifier() && owner.sharesTable() && table == owner.table();
        return new ColumnSite(owner, table, nullable, leaf.identifier(), null);
    }

    /** In a table of the entity, as part of its key. */
    static ColumnSite key(MappedEntity owner, TableDraft table) {
        return new ColumnSite(owner, table, false, true, null);
    }

    /** In the rows of a collection. */
    static ColumnSite collection(MappedEntity owner, Leaf collection, TableDraft table) {
        return new ColumnSite(owner, table, false, false, collection);
    }

    ColumnSite admittingNull() {
        return new ColumnSite(owner, table, true, key, collection);
    }

    /** Whether one row holds both: siblings of one table may share a column, for no row is of both. */
    boolean meets(ColumnSite other) {
        if (collection != null || other.collection != null) {
            return Objects.equals(collection, other.collection);
        }
        return owner.lineage().anyMatch(e -> e == other.owner)
                || other.owner.lineage().anyMatch(e -> e == owner);
    }

    /** Whether a column admits null, which the mapping says or the site; what the mapping denies in vain is noted. */
    boolean admitsNull(boolean mapping, Leaf leaf, String column) {
        if (nullable && !mapping && !leaf.embedded()) {
            owner.require(leaf.path(), column);
        }
        return nullable || mapping;
    }
}
