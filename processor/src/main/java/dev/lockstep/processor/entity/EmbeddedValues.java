package dev.lockstep.processor.entity;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.DeclaredType;

/** Reads the columns of an embeddable that a collection or the key of a map holds. */
final class EmbeddedValues {
    private final Flattener flattener;
    private final Associations associations;
    private final ColumnReader columns;
    private final ToOneReader toOnes;
    private final AnyReader anys;

    EmbeddedValues(
            Flattener flattener, Associations associations, ColumnReader columns, ToOneReader toOnes, AnyReader anys) {
        this.flattener = flattener;
        this.associations = associations;
        this.columns = columns;
        this.toOnes = toOnes;
        this.anys = anys;
    }

    boolean isEmbeddable(DeclaredType type) {
        return flattener.isEmbeddable(type);
    }

    /** Adds the columns; gives their names. */
    List<String> read(ColumnSite site, DeclaredType type, Attribute attribute, Overrides overrides) {
        Access access = site.owner().type().access();
        List<String> names = new ArrayList<>();
        for (Leaf leaf : flattener.leaves(type, attribute, access, overrides)) {
            if (leaf.isAny()) {
                names.addAll(anys.read(site, leaf, ToOneReader.annotations(leaf), true));
            } else if (leaf.isToOne()) {
                associations.target(leaf).ifPresent(t -> names.addAll(toOnes.read(site, leaf, t)));
            } else if (!leaf.isCollection() && !leaf.attribute().has(Jpa.HIBERNATE + "Formula")) {
                columns.read(site, leaf).ifPresent(names::add);
            }
        }
        return names;
    }
}
