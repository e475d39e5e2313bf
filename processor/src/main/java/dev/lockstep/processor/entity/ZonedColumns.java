package dev.lockstep.processor.entity;

import dev.lockstep.processor.schema.Column;
import dev.lockstep.processor.schema.ColumnType;
import java.util.Optional;

/**
 * The two columns of a date and time whose offset Hibernate keeps in a column of its own. They are an embedded value to it,
 * so that of {@code @Column} the name, the digits of the seconds and NOT NULL count alone.
 */
final class ZonedColumns {
    private static final String SUFFIX = "_tz";
    private static final String UNNAMED = "zoneOffset";
    private static final ColumnType SECONDS = ColumnType.of("integer");

    private final ReaderContext context;

    ZonedColumns(ReaderContext context) {
        this.context = context;
    }

    /**
     * Adds both to the table.
     *
     * @param name of the column of the moment
     * @param nullable whether the mapping lets them be null
     */
    void read(ColumnSite site, Leaf leaf, Identifier name, boolean nullable) {
        Annotations annotations = leaf.attribute().annotations();
        context.typeMapper()
                .map(leaf.value(), ColumnSize.of(leaf.column(), annotations))
                .map(type -> Column.of(name.stored(), type.type(), nullable)
                        .withComment(
                                Comments.on(annotations, name.stored(), true).orElse(null)))
                .ifPresent(column -> add(site, leaf, name, column));
        Optional<Annotation> zone = annotations.find(Jpa.HIBERNATE + "TimeZoneColumn");
        String written = zone.map(z -> z.string("name").isEmpty() ? UNNAMED : z.string("name"))
                .orElseGet(() -> written(leaf) + SUFFIX);
        Identifier zoneName =
                context.columnName(written, site.table(), leaf.attribute().ref());
        Optional<ColumnDefinition> definition = zone.map(z -> z.string("columnDefinition"))
                .filter(d -> !d.isEmpty())
                .flatMap(d -> context.definition(d, leaf.attribute().ref()));
        ColumnType type = definition
                .flatMap(d -> context.definedType(d, leaf.attribute().ref()))
                .map(MappedType::type)
                .orElse(SECONDS);
        boolean notNull = definition.map(ColumnDefinition::notNull).orElse(false);
        String comment =
                zone.map(z -> z.string("comment")).filter(c -> !c.isEmpty()).orElse(null);
        add(
                site,
                leaf,
                zoneName,
                Column.of(zoneName.stored(), type, nullable && !notNull).withComment(comment));
    }

    private static String written(Leaf leaf) {
        return leaf.column()
                .map(c -> c.string("name"))
                .filter(n -> !n.isEmpty())
                .orElse(leaf.attribute().name());
    }

    private static void add(ColumnSite site, Leaf leaf, Identifier name, Column column) {
        site.table()
                .add(new TableDraft.Entry(
                        column, name, site, leaf.path(), leaf.attribute().ref(), true));
    }
}
