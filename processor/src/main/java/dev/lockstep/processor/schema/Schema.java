package dev.lockstep.processor.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A whole schema: the value that is read, compared, recorded and replayed.
 *
 * @param namespaces the database schemas that objects stand in by name (CREATE SCHEMA), sorted
 * @param tables by name
 * @param sequences by name
 * @param enumTypes by name
 */
public record Schema(
        NavigableSet<String> namespaces,
        NavigableMap<ObjectName, Table> tables,
        NavigableMap<ObjectName, Sequence> sequences,
        NavigableMap<ObjectName, EnumType> enumTypes) {

    /** Nothing at all: where every history begins. */
    public static final Schema EMPTY = of(List.of(), List.of(), List.of(), List.of());

    public Schema {
        namespaces = Collections.unmodifiableNavigableSet(new TreeSet<>(namespaces));
        tables = Collections.unmodifiableNavigableMap(new TreeMap<>(tables));
        sequences = Collections.unmodifiableNavigableMap(new TreeMap<>(sequences));
        enumTypes = Collections.unmodifiableNavigableMap(new TreeMap<>(enumTypes));
    }

    /** A schema of these objects; of two with one name the call fails. */
    public static Schema of(
            Collection<String> namespaces,
            Collection<Table> tables,
            Collection<Sequence> sequences,
            Collection<EnumType> enumTypes) {
        return new Schema(
                new TreeSet<>(namespaces),
                byName(tables, Table::name),
                byName(sequences, Sequence::name),
                byName(enumTypes, EnumType::name));
    }

    public boolean isEmpty() {
        return namespaces.isEmpty() && tables.isEmpty() && sequences.isEmpty() && enumTypes.isEmpty();
    }

    public Optional<Table> table(ObjectName name) {
        return Optional.ofNullable(tables.get(name));
    }

    public Schema withNamespaces(Collection<String> value) {
        return new Schema(new TreeSet<>(value), tables, sequences, enumTypes);
    }

    public Schema withTables(Collection<Table> value) {
        return new Schema(namespaces, byName(value, Table::name), sequences, enumTypes);
    }

    public Schema withSequences(Collection<Sequence> value) {
        return new Schema(namespaces, tables, byName(value, Sequence::name), enumTypes);
    }

    public Schema withEnumTypes(Collection<EnumType> value) {
        return new Schema(namespaces, tables, sequences, byName(value, EnumType::name));
    }

    /** Every table replaced by what the function gives. */
    public Schema mapTables(UnaryOperator<Table> change) {
        return withTables(tables.values().stream().map(change).toList());
    }

    private static <T> NavigableMap<ObjectName, T> byName(Collection<T> objects, Function<T, ObjectName> name) {
        NavigableMap<ObjectName, T> map = new TreeMap<>();
        for (T object : objects) {
            if (map.put(name.apply(object), object) != null) {
                throw new IllegalArgumentException("two objects are named " + name.apply(object));
            }
        }
        return map;
    }
}
