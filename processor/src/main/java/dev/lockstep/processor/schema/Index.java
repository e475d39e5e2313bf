package dev.lockstep.processor.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table (the manual's chapter 11).
 *
 * @param name the index's name
 * @param parts what is indexed, in order, at least one
 * @param unique whether it forbids duplicates
 * @param method the access method, {@code btree} unless said otherwise
 * @param predicate the condition of a partial index as SQL, or null
 * @param include columns carried along, in order
 * @param nullsNotDistinct whether a unique index takes two NULLs for equal (PostgreSQL 15 and later)
 */
public record Index(
        String name,
        List<Part> parts,
        boolean unique,
        String method,
        @Nullable String predicate,
        List<String> include,
        boolean nullsNotDistinct)
        implements TableMember {

    /**
     * One column or expression of an index.
     *
     * @param column the column's name, or null for an expression
     * @param expression the expression as SQL, or null for a column
     * @param descending whether DESC
     * @param nullsFirst whether NULLs sort first; PostgreSQL's default is true with DESC, else false
     * @param operatorClass the operator class, or null for the type's default
     */
    public record Part(
            @Nullable String column,
            @Nullable String expression,
            boolean descending,
            boolean nullsFirst,
            @Nullable String operatorClass) {
        public Part {
            if ((column == null) == (expression == null)) {
                throw new IllegalArgumentException("a part of an index is a column or an expression");
            }
        }

        /** A column, ascending. */
        public static Part column(String name) {
            return new Part(name, null, false, false, null);
        }

        Part withColumnRenamed(String from, String to) {
            return new Part(
                    Objects.equals(column, from) ? to : column,
                    Names.renameIn(expression, from, to),
                    descending,
                    nullsFirst,
                    operatorClass);
        }
    }

    public Index {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an index has a part: " + name);
        }
    }

    /** A plain btree index on columns. */
    public static Index on(String name, List<String> columns) {
        return new Index(name, columns.stream().map(Part::column).toList(), false, "btree", null, List.of(), false);
    }

    @Override
    public SchemaPath.Kind kind() {
        return SchemaPath.Kind.INDEX;
    }

    @Override
    public Index withName(String value) {
        return new Index(value, parts, unique, method, predicate, include, nullsNotDistinct);
    }

    @Override
    public Index withColumnRenamed(String from, String to) {
        return new Index(
                name,
                parts.stream().map(p -> p.withColumnRenamed(from, to)).toList(),
                unique,
                method,
                Names.renameIn(predicate, from, to),
                Names.rename(include, from, to),
                nullsNotDistinct);
    }
}
