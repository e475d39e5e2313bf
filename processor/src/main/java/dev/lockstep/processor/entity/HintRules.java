package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Lockstep's annotations that speak of one column, or of a foreign key, on an attribute that has none such. */
final class HintRules {
    /** Those that give a value of one column. */
    static final List<String> OF_ONE_COLUMN = List.of(Jpa.LOCKSTEP + "Backfill", Jpa.LOCKSTEP + "ConvertUsing");

    private static final List<String> WITHOUT_COLUMN =
            List.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.MANY_TO_ANY, Jpa.HIBERNATE + "Formula");
    private static final List<String> WITH_FOREIGN_KEY =
            List.of(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ELEMENT_COLLECTION);

    private final ReaderContext context;

    HintRules(ReaderContext context) {
        this.context = context;
    }

    void check(Attribute attribute) {
        for (String name : OF_ONE_COLUMN) {
            attribute.annotations().find(name).ifPresent(a -> oneColumn(attribute, a));
        }
        boolean within = attribute.has(Jpa.ELEMENT_COLLECTION)
                || (attribute.type() instanceof DeclaredType type && isEmbedded(attribute, type));
        HintDraft.renames(attribute.annotations()).stream()
                .filter(a -> !within && !a.string("attribute").isEmpty())
                .forEach(a -> context.findings()
                        .report(
                                MappingMessage.RENAMED_WITHIN_NOTHING,
                                a.place(),
                                a.string("attribute"),
                                attribute.name()));
        attribute
                .annotations()
                .find(Jpa.LOCKSTEP + "OnDelete")
                .filter(a -> WITH_FOREIGN_KEY.stream().noneMatch(attribute::has) || isInverse(attribute))
                .ifPresent(a ->
                        context.findings().report(MappingMessage.ON_DELETE_WITHOUT_KEY, a.place(), attribute.name()));
    }

    /** Reports one that speaks of one column where there are several. */
    static void severalColumns(ReaderContext context, Attribute attribute, List<String> columns) {
        for (String name : OF_ONE_COLUMN) {
            attribute
                    .annotations()
                    .find(name)
                    .ifPresent(a -> context.findings()
                            .report(
                                    MappingMessage.VALUE_OF_SEVERAL,
                                    a.place(),
                                    a.shortName(),
                                    attribute.name(),
                                    String.join(", ", columns)));
        }
    }

    private void oneColumn(Attribute attribute, Annotation annotation) {
        if (WITHOUT_COLUMN.stream().anyMatch(attribute::has) || isInverse(attribute)) {
            context.findings()
                    .report(
                            MappingMessage.VALUE_OF_NOTHING,
                            annotation.place(),
                            annotation.shortName(),
                            attribute.name());
        } else if (attribute.type() instanceof DeclaredType type && isEmbedded(attribute, type)) {
            TypeElement embeddable = (TypeElement) type.asElement();
            context.findings()
                    .report(
                            MappingMessage.VALUE_OF_EMBEDDED,
                            annotation.place(),
                            annotation.shortName(),
                            attribute.name(),
                            embeddable.getSimpleName());
        }
    }

    private boolean isEmbedded(Attribute attribute, DeclaredType type) {
        return attribute.has(Jpa.EMBEDDED)
                || attribute.has(Jpa.EMBEDDED_ID)
                || (!attribute.has(Jpa.CONVERT) && context.metadata().has(type.asElement(), Jpa.EMBEDDABLE));
    }

    private static boolean isInverse(Attribute attribute) {
        return Associations.annotation(attribute)
                .map(a -> !a.string("mappedBy").isEmpty())
                .orElse(false);
    }
}
