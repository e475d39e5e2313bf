package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The unique constraint over the columns of Hibernate's {@code @NaturalId}. */
final class NaturalIds {
    private static final String NATURAL_ID = Jpa.HIBERNATE + "NaturalId";

    private final ReaderContext context;

    NaturalIds(ReaderContext context) {
        this.context = context;
    }

    /** Adds it to the table of an entity whose columns are all read. */
    void read(MappedEntity entity) {
        List<Leaf> natural = entity.leaves().stream()
                .filter(leaf -> isNatural(entity.type(), leaf))
                .sorted(order(entity.type()))
                .toList();
        if (natural.isEmpty()) {
            return;
        }
        if (entity.parent() != null) {
            Leaf first = natural.get(0);
            context.findings()
                    .report(
                            MappingMessage.NATURAL_ID_BELOW,
                            first.attribute().at(NATURAL_ID),
                            first.path(),
                            entity.root().type().simpleName());
            return;
        }
        List<String> columns = new ArrayList<>();
        natural.forEach(leaf -> columns.addAll(entity.table().columnsOf(leaf.path())));
        if (!columns.isEmpty()) {
            entity.table().unique("", columns, natural.get(0).attribute().ref());
        }
    }

    private static boolean isNatural(EntityClass type, Leaf leaf) {
        return leaf.attribute().has(NATURAL_ID)
                || (leaf.embedded()
                        && outermost(type, leaf).map(a -> a.has(NATURAL_ID)).orElse(false));
    }

    /** As Hibernate binds them: those of the topmost superclass first, and in an embedded one those that say it there. */
    private static Comparator<Leaf> order(EntityClass type) {
        return Comparator.comparingInt((Leaf leaf) -> -depth(type, leaf))
                .thenComparing(leaf -> head(leaf.path()))
                .thenComparing(leaf -> !leaf.attribute().has(NATURAL_ID));
    }

    private static int depth(EntityClass type, Leaf leaf) {
        Element declaring = outermost(type, leaf)
                .map(a -> a.element().getEnclosingElement())
                .orElse(type.element());
        List<TypeElement> superclasses = type.superclasses();
        return superclasses.stream()
                .filter(s -> s.equals(declaring))
                .findFirst()
                .map(superclasses::indexOf)
                .orElse(-1);
    }

    private static Optional<Attribute> outermost(EntityClass type, Leaf leaf) {
        return type.attribute(head(leaf.path()));
    }

    private static String head(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
