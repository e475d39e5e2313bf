package dev.lockstep.processor.entity;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;

/** What a collection's type means to its table, as Hibernate classifies it. */
enum CollectionKind {
    SET,
    LIST,
    MAP,
    BAG,
    ID_BAG;

    /** The kind of a collection; a list without an order column is a bag. */
    static CollectionKind of(ReaderContext context, Attribute attribute) {
        if (attribute.has(Jpa.HIBERNATE + "CollectionId")) {
            return ID_BAG;
        }
        if (is(context, attribute, "java.util.Map")) {
            return MAP;
        }
        if (is(context, attribute, "java.util.Set")) {
            return SET;
        }
        boolean ordered = List.of(Jpa.ORDER_COLUMN, Jpa.HIBERNATE + "ListIndexBase").stream()
                .anyMatch(attribute::has);
        boolean list = attribute.type() instanceof ArrayType || is(context, attribute, "java.util.List");
        return ordered && list ? LIST : BAG;
    }

    private static boolean is(ReaderContext context, Attribute attribute, String type) {
        TypeElement element = context.elements().getTypeElement(type);
        return element != null
                && context.types()
                        .isAssignable(
                                context.types().erasure(attribute.type()),
                                context.types().erasure(element.asType()));
    }
}
