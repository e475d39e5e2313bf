package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.SchemaPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the columns and the foreign key of a to-one association (Jakarta Persistence 3.2, section 11.1.26). */
final class ToOneReader {
    private final ReaderContext context;
    private final JoinColumns joinColumns;
    private final ValidatedColumns validated;

    ToOneReader(ReaderContext context, JoinColumns joinColumns) {
        this.context = context;
        this.joinColumns = joinColumns;
        this.validated = new ValidatedColumns(context);
    }

    /** Adds the columns and the foreign key to the tables of the entity; what is wrong is reported. */
    void read(MappedEntity owner, Leaf leaf, MappedEntity target) {
        if (isByFormula(leaf.attribute())) {
            return;
        }
        if (isByPrimaryKey(leaf)) {
            byPrimaryKey(owner, leaf, target);
            return;
        }
        String other = annotations(leaf).stream()
                .map(a -> a.string("table"))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
        for (TableDraft table : Placement.tables(context, owner, leaf, other)) {
            read(ColumnSite.of(owner, leaf, table), leaf, target);
        }
    }

    /** Adds them to one table; gives the names of the columns as stored, none when something is wrong. */
    List<String> read(ColumnSite site, Leaf leaf, MappedEntity target) {
        Attribute attribute = leaf.attribute();
        if (attribute.has(Jpa.COLUMN)) {
            context.findings().report(MappingMessage.COLUMN_ON_ASSOCIATION, attribute.at(Jpa.COLUMN), leaf.path());
            return List.of();
        }
        Annotation association = Associations.annotation(attribute).orElseThrow();
        List<Annotation> annotations = annotations(leaf);
        List<JoinColumns.Join> joins = joinColumns
                .join(annotations, target, leaf.name(), attribute.ref())
                .orElse(List.of());
        if (joins.isEmpty()) {
            return List.of();
        }
        boolean optional =
                association.flag("optional") && !site.key() && leaf.mapsId().isEmpty();
        joinColumns.requireUnique(joins, attribute.ref());
        joinColumns.columns(site, leaf, joins, optional);
        TableDraft table = site.table();
        if (association.name().equals(Jpa.ONE_TO_ONE)) {
            table.unique("", JoinColumns.names(joins), attribute.ref());
        }
        if (!ignoresMissing(attribute)) {
            joinColumns.foreignKey(
                    table,
                    joins,
                    target,
                    ForeignKeys.ofAttribute(leaf, annotations),
                    JoinColumns.onDelete(attribute.annotations()),
                    attribute.ref());
        }
        if (site.collection() == null) {
            validated.association(site, leaf, JoinColumns.names(joins));
        }
        hints(table, leaf, joins);
        return JoinColumns.names(joins);
    }

    /** A formula stands for the foreign key, and there is no column to constrain. */
    private static boolean isByFormula(Attribute attribute) {
        boolean columns = attribute
                .annotations()
                .repeated(Jpa.HIBERNATE + "JoinColumnOrFormula", Jpa.HIBERNATE + "JoinColumnsOrFormulas")
                .stream()
                .anyMatch(ToOneReader::isColumn);
        return !columns
                && (attribute.has(Jpa.HIBERNATE + "JoinFormula")
                        || attribute.has(Jpa.HIBERNATE + "JoinColumnOrFormula")
                        || attribute.has(Jpa.HIBERNATE + "JoinColumnsOrFormulas"));
    }

    private static boolean isColumn(Annotation columnOrFormula) {
        return columnOrFormula
                .nested("formula")
                .map(f -> f.string("value").isEmpty())
                .orElse(true);
    }

    private static boolean isByPrimaryKey(Leaf leaf) {
        Attribute attribute = leaf.attribute();
        return attribute.has(Jpa.ONE_TO_ONE)
                && (attribute.has(Jpa.PRIMARY_KEY_JOIN_COLUMN) || attribute.has(Jpa.PRIMARY_KEY_JOIN_COLUMN + "s"));
    }

    /** Two entities of one key have no column between them; Hibernate constrains it when the other must be there. */
    private void byPrimaryKey(MappedEntity owner, Leaf leaf, MappedEntity target) {
        Annotation association = Associations.annotation(leaf.attribute()).orElseThrow();
        List<Column> own = owner.table().keyColumns();
        List<Column> other = target.table().keyColumns();
        if (association.flag("optional") || own.size() != other.size()) {
            return;
        }
        List<JoinColumns.Join> joins = IntStream.range(0, own.size())
                .mapToObj(i -> new JoinColumns.Join(
                        Optional.empty(),
                        owner.table().nameOf(own.get(i).name()),
                        target.table(),
                        other.get(i),
                        List.of()))
                .toList();
        joinColumns.foreignKey(
                owner.table(),
                joins,
                target,
                ForeignKeys.ofAttribute(leaf, List.of()),
                JoinColumns.onDelete(leaf.attribute().annotations()),
                leaf.attribute().ref());
    }

    /** The join columns that count: those of an override, or the attribute's own. */
    static List<Annotation> annotations(Leaf leaf) {
        return leaf.associationOverride()
                .map(o -> o.all("joinColumns"))
                .filter(l -> !l.isEmpty())
                .orElseGet(() -> own(leaf.attribute().annotations()));
    }

    private static List<Annotation> own(Annotations annotations) {
        List<Annotation> own = annotations.repeated(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
        return !own.isEmpty()
                ? own
                : annotations
                        .repeated(Jpa.HIBERNATE + "JoinColumnOrFormula", Jpa.HIBERNATE + "JoinColumnsOrFormulas")
                        .stream()
                        .filter(ToOneReader::isColumn)
                        .flatMap(a -> a.nested("column").stream())
                        .toList();
    }

    /** Hibernate leaves the constraint out where a missing row is no error to it. */
    private static boolean ignoresMissing(Attribute attribute) {
        return attribute.has(Jpa.HIBERNATE + "NotFound");
    }

    private void hints(TableDraft table, Leaf leaf, List<JoinColumns.Join> joins) {
        Attribute attribute = leaf.attribute();
        if (joins.size() != 1) {
            HintRules.severalColumns(context, attribute, JoinColumns.names(joins));
            return;
        }
        context.hints().column(SchemaPath.column(table.name(), joins.get(0).name()), attribute.annotations());
    }
}
