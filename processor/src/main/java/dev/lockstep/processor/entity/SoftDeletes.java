package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.ElementRef;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the column by which Hibernate's {@code @SoftDelete} marks rows, of an entity or of a collection. */
final class SoftDeletes {
    private static final String ANNOTATION = Jpa.HIBERNATE + "SoftDelete";
    private static final String TIMESTAMP = "TIMESTAMP";
    private static final Map<String, String> NAMES =
            Map.of("ACTIVE", "active", "DELETED", "deleted", TIMESTAMP, "deleted");

    private final ReaderContext context;
    private final ColumnReader columns;

    SoftDeletes(ReaderContext context, ColumnReader columns) {
        this.context = context;
        this.columns = columns;
    }

    /** Adds the column to the tables of a root entity, if it or a mapped superclass or its package asks for it. */
    void read(MappedEntity root) {
        EntityClass type = root.type();
        Element home = context.elements().getPackageOf(type.element());
        Optional<Annotation> annotation = Stream.concat(
                        Stream.concat(Stream.of(type.element()), type.superclasses().stream()), Stream.of(home))
                .flatMap(e -> context.metadata().of(e, type.ref()).find(ANNOTATION).stream())
                .findFirst();
        annotation.ifPresent(a -> {
            Attribute indicator = indicator(type.element(), type.ref().at(ANNOTATION), a);
            for (TableDraft table : root.tables()) {
                read(new ColumnSite(root, table, false, false, null), indicator, a);
            }
        });
    }

    /** Adds the column to the table of a collection that asks for it. */
    void read(MappedEntity owner, Leaf leaf, TableDraft table) {
        Attribute attribute = leaf.attribute();
        attribute.annotations().find(ANNOTATION).ifPresent(a -> {
            Attribute indicator = indicator(attribute.element(), a.place(), a);
            read(ColumnSite.collection(owner, leaf, table), indicator, a);
        });
    }

    private void read(ColumnSite site, Attribute indicator, Annotation annotation) {
        boolean converted = annotation
                .type("converter")
                .filter(t -> !TypeMapper.nameOf(t).endsWith("UnspecifiedConversion"))
                .isPresent();
        BasicValue value = BasicValue.of(indicator, converted ? Optional.of(annotation) : Optional.empty());
        columns.indicator(
                site,
                value,
                annotation.string("comment"),
                annotation.constant("strategy").equals(TIMESTAMP));
    }

    private Attribute indicator(Element element, ElementRef ref, Annotation annotation) {
        String strategy = annotation.constant("strategy");
        String written = annotation.string("columnName");
        String name = written.isEmpty() ? NAMES.getOrDefault(strategy, "deleted") : written;
        return new Attribute(name, type(strategy), element, Annotations.NONE, ref, null);
    }

    private TypeMirror type(String strategy) {
        TypeElement instant = context.elements().getTypeElement("java.time.Instant");
        return strategy.equals(TIMESTAMP) ? instant.asType() : context.types().getPrimitiveType(TypeKind.BOOLEAN);
    }
}
