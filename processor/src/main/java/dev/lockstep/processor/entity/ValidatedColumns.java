package dev.lockstep.processor.entity;

import dev.lockstep.processor.schema.ColumnType;
import java.util.List;
import java.util.Optional;

/**
 * Shapes columns as the constraints of Bean Validation ask for, where the history lets them.
 *
 * <p>Hibernate does so once all mapping is read: what refers to a column has the type that the mapping alone gives it.
 */
final class ValidatedColumns {
    private final ReaderContext context;
    private final ValidationConstraints constraints;

    ValidatedColumns(ReaderContext context) {
        this.context = context;
        this.constraints = new ValidationConstraints(context.elements(), context.types());
    }

    /** Shapes the column of a basic attribute. */
    void basic(ColumnSite site, Leaf leaf, String name) {
        TableDraft table = site.table();
        ColumnConstraints found = of(site.owner().type(), leaf);
        apply(found, leaf, List.of(name), site);
        boolean defined =
                leaf.column().map(c -> !c.string("columnDefinition").isEmpty()).orElse(false);
        if (found.resize() && !defined) {
            Annotations annotations = leaf.attribute().annotations();
            ColumnSize size = ColumnSize.of(leaf.column(), annotations).constrained(found);
            Optional<ColumnType> type =
                    context.typeMapper().map(leaf.value(), size).map(MappedType::type);
            type.ifPresent(t -> table.constrain(name, column -> column.withType(t)));
        }
    }

    /** Shapes the columns of an association. */
    void association(ColumnSite site, Leaf leaf, List<String> names) {
        apply(of(site.owner().type(), leaf), leaf, names, site);
    }

    private ColumnConstraints of(EntityClass entity, Leaf leaf) {
        return context.options().beanValidation()
                ? constraints.of(entity.element(), leaf.path())
                : ColumnConstraints.NONE;
    }

    private static void apply(ColumnConstraints found, Leaf leaf, List<String> names, ColumnSite site) {
        TableDraft table = site.table();
        for (String name : names) {
            if (found.notNull() && !site.nullable()) {
                table.constrain(name, column -> column.withNullable(false));
            }
            for (String bound : found.bounds()) {
                table.check(
                        "",
                        SqlNames.inExpression(name) + bound,
                        name,
                        leaf.attribute().ref());
            }
        }
    }
}
