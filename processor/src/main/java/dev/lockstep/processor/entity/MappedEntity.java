package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** An entity with the tables that store it, and its place in its hierarchy. */
final class MappedEntity {
    private final EntityClass type;
    private final @Nullable MappedEntity parent;
    private final Inheritance inheritance;
    private final TableDraft table;
    private final List<Leaf> leaves;
    private final List<MappedEntity> children = new ArrayList<>();
    private final Map<String, TableDraft> secondary = new LinkedHashMap<>();
    private final Map<String, List<String>> required = new TreeMap<>();

    /**
     * An entity, which its parent then knows.
     *
     * @param parent the entity it extends, or null
     * @param inheritance the strategy of the hierarchy
     * @param table its table; in a single table the root's
     * @param leaves its own attributes, those within embedded ones among them, none of its parent's
     */
    MappedEntity(
            EntityClass type,
            @Nullable MappedEntity parent,
            Inheritance inheritance,
            TableDraft table,
            List<Leaf> leaves) {
        this.type = type;
        this.parent = parent;
        this.inheritance = inheritance;
        this.table = table;
        this.leaves = List.copyOf(leaves);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    EntityClass type() {
        return type;
    }

    @Nullable
    MappedEntity parent() {
        return parent;
    }

    Inheritance inheritance() {
        return inheritance;
    }

    /** Its primary table, to which associations still add. */
    TableDraft table() {
        return table;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    MappedEntity root() {
        return parent == null ? this : parent.root();
    }

    boolean isAbstract() {
        return type.element().getModifiers().contains(Modifier.ABSTRACT);
    }

    /** The entities that extend it directly, in the order of their names. */
    List<MappedEntity> children() {
        return children;
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }

    /** It and every entity below it, parents first. */
    Stream<MappedEntity> family() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(MappedEntity::family));
    }

    /** It and the entities above it, nearest first. */
    Stream<MappedEntity> lineage() {
        return Stream.concat(Stream.of(this), parent == null ? Stream.empty() : parent.lineage());
    }

    /** Whether rows of its table may be another entity's, so that its own columns must admit null. */
    boolean sharesTable() {
        return parent != null && inheritance == Inheritance.SINGLE_TABLE;
    }

    /** Whether the tables of the entities below it repeat its columns. */
    boolean isRepeated() {
        return inheritance == Inheritance.TABLE_PER_CLASS && hasChildren();
    }

    /** Whether its table exists: that of an abstract entity whose columns its children repeat does not, nor a query. */
    boolean hasTable() {
        return !(isRepeated() && isAbstract()) && !type.annotations().has(Jpa.HIBERNATE + "Subselect");
    }

    /** The tables that hold its own attributes: one, unless the tables of its children repeat it. */
    List<TableDraft> tables() {
        return isRepeated() ? family().map(MappedEntity::table).toList() : List.of(table);
    }

    /** Notes that a column of a shared table is never null in this entity's rows. */
    void require(String attribute, String column) {
        required.computeIfAbsent(attribute, a -> new ArrayList<>()).add(column);
    }

    /** The columns of a shared table that are never null in its rows, those of the entities above it first. */
    List<String> required() {
        List<String> columns = new ArrayList<>(parent == null ? List.of() : parent.required());
        required.values().forEach(columns::addAll);
        return columns;
    }

    void addSecondary(TableDraft draft) {
        secondary.put(draft.name().name(), draft);
    }

    List<TableDraft> secondaryTables() {
        return List.copyOf(secondary.values());
    }

    /** A secondary table of it or of an entity above it. */
    Optional<TableDraft> secondaryTable(String stored) {
        return lineage()
                .flatMap(e -> Optional.ofNullable(e.secondary.get(stored)).stream())
                .findFirst();
    }

    /** An attribute of it or of an entity above it. */
    Optional<Leaf> leaf(String path) {
        return lineage()
                .flatMap(e -> e.leaves.stream())
                .filter(l -> l.path().equals(path))
                .findFirst();
    }

    /** Whether an attribute of it or of an entity above it has this name, read or turned down. */
    boolean hasAttribute(String name) {
        return lineage().anyMatch(e -> e.type.attribute(name).isPresent());
    }
}
