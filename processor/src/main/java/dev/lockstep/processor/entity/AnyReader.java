package dev.lockstep.processor.entity;

import dev.lockstep.processor.report.MappingMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads Hibernate's {@code @Any}: a column that says which entity is meant, and one for its key. */
final class AnyReader {
    private static final String STRING = "java.lang.String";

    private final ReaderContext context;
    private final ColumnReader columns;

    AnyReader(ReaderContext context, ColumnReader columns) {
        this.context = context;
        this.columns = columns;
    }

    /** Adds the columns to the tables of the entity; what is wrong is reported. */
    void read(MappedEntity owner, Leaf leaf) {
        boolean optional = leaf.attribute()
                .annotations()
                .find(Jpa.ANY)
                .map(a -> a.flag("optional"))
                .orElse(true);
        List<Annotation> key = ToOneReader.annotations(leaf);
        for (TableDraft table : Placement.tables(context, owner, leaf, "")) {
            read(ColumnSite.of(owner, leaf, table), leaf, key, optional);
        }
    }

    /**
     * Adds the columns to one table; gives their names.
     *
     * @param key the {@code @JoinColumn} of the key, if any
     */
    List<String> read(ColumnSite site, Leaf leaf, List<Annotation> key, boolean optional) {
        Attribute attribute = leaf.attribute();
        Optional<TypeMirror> keyType =
                attribute.annotations().find(Jpa.HIBERNATE + "AnyKeyJavaClass").flatMap(a -> a.type("value"));
        if (keyType.isEmpty()) {
            context.findings().report(MappingMessage.ANY_KEY, attribute.ref(), leaf.path());
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Optional<Annotation> column = leaf.column();
        columns.read(site, value(attribute, discriminator(attribute)), leaf.path(), column, leaf.name())
                .ifPresent(names::add);
        Optional<Annotation> written = key.stream().findFirst();
        columns.read(
                        site,
                        value(attribute, keyType.get()),
                        leaf.path(),
                        written,
                        leaf.name().map(n -> n + "_id"))
                .ifPresent(names::add);
        if (!optional && !site.nullable()) {
            names.stream().skip(1).forEach(n -> site.table().constrain(n, c -> c.withNullable(false)));
        }
        return names;
    }

    /** Of the annotations of the attribute none speaks of both columns. */
    private static BasicValue value(Attribute attribute, TypeMirror type) {
        return BasicValue.key(attribute, type, Optional.empty());
    }

    private TypeMirror discriminator(Attribute attribute) {
        String kind = attribute
                .annotations()
                .find(Jpa.HIBERNATE + "AnyDiscriminator")
                .map(a -> a.constant("value"))
                .orElse("STRING");
        String type = switch (kind) {
            case "CHAR" -> "java.lang.Character";
            case "INTEGER" -> "java.lang.Integer";
            default -> STRING;
        };
        TypeElement element = context.elements().getTypeElement(type);
        return element.asType();
    }
}
