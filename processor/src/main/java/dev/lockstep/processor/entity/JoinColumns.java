package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ForeignKey;
import dev.lockstep.processor.schema.ForeignKey.ReferentialAction;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a foreign key and what they refer to (Jakarta Persistence 3.2, section 11.1.26). */
final class JoinColumns {
    private final ReaderContext context;

    JoinColumns(ReaderContext context) {
        this.context = context;
    }

    /**
     * A column that refers to another.
     *
     * @param annotation the {@code @JoinColumn}, if any
     * @param identifier its name before it is stored
     * @param table the table referred to
     * @param referenced the column referred to
     * @param former the names it may have had, before they are stored
     */
    record Join(
            Optional<Annotation> annotation,
            Identifier identifier,
            TableDraft table,
            Column referenced,
            List<String> former) {
        /** Its name as stored. */
        String name() {
            return identifier.stored();
        }

        /** Whether the mapping names it. */
        boolean isNamed() {
            return annotation.map(a -> !a.string("name").isEmpty()).orElse(false);
        }

        Join as(Identifier other, List<String> otherFormer) {
            return new Join(annotation, other, table, referenced, otherFormer);
        }
    }

    /**
     * Pairs join columns with what they refer to; empty when they do not fit, which is reported.
     *
     * @param annotations the {@code @JoinColumn}s, none for the defaults
     * @param prefix what a name that is not given starts with: the attribute's or the entity's name
     */
    Optional<List<Join>> join(List<Annotation> annotations, MappedEntity target, NamePart prefix, ElementRef place) {
        List<Column> key = target.table().keyColumns();
        if (annotations.isEmpty()) {
            return Optional.of(key.stream()
                    .map(c -> new Join(
                            Optional.empty(),
                            implied(prefix.now(), target.table(), c),
                            target.table(),
                            c,
                            former(prefix, target.table(), c, key.size() == 1)))
                    .toList());
        }
        boolean explicit = annotations.stream()
                .anyMatch(a -> !a.string("referencedColumnName").isEmpty());
        if (!explicit && annotations.size() != key.size()) {
            context.findings()
                    .report(
                            MappingMessage.JOIN_COLUMN_COUNT,
                            place,
                            annotations.size(),
                            target.type().simpleName(),
                            String.join(", ", key.stream().map(Column::name).toList()));
            return Optional.empty();
        }
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < annotations.size(); i++) {
            Annotation annotation = annotations.get(i);
            Optional<TableDraft> table = explicit ? referenced(annotation, target) : Optional.of(target.table());
            if (table.isEmpty()) {
                context.findings()
                        .report(
                                MappingMessage.REFERENCED_COLUMN,
                                place,
                                annotation.string("referencedColumnName"),
                                target.table().name(),
                                String.join(", ", target.table().columnNames()));
                return Optional.empty();
            }
            Column column = explicit ? column(annotation, table.get()) : key.get(i);
            joins.add(new Join(
                    Optional.of(annotation),
                    name(annotation, prefix.now(), table.get(), column),
                    table.get(),
                    column,
                    former(prefix, table.get(), column, annotations.size() == 1)));
        }
        return Optional.of(joins);
    }

    private Identifier name(Annotation annotation, String prefix, TableDraft table, Column referenced) {
        String written = annotation.string("name");
        return written.isEmpty()
                ? implied(prefix, table, referenced)
                : context.naming().physical(Identifier.parse(written));
    }

    /** The table of the entity, or of one above it, that has the column referred to. */
    private Optional<TableDraft> referenced(Annotation annotation, MappedEntity target) {
        String written = annotation.string("referencedColumnName");
        if (written.isEmpty()) {
            return target.table().keyColumns().size() == 1 ? Optional.of(target.table()) : Optional.empty();
        }
        String stored = context.naming().stored(written);
        return target.lineage()
                .flatMap(e -> Stream.concat(Stream.of(e.table()), e.secondaryTables().stream()))
                .filter(t -> t.column(stored).isPresent())
                .findFirst();
    }

    private Column column(Annotation annotation, TableDraft table) {
        String written = annotation.string("referencedColumnName");
        return written.isEmpty()
                ? table.keyColumns().get(0)
                : table.column(context.naming().stored(written)).orElseThrow();
    }

    /** A name of Hibernate's making is quoted when what it is made of is, and then made of names as the mapping has them. */
    private Identifier implied(String prefix, TableDraft table, Column referenced) {
        Identifier column = table.nameOf(referenced.name());
        boolean quoted = column.quoted() || table.physical().quoted();
        String text = quoted ? table.logicalNameOf(referenced.name()).text() : column.text();
        String whole = prefix.isEmpty() ? text : prefix + "_" + text;
        return context.naming().physical(quoted ? new Identifier(whole, true) : Identifier.parse(whole));
    }

    /** What it was called when what it is named after had another name; a sole column may be meant by its own. */
    private List<String> former(NamePart prefix, TableDraft table, Column referenced, boolean sole) {
        List<String> past = context.hints().former(SchemaPath.column(table.name(), referenced.name()));
        NamePart column = new NamePart(table.nameOf(referenced.name()).text(), past);
        List<String> former = new ArrayList<>(sole ? prefix.former() : List.of());
        former.addAll(
                prefix.with(column, (p, c) -> p.isEmpty() ? c : p + "_" + c).former());
        return former;
    }

    /**
     * Adds the columns of an association to a table.
     *
     * @param nullable whether they admit null, where their annotations do
     */
    void columns(ColumnSite site, Leaf leaf, List<Join> joins, boolean nullable) {
        Attribute attribute = leaf.attribute();
        String first = joins.get(0).name();
        for (Join join : joins) {
            boolean implied = site.collection() == null && join.name().equals(first);
            String comment =
                    Comments.on(attribute.annotations(), join.name(), implied).orElse("");
            boolean said = join.annotation().map(a -> a.flag("nullable")).orElse(true);
            boolean admits = said && site.admitsNull(nullable, leaf, join.name());
            column(site, leaf.path(), join, admits, attribute.annotations(), comment, attribute.ref());
        }
    }

    /** Adds the columns of a key that is another table's to a table of the entity. */
    void key(MappedEntity owner, TableDraft table, List<Join> joins) {
        ColumnSite site = ColumnSite.key(owner, table);
        joins.forEach(j -> column(site, j.name(), j, false, Annotations.NONE, "", table.ref()));
    }

    /** The names of the columns, as stored. */
    static List<String> names(List<Join> joins) {
        return joins.stream().map(Join::name).toList();
    }

    private void column(
            ColumnSite site,
            String attribute,
            Join join,
            boolean nullable,
            Annotations annotations,
            String comment,
            ElementRef place) {
        TableDraft table = site.table();
        boolean readOnly = join.annotation()
                .map(a -> isDenied(a, "insertable") && isDenied(a, "updatable"))
                .orElse(false);
        SchemaPath path = SchemaPath.column(table.name(), join.name());
        context.hints().add(path, join.former());
        context.hints().implied(path, join.former());
        context.reserved(join.identifier(), path, place);
        String written = join.annotation().map(a -> a.string("comment")).orElse("");
        Column column = column(join, annotations, nullable, place);
        String text = comment.isEmpty() ? written : comment;
        column = text.isEmpty() ? column : column.withComment(text);
        table.add(new TableDraft.Entry(column, join.identifier(), site, attribute, place, !readOnly));
        join.annotation().filter(a -> a.flag("unique")).ifPresent(a -> table.unique("", List.of(join.name()), place));
        join.annotation().ifPresent(a -> context.checks(a, table, join.name(), place));
        if (site.key()) {
            table.addToKey(List.of(join.name()));
        }
    }

    private static boolean isDenied(Annotation annotation, String member) {
        return annotation.says(member) && !annotation.flag(member);
    }

    /** The column of a join: of the type it refers to, unless a {@code columnDefinition} says otherwise. */
    private Column column(Join join, Annotations annotations, boolean nullable, ElementRef place) {
        String definition =
                join.annotation().map(a -> a.string("columnDefinition")).orElse("");
        Optional<ColumnDefinition> parsed =
                definition.isEmpty() ? Optional.empty() : context.definition(definition, place);
        Optional<MappedType> type = parsed.flatMap(d -> context.definedType(d, place));
        boolean notNull = parsed.map(ColumnDefinition::notNull).orElse(false);
        return context.collated(
                Column.of(
                                join.name(),
                                type.map(MappedType::type)
                                        .orElse(join.referenced().type()),
                                nullable && !notNull)
                        .withDefault(ColumnReader.defaultOf(annotations, parsed)),
                join.annotation(),
                annotations,
                parsed,
                place);
    }

    /**
     * Adds the foreign key, unless the mapping asks for none.
     *
     * @param foreignKeys the {@code @ForeignKey}s that may speak of it, that which counts most first
     */
    void foreignKey(
            TableDraft table,
            List<Join> unordered,
            MappedEntity target,
            List<Annotation> foreignKeys,
            Optional<ReferentialAction> onDelete,
            ElementRef place) {
        Optional<Annotation> said = ForeignKeys.speaking(foreignKeys);
        // Rows of a table that others repeat may be in any of them, and no constraint can say so.
        if (ForeignKeys.forbid(foreignKeys) || target.isRepeated() || !target.hasTable()) {
            return;
        }
        List<Join> joins = inOrderOfKey(unordered);
        ConstraintOptions defined = said.map(f -> defined(f, place)).orElse(ConstraintOptions.NONE);
        ForeignKey key = new ForeignKey(
                "",
                names(joins),
                joins.get(0).table().name(),
                joins.stream().map(j -> j.referenced().name()).toList(),
                onDelete.orElse(defined.deleteRule()),
                defined.updateRule(),
                defined.deferral());
        table.foreignKey(context.storedOrEmpty(said.map(f -> f.string("name")).orElse("")), key, place);
    }

    /** A reference to a key has the order of that key. */
    private static List<Join> inOrderOfKey(List<Join> joins) {
        List<String> key = joins.get(0).table().orderedKey();
        return joins.stream()
                .sorted(Comparator.comparingInt(j -> key.indexOf(j.referenced().name())))
                .toList();
    }

    /** What other columns than the key are referred to must be unique, and Hibernate makes them so. */
    void requireUnique(List<Join> joins, ElementRef place) {
        TableDraft table = joins.get(0).table();
        List<String> referenced = joins.stream().map(j -> j.referenced().name()).toList();
        if (!isKey(joins)) {
            table.unique("", referenced, place);
        }
    }

    /** Whether the columns are the whole key of the table they refer to. */
    static boolean isKey(List<Join> joins) {
        Set<String> referenced = joins.stream().map(j -> j.referenced().name()).collect(Collectors.toSet());
        return referenced.equals(Set.copyOf(joins.get(0).table().orderedKey()));
    }

    private ConstraintOptions defined(Annotation foreignKey, ElementRef place) {
        String options = foreignKey.string("options");
        String definition = foreignKey.string("foreignKeyDefinition");
        Optional<ConstraintOptions> read = options.isEmpty() && !definition.isEmpty()
                ? ConstraintOptions.ofDefinition(definition)
                : ConstraintOptions.ofForeignKey(options);
        if (read.isEmpty()) {
            context.findings()
                    .report(MappingMessage.FOREIGN_KEY_DEFINITION, place, options.isEmpty() ? definition : options);
        }
        return read.orElse(ConstraintOptions.NONE);
    }

    /** What Lockstep's or Hibernate's {@code @OnDelete} says. */
    static Optional<ReferentialAction> onDelete(Annotations annotations) {
        return annotations
                .find(Jpa.LOCKSTEP + "OnDelete")
                .map(a -> a.constant("value"))
                .or(() -> annotations.find(Jpa.HIBERNATE + "OnDelete").map(a -> a.constant("action")))
                .map(ReferentialAction::valueOf);
    }
}
