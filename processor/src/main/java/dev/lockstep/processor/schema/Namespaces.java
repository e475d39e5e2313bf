package dev.lockstep.processor.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A schema whose objects stand in other database schemas than their own, for a trial beside them: every name that has a
 * schema is moved, also where an expression mentions an object of this schema by its full name.
 */
public final class Namespaces {
    private final Map<String, String> moves;
    private final List<ObjectName> objects = new ArrayList<>();

    private Namespaces(Map<String, String> moves, Schema schema) {
        this.moves = moves;
        objects.addAll(schema.tables().keySet());
        objects.addAll(schema.sequences().keySet());
        objects.addAll(schema.enumTypes().keySet());
    }

    /** The database schemas that a schema names, sorted. */
    public static NavigableSet<String> of(Schema schema) {
        NavigableSet<String> names = new TreeSet<>(schema.namespaces());
        for (Collection<ObjectName> objects : List.of(
                schema.tables().keySet(),
                schema.sequences().keySet(),
                schema.enumTypes().keySet())) {
            objects.stream().map(ObjectName::schema).filter(Objects::nonNull).forEach(names::add);
        }
        return names;
    }

    /** The schema with every name moved; it creates no database schema itself. */
    public static Schema move(Schema schema, Map<String, String> moves) {
        Namespaces names = new Namespaces(moves, schema);
        return Schema.of(
                List.of(),
                schema.tables().values().stream().map(names::moved).toList(),
                schema.sequences().values().stream()
                        .map(s -> s.withName(names.moved(s.name())))
                        .toList(),
                schema.enumTypes().values().stream()
                        .map(e -> e.withName(names.moved(e.name())))
                        .toList());
    }

    private ObjectName moved(ObjectName name) {
        String schema = name.schema();
        return schema == null ? name : new ObjectName(moves.getOrDefault(schema, schema), name.name());
    }

    private Table moved(Table table) {
        return table.withName(moved(table.name()))
                .withColumns(table.columns().stream().map(this::moved).toList())
                .mapMembers(this::moved);
    }

    private Column moved(Column column) {
        ColumnType type = column.type();
        // A type that is none of the schema's own stays where it is.
        ObjectName name = type.enumType() ? moved(type.name()) : type.name();
        return column.withType(new ColumnType(name, type.arguments(), type.dimensions(), type.enumType()))
                .withDefault(moved(column.defaultExpression()))
                .withGenerated(moved(column.generated()));
    }

    private TableMember moved(TableMember member) {
        if (member instanceof ForeignKey key) {
            return key.withReferencedTable(moved(key.referencedTable()));
        }
        if (member instanceof CheckConstraint check) {
            return new CheckConstraint(check.name(), Objects.requireNonNull(moved(check.expression())));
        }
        if (member instanceof Index index) {
            return new Index(
                    index.name(),
                    index.parts().stream().map(this::moved).toList(),
                    index.unique(),
                    index.method(),
                    moved(index.predicate()),
                    index.include(),
                    index.nullsNotDistinct());
        }
        return member;
    }

    private Index.Part moved(Index.Part part) {
        return new Index.Part(
                part.column(), moved(part.expression()), part.descending(), part.nullsFirst(), part.operatorClass());
    }

    private @Nullable String moved(@Nullable String expression) {
        String text = expression;
        for (ObjectName object : objects) {
            if (text != null && object.schema() != null) {
                text = Pattern.compile("(?<![\\w.\"$])" + Pattern.quote(sql(object)) + "(?![\\w\"$])")
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(sql(moved(object))));
            }
        }
        return text;
    }

    private static String sql(ObjectName name) {
        return Identifiers.sql(Objects.requireNonNull(name.schema())) + "." + Identifiers.sql(name.name());
    }
}
